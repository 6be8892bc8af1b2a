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
        let widened = (graph.widened(index.terms, rows: sourceRows), graph.widened(index.terms, rows: targetRows))
        var scores = [
            SignalScores(.mappedMeaning, queries.times(documents.transposed)),
            SignalScores(.mappedWords, widened.0.times(transposedOf: widened.1.transposed)),
            SignalScores(.transfer, transfer(moved)),
        ]
        if let votes = votes(moved) { scores.append(SignalScores(.votes, votes, targetShare: 0)) }
        return scores
    }

    /// For each source, the mapped items most like it vote for the targets that they are mapped to, each with its share of
    /// the likeness; the more an item is mapped to, the less each of its votes counts. Nil where no target is mapped.
    private func votes(_ moved: DenseMatrix) -> DenseMatrix? {
        guard !voters.isEmpty else { return nil }
        var columns: [Int: Int] = [:]
        for (column, row) in targetRows.enumerated() { columns[row] = column }
        var votes = DenseMatrix(rows: sourceRows.count, columns: targetRows.count)
        for (row, voting) in voters(in: moved).enumerated() {
            for (voter, weight) in voting {
                let choices = graph.partners[voter].compactMap { columns[$0] }
                for column in choices { votes[row, column] += weight / Float(choices.count).squareRoot() }
            }
        }
        return votes
    }

    /// Items that are mapped to one of the targets.
    private var voters: [Int] {
        let targets = Set(targetRows)
        return graph.mapped.filter { row in graph.partners[row].contains(where: targets.contains) }
    }

    /// For each source, who votes and with what share.
    func voters(in moved: DenseMatrix) -> [[(row: Int, weight: Float)]] {
        let voters = voters
        var likeness = moved.selecting(rows: sourceRows).times(moved.selecting(rows: voters).transposed)
        let words = index.terms.selecting(rows: sourceRows)
            .times(transposedOf: index.terms.selecting(rows: voters).transposed)
        for place in likeness.values.indices {
            likeness.values[place] =
                likeness.values[place] * (1 - MatchingSettings.voterWords)
                + words.values[place] * MatchingSettings.voterWords - MatchingSettings.voterThreshold
        }
        return (0..<sourceRows.count).map { row in
            let values = Array(likeness.row(row))
            let top = values.largest(MatchingSettings.voters).filter { values[$0] > 0 }
            let sum = top.reduce(0) { $0 + values[$1] * values[$1] }
            return top.map { (voters[$0], values[$0] * values[$0] / sum) }
        }
    }

    /// From the source to mapped items like it, over their mappings, to targets like those.
    private func transfer(_ moved: DenseMatrix) -> DenseMatrix {
        let count = MatchingSettings.transferNeighbours
        let left = neighbours(of: sourceRows, among: graph.mapped, in: moved, count: count)
        let right = neighbours(of: targetRows, among: graph.mapped, in: moved, count: count)
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

    /// The items of `candidates` nearest to each row, with their likeness beyond the threshold.
    private func neighbours(
        of rows: [Int], among candidates: [Int], in space: DenseMatrix, count: Int
    ) -> [[(row: Int, weight: Float)]] {
        let likeness = space.selecting(rows: rows).times(space.selecting(rows: candidates).transposed)
        return (0..<rows.count).map { row in
            let values = Array(likeness.row(row))
            return values.largest(count).compactMap { place in
                let beyond = values[place] - MatchingSettings.likenessThreshold
                return beyond > 0 ? (candidates[place], beyond) : nil
            }
        }
    }
}
