/// What another model says of a pair.
public struct ExternalScore: Hashable, Sendable {
    public let source: String
    public let target: String
    public let score: Float

    public init(source: String, target: String, score: Float) {
        self.source = source
        self.target = target
        self.score = score
    }

    /// The scores by source and target; a pair without one has the lowest score of its source.
    static func table(_ scores: [ExternalScore], sources: [String], targets: [String]) -> DenseMatrix {
        let rows = Dictionary(zip(sources, sources.indices)) { first, _ in first }
        let columns = Dictionary(zip(targets, targets.indices)) { first, _ in first }
        var lowest = [Float?](repeating: nil, count: sources.count)
        for score in scores {
            guard let row = rows[score.source], columns[score.target] != nil else { continue }
            lowest[row] = min(lowest[row] ?? score.score, score.score)
        }
        var table = DenseMatrix(rows: sources.count, columns: targets.count)
        for row in sources.indices {
            for column in targets.indices { table[row, column] = lowest[row] ?? 0 }
        }
        for score in scores {
            guard let row = rows[score.source], let column = columns[score.target] else { continue }
            table[row, column] = max(table[row, column], score.score)
        }
        return table
    }
}
