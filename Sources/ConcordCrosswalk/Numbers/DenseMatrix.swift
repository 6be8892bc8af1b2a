/// Numbers in rows, one row after another.
struct DenseMatrix: Sendable {
    let rows: Int
    let columns: Int
    var values: [Float]

    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    init(rows: Int, columns: Int, values: [Float]) {
        self.rows = rows
        self.columns = columns
        self.values = values
    }

    subscript(row: Int, column: Int) -> Float {
        get { values[row * columns + column] }
        set { values[row * columns + column] = newValue }
    }

    func row(_ index: Int) -> ArraySlice<Float> { values[index * columns..<(index + 1) * columns] }

    /// Adds a multiple of a row of another matrix of the same width.
    mutating func add(_ factor: Float, timesRow source: Int, of other: DenseMatrix, toRow target: Int) {
        let width = columns
        values.withUnsafeMutableBufferPointer { into in
            other.values.withUnsafeBufferPointer { from in
                let left = target * width
                let right = source * width
                for column in 0..<width { into[left + column] += factor * from[right + column] }
            }
        }
    }

    var transposed: DenseMatrix {
        var result = DenseMatrix(rows: columns, columns: rows)
        for row in 0..<rows {
            for column in 0..<columns { result.values[column * rows + row] = values[row * columns + column] }
        }
        return result
    }

    func times(_ right: DenseMatrix) -> DenseMatrix {
        var product = DenseMatrix(rows: rows, columns: right.columns)
        for row in 0..<rows {
            for inner in 0..<columns where values[row * columns + inner] != 0 {
                product.add(values[row * columns + inner], timesRow: inner, of: right, toRow: row)
            }
        }
        return product
    }

    /// The products of the columns with each other.
    var gram: DenseMatrix {
        var gram = DenseMatrix(rows: columns, columns: columns)
        let width = columns
        gram.values.withUnsafeMutableBufferPointer { into in
            values.withUnsafeBufferPointer { from in
                for start in stride(from: 0, to: from.count, by: max(1, width)) {
                    for left in 0..<width where from[start + left] != 0 {
                        let factor = from[start + left]
                        for right in left..<width { into[left * width + right] += factor * from[start + right] }
                    }
                }
            }
            // It is symmetric: only the upper half was worked out.
            for row in 0..<width {
                for column in 0..<row { into[row * width + column] = into[column * width + row] }
            }
        }
        return gram
    }

    func selecting(rows chosen: [Int]) -> DenseMatrix {
        var selected: [Float] = []
        selected.reserveCapacity(chosen.count * columns)
        for row in chosen { selected += self.row(row) }
        return DenseMatrix(rows: chosen.count, columns: columns, values: selected)
    }

    /// Rows brought to length 1; rows of zeros stay.
    var normalised: DenseMatrix {
        var copy = self
        for row in 0..<rows {
            let length = self.row(row).reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { continue }
            for place in row * columns..<(row + 1) * columns { copy.values[place] /= length }
        }
        return copy
    }

    mutating func add(_ other: DenseMatrix, times factor: Float) {
        values.withUnsafeMutableBufferPointer { into in
            other.values.withUnsafeBufferPointer { from in
                for place in into.indices { into[place] += factor * from[place] }
            }
        }
    }
}
