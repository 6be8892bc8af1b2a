import ConcordFormats
import ConcordModel
public import LocatedText

/// What keeps a list from being compared.
public struct ListFaults: Error, Hashable, Sendable {
    public let faults: [Diagnostic]

    public init(faults: [Diagnostic]) {
        self.faults = faults
    }
}

extension AtlasUpdater {
    /// States that can be announced for a day ahead.
    private static let announced: Set<State> = [.effective, .withdrawn, .superseded]

    /// What has happened cannot lie behind the day of the list.
    func datesAhead(_ row: Located<ListedDocument>) -> [Diagnostic] {
        row.value.steps.compactMap { step in
            guard let date = step.date, date.earliest > day, !Self.announced.contains(step.state) else { return nil }
            return row.fault(
                "'\(row.value.designations.first ?? "")' is \(step.state.rawValue) on \(date), later than \(day), the day "
                    + "of the list; a forecast is no event, and --recorded names another day")
        }
    }

    /// Documents that the list names twice by the same designation, but not alike.
    func twice(_ groups: [[Located<ListedDocument>]]) -> [Diagnostic] {
        groups.flatMap { rows in
            rows.compactMap { row -> Diagnostic? in
                let name = row.value.designations.first ?? ""
                guard let earlier = rows.first(where: { $0.value.designations.first == name }),
                    earlier.value != row.value
                else { return nil }
                return row.fault(
                    "'\(name)' stands twice in the list and is not the same twice; first at "
                        + "\(earlier.file):\(earlier.location.line): leave the line that is right")
            }
        }
    }
}

extension [Located<ListedDocument>] {
    /// Those with the same designation together, in the order of their first.
    func grouped() -> [[Located<ListedDocument>]] {
        var order: [String] = []
        var groups: [String: [Located<ListedDocument>]] = [:]
        for row in self {
            let name = row.value.designations.first ?? ""
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(row)
        }
        return order.compactMap { groups[$0] }
    }
}
