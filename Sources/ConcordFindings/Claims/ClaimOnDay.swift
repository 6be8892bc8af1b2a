public import ConcordModel

/// A claim on a day: the verdict that stands, and what its test says.
public struct ClaimOnDay: Sendable {
    public enum TestResult: String, Hashable, Sendable, CaseIterable {
        case holds
        /// The records that bear on the claim have happened by the day; whether they bear it out is the verdict's to say.
        case recorded
        case fails
        /// Nothing recorded tells.
        case unknown
    }

    public let claim: Claim
    /// The verdict in force on the day; nil before the paper's date.
    public let verdict: Verdict?
    public let result: TestResult

    /// `cell`: looks up a cell of a finding on the same day.
    public init(_ claim: Claim, view: AtlasOnDay, cell: (CellReference) -> TracedCell?) {
        self.claim = claim
        verdict = claim.verdicts.last { $0.from <= view.day }
        result = Self.test(claim.test, view: view, cell: cell)
    }

    private static func test(_ test: ClaimTest, view: AtlasOnDay, cell: (CellReference) -> TracedCell?) -> TestResult {
        switch test {
        case .none: return .unknown
        case .figure(let id, let comparison, let value):
            guard let figure = view.atlas.figure(id), figure.asOf.timing(on: view.day) == .past else {
                return .unknown
            }
            return comparison.holds(figure.value, against: value) ? .holds : .fails
        case .cell(let reference, let comparison, let value):
            guard let number = cell(reference)?.cell.numeric else { return .unknown }
            return comparison.holds(number, against: value) ? .holds : .fails
        case .records(let ids):
            let timings = ids.map { view.timing(of: $0) }
            if timings.contains(.future) { return .fails }
            return timings.contains(.undecided) ? .unknown : .recorded
        }
    }
}

extension AtlasOnDay {
    /// How what a record tells lies to the day: an event has happened, a document exists, a position has begun. A record
    /// that tells of no date is taken to hold.
    func timing(of id: RecordID) -> Timing {
        switch atlas[id] {
        case let event as Event: event.date.timing(on: day)
        case let figure as Figure: figure.asOf.timing(on: day)
        case let standard as Standard: timing(of: standard.events)
        case let rule as Rule: timing(of: rule.events)
        case let adoption as Adoption: adoption.date.timing(on: day)
        case let position as Position:
            if let from = position.from { from.timing(on: day) } else { .past }
        case let body as Body:
            if let established = body.established { established.timing(on: day) } else { .past }
        case .some: .past
        case nil: .undecided
        }
    }

    private func timing(of events: [StateEvent]) -> Timing {
        switch events.reading(on: day) {
        case .known, .lapsed: .past
        case .undecided, .unrecorded: .undecided
        case .ahead: .future
        }
    }
}
