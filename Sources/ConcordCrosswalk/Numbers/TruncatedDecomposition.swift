/// The leading part of a singular value decomposition of a sparse matrix, by subspace iteration from a fixed start.
struct TruncatedDecomposition {
    /// The largest singular values, in falling order; none that is zero.
    let singularValues: [Float]
    /// The rows in the coordinates of the singular vectors, each coordinate times its singular value.
    let rows: DenseMatrix

    private static let spare = 16
    private static let seed: UInt64 = 20_241_031

    init(_ matrix: SparseMatrix, rank: Int, iterations: Int = 3) {
        let width = min(rank + Self.spare, matrix.rowCount, matrix.columnCount)
        var numbers = SeededNumbers(seed: Self.seed)
        var basis = DenseMatrix(rows: matrix.columnCount, columns: width)
        for place in basis.values.indices { basis.values[place] = numbers.next() }
        let transposed = matrix.transposed
        for _ in 0..<iterations {
            basis = Self.orthonormal(transposed.times(matrix.times(basis)))
        }
        let image = matrix.times(basis)
        let eigen = SymmetricEigen(image.gram.values.map(Double.init), size: width)
        let floor = (eigen.values.first ?? 0) * 1e-6
        let kept = eigen.values.prefix(rank).prefix { $0 > floor && $0 > 0 }.count
        singularValues = eigen.values.prefix(kept).map { Float($0.squareRoot()) }
        var rotation = DenseMatrix(rows: width, columns: kept)
        for column in 0..<kept {
            for row in 0..<width { rotation[row, column] = Float(eigen.vectors[column * width + row]) }
        }
        rows = image.times(rotation)
    }

    /// Columns that span the same space, of length 1 and at right angles; what depends on earlier columns becomes zero.
    private static func orthonormal(_ matrix: DenseMatrix) -> DenseMatrix {
        let size = matrix.columns
        var factor = matrix.gram.values.map(Double.init)
        var largest = 0.0
        for index in 0..<size { largest = max(largest, factor[index * size + index]) }
        var inverse = DenseMatrix(rows: size, columns: size)
        // Cholesky, row by row, with the inverse of the factor beside it.
        for pivot in 0..<size {
            let root = factor[pivot * size + pivot]
            guard root > largest * 1e-11, root > 0 else {
                for column in pivot..<size { factor[pivot * size + column] = 0 }
                continue
            }
            let length = root.squareRoot()
            for column in pivot..<size { factor[pivot * size + column] /= length }
            for row in pivot + 1..<max(size, pivot + 1) {
                let share = factor[pivot * size + row]
                guard share != 0 else { continue }
                for column in row..<size { factor[row * size + column] -= share * factor[pivot * size + column] }
            }
        }
        for column in 0..<size where factor[column * size + column] > 0 {
            var solution = [Double](repeating: 0, count: column + 1)
            solution[column] = 1 / factor[column * size + column]
            for row in stride(from: column - 1, through: 0, by: -1) where factor[row * size + row] > 0 {
                var sum = 0.0
                for inner in row + 1...column { sum += factor[row * size + inner] * solution[inner] }
                solution[row] = -sum / factor[row * size + row]
            }
            for row in 0...column { inverse[row, column] = Float(solution[row]) }
        }
        return matrix.times(inverse)
    }
}
