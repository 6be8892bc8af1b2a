package import ConcordFindings
import ConcordModel

/// How high a fine can be for a company, in a phrase.
enum FineWords {
    /// The reference with the most that can be imposed.
    static func phrase(_ penalty: Penalty, cap: Fine.Cap) -> Phrase {
        var arguments: [String: Cell] = ["reference": .record(penalty.id)]
        if let maximum = penalty.maximum {
            arguments["amount"] = .phrase(Phrase("amount.\(penalty.currency)", ["value": .number(maximum)]))
        }
        if let percent = penalty.turnoverPercent { arguments["percent"] = .number(percent) }
        return Phrase("assess.fine.\(kind(of: penalty, cap))", arguments)
    }

    private static func kind(of penalty: Penalty, _ cap: Fine.Cap) -> String {
        guard penalty.maximum != nil else { return penalty.turnoverPercent == nil ? "unstated" : "share" }
        switch cap {
        case .single: return "fixed"
        case .higher: return "higher"
        case .lower: return "lower"
        case .open: return "size-open"
        case .unstated: return "either"
        }
    }
}

extension Fine {
    /// The most that can be imposed, with the day from which it can be where that lies ahead, and the questions on which it depends
    /// whether the company can be fined at all.
    func cell(in view: AtlasOnDay) -> Cell {
        let penalty = view.atlas[penalty] as? Penalty
        var cell = penalty.map { Cell.phrase(FineWords.phrase($0, cap: cap)) } ?? .record(self.penalty)
        if let ahead { cell = .phrase(Phrase("assess.fine-ahead", ["fine": cell, "date": .date(ahead)])) }
        if isLeftToNationalLaw { cell = .phrase(Phrase("assess.fine-authority", ["fine": cell])) }
        guard concerns.truth == .unknown else { return cell }
        let keys = concerns.keys.map { Cell.verbatim($0.description) }
        return .phrase(Phrase("assess.fine-open", ["fine": cell, "keys": .list(keys)]))
    }
}

extension Assessment {
    /// The fines that cover a duty, each with the most that can be imposed on a company of this size.
    package func fines(of duty: Duty) -> Cell {
        let cells = duty.fines.map { $0.cell(in: view) }
        return cells.isEmpty ? .empty : cells.count == 1 ? cells[0] : .list(cells)
    }
}
