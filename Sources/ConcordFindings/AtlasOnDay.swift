public import ConcordModel
import StandardIdentifiers

/// The atlas as it bears on a day in the world: what happened later has not happened.
public struct AtlasOnDay: Sendable {
    public let atlas: Atlas
    public let day: CalendarDate
    /// Every document with its state on the day.
    public let documents: [DocumentOnDay]
    private let documentByID: [RecordID: DocumentOnDay]

    public init(_ atlas: Atlas, on day: CalendarDate) {
        self.atlas = atlas
        self.day = day
        documents = atlas.contents.standards.map { standard in
            DocumentOnDay(
                standard: standard,
                jurisdiction: atlas.body(standard.body)?.jurisdiction ?? .international,
                reading: standard.events.reading(on: day),
                day: day
            )
        }
        documentByID = Dictionary(documents.map { ($0.standard.id, $0) }) { first, _ in first }
    }

    public func document(_ id: RecordID) -> DocumentOnDay? { documentByID[id] }

    /// Documents that existed on the day, in whatever state.
    var existing: [DocumentOnDay] { documents.filter { $0.phase != .ahead && $0.phase != .undated } }

    /// Documents of which nothing recorded tells whether they existed on the day.
    var undated: [RecordID] { documents.filter { $0.phase == .undated }.map(\.standard.id) }

    /// Whether a record without dates of its own may be shown: only from the day on which the atlas learned it, because
    /// nothing tells whether it was so earlier.
    public func isRecorded(_ provenance: Provenance) -> Bool {
        (provenance.recorded ?? atlas.recorded) <= day
    }

    /// The body and all that it belongs to, by every parent; each once.
    func family(of id: RecordID) -> [RecordID] {
        var family: [RecordID] = []
        var rest = [id]
        while let next = rest.popLast() {
            guard !family.contains(next), let body = atlas.body(next) else { continue }
            family.append(next)
            rest += body.parents
        }
        return family
    }

    /// The bodies from `id` up to its topmost parent.
    func lineage(of id: RecordID) -> [RecordID] {
        var chain: [RecordID] = []
        var next: RecordID? = id
        while let current = next, !chain.contains(current), let body = atlas.body(current) {
            chain.append(current)
            next = body.parents.first
        }
        return chain
    }
}

/// A document and its state on a day.
public struct DocumentOnDay: Hashable, Sendable {
    /// The coarse division in which documents are counted.
    public enum Phase: String, Hashable, Sendable, CaseIterable {
        /// Published and standing.
        case published
        /// From project to approval.
        case underway
        /// Its last known state has lapsed: an announced end has passed.
        case lapsed
        /// Superseded, withdrawn, abandoned.
        case over
        /// Cannot be placed before or after the day.
        case undated
        /// Everything recorded of it lies ahead.
        case ahead
    }

    public let standard: Standard
    public let jurisdiction: Jurisdiction
    public let reading: StateReading
    public let day: CalendarDate

    public var id: RecordID { standard.id }

    public var phase: Phase {
        switch reading {
        case .known(let event): event.state.isOver ? .over : event.state.isPublished ? .published : .underway
        case .lapsed: .lapsed
        case .undecided, .unrecorded: isDatedLater ? .ahead : .undated
        case .ahead: .ahead
        }
    }

    /// Whether its first designation carries a year later than the day: it had not been issued under it then.
    private var isDatedLater: Bool {
        standard.designations.first?.latestYear.map { $0 > day.year } ?? false
    }

    /// The designation in use on the day; nil where every recorded one was given later.
    public var designation: String? {
        standard.designations.last { designation in
            designation.inUse(on: day) && (designation.latestYear ?? day.year) <= day.year
        }?.text
    }

    /// When it was published, if that is recorded and past.
    var publication: PartialDate? {
        guard let date = standard.events.first(of: [.published])?.date, date.latest <= day else { return nil }
        return date
    }

    /// The state for a table: known, last known with its day, or unknown.
    public var stateCell: Cell {
        switch reading {
        case .known(let event): .state(event.state)
        case .lapsed(let event):
            .phrase(Phrase("state.lapsed", ["state": .state(event.state), "date": .date(event.closes ?? .unknown)]))
        case .undecided, .unrecorded, .ahead: .unknown
        }
    }
}
