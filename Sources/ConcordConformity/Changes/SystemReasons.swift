import ConcordFindings
import ConcordModel

/// Says in one phrase why duties bear on a system: which, of which document, by which answers.
struct SystemReasons {
    let view: AtlasOnDay
    /// As the assessment reads it.
    let profile: SystemProfile

    /// How duties stand to the system: told apart, because a duty that begins in years does not apply yet.
    private enum Standing: Int, Comparable {
        case now, later, unlessChanged, dateOpen, open

        init(_ duty: Duty) {
            if duty.applies.truth == .unknown {
                self = .open
            } else if duty.binding.isBinding {
                self = .now
            } else if duty.binding.isOpen {
                self = .dateOpen
            } else {
                self = duty.binding.isToMeet ? .later : .unlessChanged
            }
        }

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Key: Hashable, Comparable {
        let standing: Standing
        let document: RecordID

        static func < (left: Self, right: Self) -> Bool {
            left.standing == right.standing ? left.document < right.document : left.standing < right.standing
        }
    }

    /// Answers that are named; a duty may hang on a dozen.
    private static let shown = 6

    private static func groups(_ duties: [Duty]) -> [(key: Key, duties: [Duty])] {
        var seen: Set<RecordID> = []
        let once = duties.filter { seen.insert($0.id).inserted }
        return Dictionary(grouping: once) { Key(standing: Standing($0), document: $0.catalogue.of) }
            .sorted { $0.key < $1.key }.map { (key: $0.key, duties: $0.value) }
    }

    /// A phrase for the duties of each document, by how they stand to the system.
    func duties(_ duties: [Duty]) -> [Phrase] {
        Self.groups(duties).map { key, duties in
            switch key.standing {
            case .now: Phrase("change.why.duties", arguments(duties))
            case .later: Phrase("change.why.later", arguments(duties))
            case .unlessChanged: Phrase("change.why.unless-changed", arguments(duties))
            case .dateOpen: Phrase("change.why.date-open", arguments(duties))
            case .open: Phrase("change.why.open", arguments(duties))
            }
        }
    }

    /// Duties of which nobody can tell from when they bind.
    func openDates(_ duties: [Duty]) -> [Phrase] {
        Self.documents(duties).map { Phrase("change.why.date-open", arguments($0)) }
    }

    /// Duties that had applied, whatever they do now.
    func ended(_ duties: [Duty]) -> [Phrase] {
        Self.documents(duties).map { Phrase("change.why.ended", arguments($0)) }
    }

    /// Documents meant to serve the duties.
    func standards(_ duties: [Duty]) -> [Phrase] {
        Self.groups(duties).map { key, duties in
            switch key.standing {
            case .now: Phrase("change.why.standard", arguments(duties))
            case .later, .unlessChanged, .dateOpen: Phrase("change.why.standard.later", arguments(duties))
            case .open: Phrase("change.why.standard.open", arguments(duties))
            }
        }
    }

    /// A change of a document as a whole, some of whose duties apply.
    func whole(_ duties: [Duty]) -> [Phrase] {
        Self.documents(duties).map { Phrase("change.why.whole", arguments($0)) }
    }

    /// A change about a document of which no record says which provisions it touches.
    func vague(_ duties: [Duty]) -> [Phrase] { Self.documents(duties).map { Phrase(Change.vague, arguments($0)) } }

    private static func documents(_ duties: [Duty]) -> [[Duty]] {
        var seen: Set<RecordID> = []
        let once = duties.filter { seen.insert($0.id).inserted }
        return Dictionary(grouping: once, by: \.catalogue.of).sorted { $0.key < $1.key }.map(\.value)
    }

    private func arguments(_ duties: [Duty]) -> [String: Cell] {
        let keys = Set(duties.flatMap(\.applies.keys)).sorted()
        let answers = keys.prefix(Self.shown).map { key in
            Cell.verbatim(profile[key].map { "\(key): \($0)" } ?? key.description)
        }
        let first = duties.compactMap { $0.binding.date?.value }.min()
        return [
            "n": .count(duties.count),
            "document": duties.first.map { view.nameCell(of: $0.catalogue.of) } ?? .empty,
            "references": .references(duties.map(\.provision)),
            "keys": .list(answers + (keys.count > Self.shown ? [.verbatim("…")] : [])),
            "date": first.map { .date(.known($0)) } ?? .unknown,
        ]
    }
}
