/// The identifiers of a list that one that was not found in it may have meant.
public struct NearIdentifiers: Sendable {
    private struct Entry {
        let identifier: StandardIdentifier
        let shown: [UInt8]
        let number: String?
    }

    private let entries: [Entry]

    /// - Parameter list: what exists.
    public init(_ list: [StandardIdentifier]) {
        entries = list.map {
            Entry(identifier: $0, shown: Array($0.description.utf8.map(\.capital)), number: $0.number)
        }
    }

    /// The nearest identifiers to what was written, the likeliest first: those of the same number before others, then by how many
    /// characters must be changed, swapped, added or left out. Those that would change more than two fifths are not listed.
    public func nearest(to text: String, limit: Int = 5) -> [StandardIdentifier] {
        let parsed = try? StandardIdentifier.parse(text)
        let shown = Array((parsed?.description ?? text).utf8.prefix(FoldedText.limit).map(\.capital))
        let number = parsed?.number
        let ranked = entries.compactMap { entry -> (cost: Int, entry: Entry)? in
            let longest = max(entry.shown.count, shown.count)
            let bound = longest * 2 / 5
            guard abs(entry.shown.count - shown.count) <= bound else { return nil }
            let distance = Self.distance(shown, entry.shown)
            guard distance <= bound else { return nil }
            return (distance * 2 - (number != nil && number == entry.number ? longest / 2 : 0), entry)
        }
        return ranked.sorted { ($0.cost, $0.entry.identifier) < ($1.cost, $1.entry.identifier) }
            .prefix(limit).map(\.entry.identifier)
    }

    /// How many bytes must be changed, added, left out, or swapped with their neighbour (optimal string alignment).
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var before = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var row = last
        for i in 0..<a.count {
            row[0] = i + 1
            for j in 0..<b.count {
                let change = last[j] + (a[i] == b[j] ? 0 : 1)
                row[j + 1] = min(change, last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { row[j + 1] = min(row[j + 1], before[j - 1] + 1) }
            }
            (before, last, row) = (last, row, before)
        }
        return last[b.count]
    }
}
