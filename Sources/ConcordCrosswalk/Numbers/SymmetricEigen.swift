/// The eigenvalues of a symmetric matrix, the largest first, and their vectors: Jacobi's rotations, in double precision.
struct SymmetricEigen {
    let values: [Double]
    /// One vector after another, in the order of the values.
    let vectors: [Double]

    /// - Parameter matrix: the rows one after another, `size` of them.
    init(_ matrix: [Double], size: Int) {
        var matrix = matrix
        var vectors = [Double](repeating: 0, count: size * size)
        for index in 0..<size { vectors[index * size + index] = 1 }
        let scale = (0..<size).reduce(0) { $0 + abs(matrix[$1 * size + $1]) }
        for _ in 0..<Self.sweeps {
            guard Self.sweep(&matrix, &vectors, size, below: scale * 1e-13) else { break }
        }
        let diagonal = (0..<size).map { matrix[$0 * size + $0] }
        let order = (0..<size).sorted { (-diagonal[$0], $0) < (-diagonal[$1], $1) }
        values = order.map { diagonal[$0] }
        self.vectors = order.flatMap { vectors[$0 * size..<($0 + 1) * size] }
    }

    private static let sweeps = 30

    /// One rotation for each pair that is still coupled; false where none was.
    private static func sweep(
        _ matrix: inout [Double], _ vectors: inout [Double], _ size: Int, below limit: Double
    ) -> Bool {
        var rotated = false
        for first in 0..<max(0, size - 1) {
            for second in first + 1..<size where abs(matrix[first * size + second]) > limit {
                rotated = true
                let coupling = matrix[first * size + second]
                let half = (matrix[second * size + second] - matrix[first * size + first]) / (2 * coupling)
                let tangent = (half < 0 ? -1 : 1) / (abs(half) + (half * half + 1).squareRoot())
                let cosine = 1 / (tangent * tangent + 1).squareRoot()
                let turn = (cosine: cosine, sine: tangent * cosine)
                rotate(&matrix, from: first * size, second * size, step: 1, count: size, by: turn)
                rotate(&matrix, from: first, second, step: size, count: size, by: turn)
                rotate(&vectors, from: first * size, second * size, step: 1, count: size, by: turn)
            }
        }
        return rotated
    }

    private static func rotate(
        _ values: inout [Double], from left: Int, _ right: Int, step: Int, count: Int,
        by turn: (cosine: Double, sine: Double)
    ) {
        values.withUnsafeMutableBufferPointer { values in
            for index in 0..<count {
                let (one, other) = (values[left + index * step], values[right + index * step])
                values[left + index * step] = turn.cosine * one - turn.sine * other
                values[right + index * step] = turn.sine * one + turn.cosine * other
            }
        }
    }
}
