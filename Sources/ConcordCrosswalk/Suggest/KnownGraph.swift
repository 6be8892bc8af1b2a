/// The items of the index and the expert mappings between them, read in both directions.
struct KnownGraph: Sendable {
    /// Partners of each row of the index, in rising order.
    let partners: [[Int]]
    /// Rows that have partners, in rising order.
    let mapped: [Int]

    init(_ mappings: [KnownMapping], index: CrosswalkIndex) {
        var partners = [[Int]](repeating: [], count: index.latent.rows)
        for mapping in mappings {
            for pair in mapping.pairs {
                guard let source = index.row(of: pair.source, in: mapping.source),
                    let target = index.row(of: pair.target, in: mapping.target)
                else { continue }
                partners[source].append(target)
                partners[target].append(source)
            }
        }
        self.partners = partners.map { Set($0).sorted() }
        mapped = partners.indices.filter { !partners[$0].isEmpty }
    }

    /// Each item's place in the latent space moved towards the mean of its partners, `rounds` times over.
    func moved(_ latent: DenseMatrix, rounds: Int) -> DenseMatrix {
        var current = latent
        for _ in 0..<rounds {
            var means = DenseMatrix(rows: latent.rows, columns: latent.columns)
            for row in mapped {
                for partner in partners[row] {
                    means.add(1 / Float(partners[row].count), timesRow: partner, of: current, toRow: row)
                }
            }
            var next = latent
            next.add(means.normalised, times: 1)
            current = next.normalised
        }
        return current
    }

    /// The terms of some rows, each with a share of the mean of its partners' terms.
    func widened(_ terms: SparseMatrix, rows: [Int]) -> SparseMatrix {
        var means = SparseMatrix(columnCount: terms.columnCount)
        for row in rows {
            var counts = TermCounts()
            for partner in partners[row] { counts.add(terms.terms(of: partner), times: 1) }
            means.append(row: counts.sorted)
        }
        means = means.normalised
        var widened = SparseMatrix(columnCount: terms.columnCount)
        for (position, row) in rows.enumerated() {
            var counts = TermCounts()
            counts.add(terms.terms(of: row), times: 1)
            counts.add(means.terms(of: position), times: MatchingSettings.partnerWords)
            widened.append(row: counts.sorted)
        }
        return widened.normalised
    }
}
