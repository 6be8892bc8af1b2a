public import ConcordModel

/// The fingerprint of the statements that an entry was judged on.
///
/// FNV-1a with 64 bits over the UTF-8 of the statements in force, those of `from` and then those of `to`, each in the order of
/// the entry and each followed by a line feed, with one more line feed between the two sides; as 16 hexadecimal digits.
/// A statement counts in English, or in the first language it is recorded in: a translation that is added changes nothing.
public enum StatementHash {
    public static func text(from: [String], to: [String]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        for (index, side) in [from, to].enumerated() {
            if index > 0 { add(0x0A) }
            for statement in side {
                statement.utf8.forEach(add)
                add(0x0A)
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// What the items of mappings say on a day.
public struct Statements: Sendable {
    private let texts: [RecordID: String]

    public init(_ atlas: Atlas, on day: CalendarDate) {
        var texts: [RecordID: String] = [:]
        for catalogue in atlas.contents.catalogues {
            for section in catalogue.sections { texts[section.id] = Self.words(section.title) }
            for provision in catalogue.provisions {
                texts[provision.id] = Self.words(Self.version(of: provision, on: day)?.statement)
            }
        }
        for standard in atlas.contents.standards { texts[standard.id] = Self.words(standard.title) }
        for mapping in atlas.contents.mappings {
            for item in mapping.sourceItems + mapping.targetItems { texts[item.id] = Self.words(item.title) }
        }
        self.texts = texts
    }

    /// The statement of a provision in force, the title of anything else; empty where none is recorded.
    public func text(_ id: RecordID) -> String { texts[id] ?? "" }

    public func hash(of entry: MappingEntry) -> String {
        StatementHash.text(from: entry.from.map(text), to: entry.to.map(text))
    }

    /// The latest wording that has begun for certain and not ended; else the first, which is still to come, or the last,
    /// which is over.
    private static func version(of provision: Provision, on day: CalendarDate) -> Version? {
        let begun = provision.versions.filter { $0.from.timing(on: day) == .past }
        return begun.last { $0.until?.value.map { $0.latest >= day } ?? true } ?? begun.last ?? provision.versions.first
    }

    private static func words(_ text: LocalizedText?) -> String { text?.reading(in: .english)?.text ?? "" }
}
