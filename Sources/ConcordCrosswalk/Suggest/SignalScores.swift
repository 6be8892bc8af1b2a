/// What one signal says of each source and target, weighted: the parts add up to the score.
struct SignalScores: Sendable {
    let signal: Signal
    let parts: DenseMatrix

    init(_ signal: Signal, _ raw: DenseMatrix, targetShare: Float = MatchingSettings.targetShare) {
        self.signal = signal
        var parts = raw.standardised(columnShare: targetShare)
        let weight = signal.weight
        for place in parts.values.indices { parts.values[place] *= weight }
        self.parts = parts
    }

    init(_ signal: Signal, weighted parts: DenseMatrix) {
        self.signal = signal
        self.parts = parts
    }
}

extension [SignalScores] {
    func sum(rows: Int, columns: Int) -> DenseMatrix {
        var sum = DenseMatrix(rows: rows, columns: columns)
        for scores in self { sum.add(scores.parts, times: 1) }
        return sum
    }
}
