import ConcordModel
import LocatedText

/// A field that a record needs is missing or malformed; the shape walk has already said where.
struct Undecodable: Error {}

/// Takes values out of a record's node. What is optional and absent is empty; what is required and absent throws.
struct RecordDecoder {
    let node: Node
    /// The day on which the atlas learned the file.
    let fileRecorded: CalendarDate?

    func scalar(_ key: String) throws(Undecodable) -> String {
        guard let text = node[key]?.scalar else { throw Undecodable() }
        return text
    }

    func has(_ key: String) -> Bool { node[key] != nil }

    func string(_ key: String) -> String { node[key]?.scalar ?? "" }

    func optionalString(_ key: String) -> String? { node[key]?.scalar }

    func id(_ key: String = "id") throws(Undecodable) -> RecordID { RecordID(try scalar(key)) }

    func optionalID(_ key: String) -> RecordID? { node[key]?.scalar.map { RecordID($0) } }

    func ids(_ key: String) -> [RecordID] { strings(key).map { RecordID($0) } }

    /// The ids of a list, none where the field holds a word such as `untopiced`.
    func strings(_ key: String) -> [String] { node[key]?.items?.compactMap(\.scalar) ?? [] }

    func text(_ key: String) -> LocalizedText {
        var words: [Language: String] = [:]
        for entry in node[key]?.entries ?? [] { words[Language(rawValue: entry.key)] = entry.value.scalar }
        return LocalizedText(words)
    }

    func word<Word: RawRepresentable>(_ key: String, as type: Word.Type = Word.self) throws(Undecodable) -> Word
    where Word.RawValue == String {
        guard let word = Word(rawValue: try scalar(key)) else { throw Undecodable() }
        return word
    }

    func optionalWord<Word: RawRepresentable>(_ key: String, as type: Word.Type = Word.self) -> Word?
    where Word.RawValue == String {
        node[key]?.scalar.flatMap { Word(rawValue: $0) }
    }

    func date(_ key: String) throws(Undecodable) -> RecordedDate {
        guard let date = optionalDate(key) else { throw Undecodable() }
        return date
    }

    func optionalDate(_ key: String) -> RecordedDate? {
        guard let text = node[key]?.scalar else { return nil }
        return PartialDate(text).map { .known($0) } ?? (text == "unknown" ? .unknown : nil)
    }

    func day(_ key: String) -> CalendarDate? { node[key]?.scalar.flatMap { CalendarDate($0) } }

    func number(_ key: String) throws(Undecodable) -> Number {
        guard let number = Number(try scalar(key)) else { throw Undecodable() }
        return number
    }

    func optionalNumber(_ key: String) -> Number? { node[key]?.scalar.flatMap { Number($0) } }

    func whole(_ key: String) -> Int? { node[key]?.scalar.flatMap { Int($0) } }

    func flag(_ key: String, default value: Bool = false) -> Bool {
        node[key]?.scalar.map { $0 == "yes" } ?? value
    }

    /// The cell of a finding named by `finding` and `cell`.
    func cell() throws(Undecodable) -> CellReference {
        guard let cell = CellReference(finding: try scalar("finding"), path: try scalar("cell")) else {
            throw Undecodable()
        }
        return cell
    }

    func jurisdiction() throws(Undecodable) -> Jurisdiction { Jurisdiction(rawValue: try scalar("jurisdiction")) }

    /// The parts of a list that can be decoded.
    func list<Part>(_ key: String, _ decode: (RecordDecoder) throws(Undecodable) -> Part) -> [Part] {
        (node[key]?.items ?? []).compactMap { item in
            try? decode(RecordDecoder(node: item, fileRecorded: fileRecorded))
        }
    }

    func part<Part>(_ key: String, _ decode: (RecordDecoder) throws(Undecodable) -> Part) -> Part? {
        node[key].flatMap { try? decode(RecordDecoder(node: $0, fileRecorded: fileRecorded)) }
    }

    func confidence() -> [ConfidenceField: Confidence] {
        var result: [ConfidenceField: Confidence] = [:]
        for entry in node["confidence"]?.entries ?? [] {
            guard let field = ConfidenceField(rawValue: entry.key) else { continue }
            result[field] = entry.value.scalar.flatMap { Confidence(rawValue: $0) }
        }
        return result
    }

    func provenance() -> Provenance {
        Provenance(
            sources: ids("sources"),
            confidence: confidence(),
            recorded: day("recorded") ?? fileRecorded,
            checked: list("checked", Recheck.init(decoding:)),
            notes: strings("notes") + (node["note"]?.scalar.map { [$0] } ?? []),
            conflicts: list("conflicts", Conflict.init(decoding:)),
            formerIDs: ids("formerIds")
        )
    }
}
