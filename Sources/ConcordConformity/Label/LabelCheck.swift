public import ConcordFindings
public import ConcordModel

/// How the labels of files stand to a provision, as far as a program can tell.
public struct LabelCheck: Hashable, Sendable {
    public let provision: RecordID
    /// Not conforming where a file's label is not as asked; insufficient where it cannot be told of one; else conforming.
    public let outcome: Outcome
    /// Why, with the first files that are not as asked.
    public let reason: Phrase
    /// All files that were looked at.
    public let files: [String]

    /// How many files a reason names.
    private static let named = 5

    init(_ rule: LabelRule, _ readings: [LabelReading]) {
        provision = rule.provision
        files = readings.map(\.file)
        var missed: [(String, Phrase)] = []
        var open: [(String, Phrase)] = []
        for reading in readings {
            switch rule.verdict(on: reading) {
            case .met: break
            case .missed(let why): missed.append((reading.file, why))
            case .open(let why): open.append((reading.file, why))
            }
        }
        if rule.provision == LabelRule.contentNumber { open += Self.repeated(readings) }
        let total = Cell.count(readings.count)
        if !missed.isEmpty {
            outcome = .notConforming
            reason = Phrase(
                "label.check.missed", ["n": .count(missed.count), "m": total, "files": Self.list(missed)])
        } else if !open.isEmpty {
            outcome = .insufficientEvidence
            reason = Phrase("label.check.open", ["n": .count(open.count), "m": total, "files": Self.list(open)])
        } else {
            outcome = .conforming
            reason = Phrase("label.check.met", ["n": total])
        }
    }

    /// Files that bear the number of an earlier one: a number stands for one content, and whether two files hold the same content
    /// is not looked at. A file beside the content naturally repeats the content's number.
    private static func repeated(_ readings: [LabelReading]) -> [(String, Phrase)] {
        var first: [String: String] = [:]
        return readings.compactMap { reading in
            guard let label = reading.labels.first, let number = label.fields[.produceID], !number.isEmpty else {
                return nil
            }
            let key = "\(label.isBeside) \(number)"
            guard let earlier = first[key] else {
                first[key] = reading.file
                return nil
            }
            return (
                reading.file,
                Phrase("label.reason.same-number", ["number": .verbatim(number), "file": .verbatim(earlier)])
            )
        }
    }

    private static func list(_ items: [(file: String, why: Phrase)]) -> Cell {
        let cells = items.prefix(named).map { item in
            Cell.phrase(Phrase("label.in-file", ["file": .verbatim(item.file), "why": .phrase(item.why)]))
        }
        let rest = items.count - cells.count
        return .list(cells + (rest > 0 ? [.phrase(Phrase("label.more", ["n": .count(rest)]))] : []))
    }
}
