/// The signals that expert mappings between other catalogues give, or between other items of these.
///
/// Mappings through hub catalogues need no step of their own: what two items are mapped to in common draws them together,
/// and what is mapped to a requirement like the source is carried over to the source.
struct KnownSignals {
    let index: CrosswalkIndex
    let graph: KnownGraph
    let sourceRows: [Int]
    let targetRows: [Int]

    /// Nothing where no mapping is known.
    func scores() -> [SignalScores] {
        guard !graph.mapped.isEmpty else { return [] }
        let moved = graph.moved(index.latent, rounds: MatchingSettings.mappingRounds)
        let queries = moved.selecting(rows: sourceRows)
        let documents = moved.selecting(rows: targetRows)
        var scores = [
            SignalScores(.mappedMeaning, queries.times(documents.transposed)),
            SignalScores(.transfer, transfer(moved)),
        ]
        if let votes = votes() { scores.append(SignalScores(.votes, votes, targetShare: 0)) }
        return scores
    }

    /// For each source, the mapped items most like it vote for the targets that they are mapped to; the more an item is mapped
    /// to, the less each of its votes counts. Nil where no target is mapped to anything.
    private func votes() -> DenseMatrix? {
        var columns: [Int: Int] = [:]
        for (column, row) in targetRows.enumerated() { columns[row] = column }
        let voters = graph.mapped.filter { row in graph.partners[row].contains { columns[$0] != nil } }
        guard !voters.isEmpty else { return nil }
        let near = neighbours(
            of: sourceRows, among: voters, in: index.latent, count: MatchingSettings.voters, exponent: 2)
        var votes = DenseMatrix(rows: sourceRows.count, columns: targetRows.count)
        for (row, voting) in near.enumerated() {
            for (voter, weight) in voting {
                let choices = graph.partners[voter].compactMap { columns[$0] }
                for column in choices { votes[row, column] += weight / Float(choices.count).squareRoot() }
            }
        }
        return votes
    }

    /// From the source to mapped items like it, over their mappings, to targets like those.
    private func transfer(_ moved: DenseMatrix) -> DenseMatrix {
        let count = MatchingSettings.transferNeighbours
        let left = neighbours(of: sourceRows, among: graph.mapped, in: moved, count: count, exponent: 1)
        let right = neighbours(of: targetRows, among: graph.mapped, in: moved, count: count, exponent: 1)
        var arrivals: [Int: [(column: Int, weight: Float)]] = [:]
        for (column, near) in right.enumerated() {
            for (row, weight) in near { arrivals[row, default: []].append((column, weight)) }
        }
        var result = DenseMatrix(rows: sourceRows.count, columns: targetRows.count)
        for (row, near) in left.enumerated() {
            for (start, weight) in near {
                for end in graph.partners[start] {
                    let step = Float(graph.partners[start].count * graph.partners[end].count).squareRoot()
                    for arrival in arrivals[end] ?? [] {
                        result[row, arrival.column] += weight * arrival.weight / step
                    }
                }
            }
        }
        return result
    }

    /// The items of `candidates` nearest to each row, with their likeness beyond the threshold to the power of `exponent`.
    func neighbours(
        of rows: [Int], among candidates: [Int], in space: DenseMatrix, count: Int, exponent: Int
    ) -> [[(row: Int, weight: Float)]] {
        let likeness = space.selecting(rows: rows).times(space.selecting(rows: candidates).transposed)
        return (0..<rows.count).map { row in
            let values = Array(likeness.row(row))
            return values.largest(count).compactMap { place in
                let beyond = values[place] - MatchingSettings.likenessThreshold
                guard beyond > 0 else { return nil }
                return (candidates[place], exponent == 2 ? beyond * beyond : beyond)
            }
        }
    }
}
