import ConcordFindings
import ConcordModel

extension Fine {
    /// What is said of the fine, with the day from which it can be imposed where that lies ahead, the one of two maxima that counts for
    /// the company, and the question on which it depends whether the company can be fined at all.
    func cell(_ fine: Cell) -> Cell {
        var cell = fine
        switch cap {
        case .lower: cell = wrapped("lower", cell)
        case .open(let key): cell = wrapped("size-open", cell, ["key": .verbatim(key.description)])
        case .single, .higher, .unstated: break
        }
        if let ahead { cell = wrapped("ahead", cell, ["date": .date(ahead)]) }
        guard concerns.truth == .unknown else { return cell }
        return wrapped("open", cell, ["keys": .list(concerns.keys.map { .verbatim($0.description) })])
    }

    private func wrapped(_ kind: String, _ cell: Cell, _ arguments: [String: Cell] = [:]) -> Cell {
        .phrase(Phrase("assess.fine-\(kind)", arguments.merging(["fine": cell]) { own, _ in own }))
    }
}
