/// Rows of which most values are zero.
struct SparseMatrix: Sendable {
    let columnCount: Int
    private(set) var offsets: [Int] = [0]
    private(set) var columns: [Int32] = []
    private(set) var values: [Float] = []

    init(columnCount: Int) {
        self.columnCount = columnCount
    }

    var rowCount: Int { offsets.count - 1 }

    mutating func append(row: [(term: Int32, weight: Float)]) {
        for (column, value) in row where value != 0 {
            columns.append(column)
            values.append(value)
        }
        offsets.append(columns.count)
    }

    func row(_ index: Int) -> Range<Int> { offsets[index]..<offsets[index + 1] }

    func terms(of index: Int) -> [(term: Int32, weight: Float)] {
        row(index).map { (term: columns[$0], weight: values[$0]) }
    }

    /// How many rows hold a value in each column.
    var rowsWithColumn: [Int] {
        var counts = [Int](repeating: 0, count: columnCount)
        for column in columns { counts[Int(column)] += 1 }
        return counts
    }

    func rowSum(_ index: Int) -> Float { values[row(index)].reduce(0, +) }

    /// The same places with other values.
    func mapValues(_ transform: (_ row: Int, _ column: Int, _ value: Float) -> Float) -> SparseMatrix {
        var copy = self
        for row in 0..<rowCount {
            for place in self.row(row) { copy.values[place] = transform(row, Int(columns[place]), values[place]) }
        }
        return copy
    }

    /// Rows brought to length 1; rows of zeros stay.
    var normalised: SparseMatrix {
        var copy = self
        for row in 0..<rowCount {
            let length = values[self.row(row)].reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard length > 0 else { continue }
            for place in self.row(row) { copy.values[place] /= length }
        }
        return copy
    }

    func selecting(rows: [Int]) -> SparseMatrix {
        var selected = SparseMatrix(columnCount: columnCount)
        for row in rows {
            selected.columns += columns[self.row(row)]
            selected.values += values[self.row(row)]
            selected.offsets.append(selected.columns.count)
        }
        return selected
    }

    var transposed: SparseMatrix {
        var next = [Int](repeating: 0, count: columnCount + 1)
        for column in columns { next[Int(column) + 1] += 1 }
        for column in 0..<columnCount { next[column + 1] += next[column] }
        var result = SparseMatrix(columnCount: rowCount)
        result.offsets = next
        result.columns = [Int32](repeating: 0, count: columns.count)
        result.values = [Float](repeating: 0, count: values.count)
        for row in 0..<rowCount {
            for place in self.row(row) {
                let target = next[Int(columns[place])]
                result.columns[target] = Int32(row)
                result.values[target] = values[place]
                next[Int(columns[place])] += 1
            }
        }
        return result
    }

    /// The product with a dense matrix that has as many rows as this has columns.
    func times(_ right: DenseMatrix) -> DenseMatrix {
        var product = DenseMatrix(rows: rowCount, columns: right.columns)
        for row in 0..<rowCount {
            for place in self.row(row) {
                product.add(values[place], timesRow: Int(columns[place]), of: right, toRow: row)
            }
        }
        return product
    }

    /// The product of each row with each row of `other`, given as its transpose.
    func times(transposedOf other: SparseMatrix) -> DenseMatrix {
        var product = DenseMatrix(rows: rowCount, columns: other.columnCount)
        product.values.withUnsafeMutableBufferPointer { result in
            for row in 0..<rowCount {
                let base = row * other.columnCount
                for place in self.row(row) {
                    let value = values[place]
                    for match in other.row(Int(columns[place])) {
                        result[base + Int(other.columns[match])] += value * other.values[match]
                    }
                }
            }
        }
        return product
    }
}
