package import ConcordFindings
import ConcordModel

/// How high a fine can be for the company of a profile, in a phrase.
struct FineWords {
    let profile: SystemProfile
    let day: CalendarDate

    /// Whether the company is one of those on whom the fine can be imposed, as far as the profile tells: a body of the Union is asked
    /// for together with public authorities.
    func concerns(_ penalty: Penalty) -> Bool {
        switch penalty.offender {
        case .unionBody: profile.words("eu.organisation").contains("public-authority")
        case nil: true
        }
    }

    /// The reference with the most that can be imposed.
    func phrase(_ penalty: Penalty) -> Phrase {
        var arguments: [String: Cell] = ["reference": .record(penalty.id)]
        if let maximum = penalty.maximum {
            arguments["amount"] = .phrase(Phrase("amount.\(penalty.currency)", ["value": .number(maximum)]))
        }
        if let percent = penalty.turnoverPercent { arguments["percent"] = .number(percent) }
        return Phrase("assess.fine.\(kind(of: penalty))", arguments)
    }

    private func kind(of penalty: Penalty) -> String {
        guard penalty.maximum != nil else { return penalty.turnoverPercent == nil ? "unstated" : "share" }
        guard penalty.turnoverPercent != nil else { return "fixed" }
        guard penalty.counting == .higher else { return "either" }
        let sizes = penalty.lower.filter { $0.from.map { $0.timing(on: day) == .past } ?? true }.map(\.size)
        guard !sizes.isEmpty else { return "higher" }
        guard let size = profile.words("company.size").first else { return "size-open" }
        return sizes.contains(size) ? "lower" : "higher"
    }
}

extension Assessment {
    /// The fines that cover a duty, each with the most that can be imposed on a company of this size.
    package func fines(of duty: Duty) -> Cell {
        let words = FineWords(profile: applicability.profile, day: view.day)
        let cells = duty.penalties.compactMap { view.atlas[$0] as? Penalty }.map { Cell.phrase(words.phrase($0)) }
        return cells.isEmpty ? .empty : cells.count == 1 ? cells[0] : .list(cells)
    }
}
