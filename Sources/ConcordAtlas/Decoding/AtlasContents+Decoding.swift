import ConcordModel
import LocatedText

extension AtlasContents {
    /// Adds the records of a file that can be decoded.
    mutating func add(_ file: AtlasFile, shape: FileShape) {
        let recorded = file.root["recorded"]?.scalar.flatMap { CalendarDate($0) }
        func records<Record>(
            _ key: String, _ decode: (RecordDecoder) throws(Undecodable) -> Record
        ) -> [Record] {
            RecordDecoder(node: file.root, fileRecorded: recorded).list(key, decode)
        }
        func map<Record>(_ key: String, _ decode: (RecordDecoder) throws(Undecodable) -> Record) -> Record? {
            RecordDecoder(node: file.root, fileRecorded: recorded).part(key, decode)
        }
        for root in shape.roots {
            switch root.key {
            case "sources": sources += records(root.key, Source.init(decoding:))
            case "topics": topics += records(root.key, Topic.init(decoding:))
            case "bodies": bodies += records(root.key, Body.init(decoding:))
            case "positions": positions += records(root.key, Position.init(decoding:))
            case "standards": standards += records(root.key, Standard.init(decoding:))
            case "rules": rules += records(root.key, Rule.init(decoding:))
            case "catalogue":
                let sections = records("sections", Section.init(decoding:))
                let provisions = records("provisions", Provision.init(decoding:))
                let catalogue = map(root.key) { record throws(Undecodable) in
                    try Catalogue(decoding: record, sections: sections, provisions: provisions)
                }
                if let catalogue { catalogues.append(catalogue) }
            case "mapping":
                let entries = records("entries", MappingEntry.init(decoding:))
                let mapping = map(root.key) { record throws(Undecodable) in
                    try Mapping(decoding: record, entries: entries)
                }
                if let mapping { mappings.append(mapping) }
            case "adoptions": adoptions += records(root.key, Adoption.init(decoding:))
            case "terms": terms += records(root.key, Term.init(decoding:))
            case "events": events += records(root.key, Event.init(decoding:))
            case "figures": figures += records(root.key, Figure.init(decoding:))
            case "guidelines": guidelines += records(root.key, Guidelines.init(decoding:))
            case "requests": requests += records(root.key, StandardisationRequest.init(decoding:))
            case "profiles": profiles += records(root.key, ApplicationProfile.init(decoding:))
            case "penalties": penalties += records(root.key, Penalty.init(decoding:))
            case "amendments": amendments += records(root.key, Amendment.init(decoding:))
            case "procedures": procedures += records(root.key, Procedure.init(decoding:))
            case "comparisons": comparisons += records(root.key, Comparison.init(decoding:))
            case "texts": texts += records(root.key, OfficialText.init(decoding:))
            case "recommendations": recommendations += records(root.key, Recommendation.init(decoding:))
            case "questions": questions += records(root.key, Question.init(decoding:))
            case "triggers": triggers += records(root.key, Trigger.init(decoding:))
            case "dossiers": dossiers += records(root.key, Dossier.init(decoding:))
            case "completeness": completeness += records(root.key, Completeness.init(decoding:))
            case "paper":
                let claims = records("claims", Claim.init(decoding:))
                let paper = map(root.key) { record throws(Undecodable) in try Paper(decoding: record, claims: claims) }
                if let paper { papers.append(paper) }
            default: break
            }
        }
    }
}
