import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import LocatedText

/// The review of a mapping from an exchange format: its ids are led to those of the atlas where a side is a catalogue of it.
struct ForeignReview {
    private let one: ImportedMappings.One
    private let file: String
    private let atlas: Atlas
    private let statements: Statements

    init(_ one: ImportedMappings.One, file: String, atlas: Atlas, statements: Statements) {
        self.one = one
        self.file = file
        self.atlas = atlas
        self.statements = statements
    }

    var diagnostics: [Diagnostic] {
        var document = one.document
        let sides = [document.source.id, document.target.id].map { CatalogueIDs(RecordID($0), in: atlas) }
        for index in document.entries.indices {
            // A row has no id of its own: its number in the file stands for it.
            if document.entries[index].id.isEmpty { document.entries[index].id = "entry \(index + 1)" }
            // Reversed entries are found where ids of the one side are known to the other.
            func known(_ id: String, _ own: CatalogueIDs?, _ other: CatalogueIDs?) -> String {
                own?.id(of: id) ?? other?.id(of: id) ?? id
            }
            for item in document.entries[index].sources.indices {
                let id = document.entries[index].sources[item].id
                document.entries[index].sources[item].id = known(id, sides[0], sides[1])
            }
            for item in document.entries[index].targets.indices {
                let id = document.entries[index].targets[item].id
                document.entries[index].targets[item].id = known(id, sides[1], sides[0])
            }
        }
        let context = MappingContext(source: sides[0]?.all, target: sides[1]?.all, statements: statements)
        let mapping = document.mapping
        let places = Dictionary(
            zip(mapping.entries.map(\.id), one.places).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
        return MappingReview(mapping, in: context).faults.map { fault in
            Diagnostic(
                file: file, location: places[fault.record] ?? .start, severity: fault.severity.diagnostic,
                message: fault.message)
        }
    }
}

/// The items of a catalogue by their ids and by what others call them.
struct CatalogueIDs {
    let all: Set<RecordID>
    private let byName: [String: RecordID]

    /// Nil where the atlas has no such catalogue.
    init?(_ id: RecordID, in atlas: Atlas) {
        guard let catalogue = atlas.catalogue(id) else { return nil }
        let items =
            catalogue.sections.map { ($0.id, $0.reference) } + catalogue.provisions.map { ($0.id, $0.reference) }
        all = Set(items.map(\.0))
        var names: [String: RecordID] = [:]
        for (id, reference) in items {
            let local = String(id.text.dropFirst(id.owner.text.utf8.count + 1))
            for name in [id.text, local, Self.plain(reference)] where names[name] == nil { names[name] = id }
        }
        byName = names
    }

    /// The item that is written so: by its id, the part of it behind the colon, or its reference, such as `A.6.2`.
    func id(of text: String) -> String? { (byName[text] ?? byName[Self.plain(text)])?.text }

    /// Lower-case letters and digits with one hyphen between.
    private static func plain(_ text: String) -> String {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    }
}
