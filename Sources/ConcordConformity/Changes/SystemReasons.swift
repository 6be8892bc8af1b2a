import ConcordFindings
import ConcordModel

/// Says in one phrase why duties bear on a system: which, of which document, by which answers.
enum SystemReasons {
    /// Duties by document, and those that may apply apart from those that do.
    static func byDocument(_ duties: [Duty]) -> [[Duty]] {
        struct Key: Hashable, Comparable {
            let document: RecordID
            let isOpen: Bool

            static func < (left: Self, right: Self) -> Bool {
                left.isOpen == right.isOpen ? left.document < right.document : !left.isOpen
            }
        }
        var seen: Set<RecordID> = []
        let once = duties.filter { seen.insert($0.id).inserted }
        let groups = Dictionary(grouping: once) {
            Key(document: $0.catalogue.of, isOpen: $0.applies.truth == .unknown)
        }
        return groups.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Duties of one document, all of which apply or all of which may.
    static func duties(_ duties: [Duty], _ view: AtlasOnDay) -> Phrase {
        Phrase(isOpen(duties) ? "change.why.open" : "change.why.duties", arguments(duties, view))
    }

    /// Duties of one document of which nobody can tell from when they bind.
    static func openDates(_ duties: [Duty], _ view: AtlasOnDay) -> Phrase {
        Phrase("change.why.date-open", arguments(duties, view))
    }

    /// A document meant to serve the duties.
    static func standard(_ duties: [Duty], _ view: AtlasOnDay) -> Phrase {
        Phrase(isOpen(duties) ? "change.why.standard.open" : "change.why.standard", arguments(duties, view))
    }

    private static func isOpen(_ duties: [Duty]) -> Bool { duties.first?.applies.truth == .unknown }

    private static func arguments(_ duties: [Duty], _ view: AtlasOnDay) -> [String: Cell] {
        let keys = Set(duties.flatMap(\.applies.keys)).sorted()
        return [
            "n": .count(duties.count),
            "document": duties.first.map { view.nameCell(of: $0.catalogue.of) } ?? .empty,
            "references": .references(duties.map(\.provision)),
            "keys": .list(keys.map { .verbatim($0.description) }),
        ]
    }
}
