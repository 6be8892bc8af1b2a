extension DenseMatrix {
    /// Each value as so many standard deviations from the mean of its row, mixed with the same by column.
    ///
    /// - Parameter columnShare: how much the column counts, from 0 to 1. Rows or columns without spread become zeros.
    func standardised(columnShare: Float) -> DenseMatrix {
        guard rows > 0, columns > 0 else { return self }
        let byRow = moments(count: rows, each: columns) { $0 * columns + $1 }
        let byColumn = moments(count: columns, each: rows) { $1 * columns + $0 }
        var result = self
        for row in 0..<rows {
            let (mean, factor) = (byRow.means[row], byRow.factors[row] * (1 - columnShare))
            for column in 0..<columns {
                let value = values[row * columns + column]
                result.values[row * columns + column] =
                    (value - mean) * factor
                    + (value - byColumn.means[column]) * byColumn.factors[column] * columnShare
            }
        }
        return result
    }

    /// Means, and one divided by the standard deviations (zero where there is no spread worth the name).
    private func moments(
        count: Int, each: Int, place: (Int, Int) -> Int
    ) -> (means: [Float], factors: [Float]) {
        var means: [Float] = []
        var factors: [Float] = []
        for line in 0..<count {
            var (sum, squares) = (0.0, 0.0)
            for index in 0..<each {
                let value = Double(values[place(line, index)])
                sum += value
                squares += value * value
            }
            let mean = sum / Double(each)
            let variance = squares / Double(each) - mean * mean
            means.append(Float(mean))
            factors.append(variance > 1e-12 ? Float(1 / variance.squareRoot()) : 0)
        }
        return (means, factors)
    }
}
