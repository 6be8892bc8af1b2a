import Testing

@testable import ConcordCrosswalk

@Suite("Matrices")
struct NumbersTests {
    private func sparse(_ rows: [[Float]]) -> SparseMatrix {
        var matrix = SparseMatrix(columnCount: rows[0].count)
        for row in rows { matrix.append(row: row.enumerated().map { (term: Int32($0.offset), weight: $0.element) }) }
        return matrix
    }

    @Test("the decomposition of a small matrix is the known one")
    func decomposition() throws {
        // AᵀA = [[25, 20], [20, 25]] has the eigenvalues 45 and 5.
        let parts = TruncatedDecomposition(sparse([[3, 0], [4, 5]]), rank: 2)
        try #require(parts.singularValues.count == 2)
        #expect(abs(parts.singularValues[0] - Float(45).squareRoot()) < 1e-4)
        #expect(abs(parts.singularValues[1] - Float(5).squareRoot()) < 1e-4)
        // The vectors are (1, 1) and (1, -1) over √2: the first row is 3/√2 on both, the second 9/√2 and -1/√2, up to sign.
        let values = parts.rows.values.map(abs)
        for (value, expected) in zip(values, [3, 3, 9, 1].map { Float($0) / Float(2).squareRoot() }) {
            #expect(abs(value - expected) < 1e-4)
        }
    }

    @Test("a matrix of rank one has one singular value, however many are asked for")
    func rank() {
        let parts = TruncatedDecomposition(sparse([[1, 2, 2], [2, 4, 4], [0, 0, 0]]), rank: 3)
        #expect(parts.singularValues.count == 1)
        #expect(abs(parts.singularValues[0] - Float(45).squareRoot()) < 1e-4)
    }

    @Test("eigenvalues of a symmetric matrix, the largest first")
    func eigen() {
        let eigen = SymmetricEigen([2, -1, 0, -1, 2, -1, 0, -1, 2], size: 3)
        let expected = [2 + 2.0.squareRoot(), 2, 2 - 2.0.squareRoot()]
        for (value, known) in zip(eigen.values, expected) { #expect(abs(value - known) < 1e-12) }
    }

    @Test("products, transposes and the largest values")
    func products() {
        let left = sparse([[1, 0, 2], [0, 3, 0]])
        #expect(left.transposed.transposed.terms(of: 0).map(\.weight) == [1, 2])
        #expect(left.times(transposedOf: left.transposed).values == [5, 0, 0, 9])
        let dense = DenseMatrix(rows: 2, columns: 2, values: [1, 2, 3, 4])
        #expect(dense.times(dense).values == [7, 10, 15, 22])
        #expect(dense.gram.values == [10, 14, 14, 20])
        #expect([Float](arrayLiteral: 1, 5, 3, 5).largest(3) == [1, 3, 2])
    }

    @Test("standardised values are deviations from the mean of the row, then of the column")
    func standardised() {
        let matrix = DenseMatrix(rows: 2, columns: 2, values: [1, 3, 5, 5])
        // By row: -1, 1; 0, 0 (no spread). By column: -1, -1; 1, 1.
        #expect(matrix.standardised(columnShare: 0).values == [-1, 1, 0, 0])
        #expect(matrix.standardised(columnShare: 1).values == [-1, -1, 1, 1])
        #expect(matrix.standardised(columnShare: 0.5).values == [-1, 0, 0.5, 0.5])
    }
}
