/// All loaded catalogues as numbers: the words of each item, weighted by field, and its place in the latent space.
struct CrosswalkIndex: Sendable {
    let catalogues: [CrosswalkCatalogue]
    /// The row of a catalogue's first item.
    private let firstRows: [String: Int]
    /// Each item's terms, weighted and of length 1.
    let terms: SparseMatrix
    /// Each item's terms as BM25 scores them in a target.
    let saturated: SparseMatrix
    /// Each item's terms as BM25 reads them in a query.
    let queries: SparseMatrix
    /// Each item in the latent space, of length 1.
    let latent: DenseMatrix
    /// What each term looks like in print; a concept is its first word behind a tilde.
    let words: [String]

    init(_ catalogues: [CrosswalkCatalogue], lexicon: Lexicon) {
        self.catalogues = catalogues
        var firstRows: [String: Int] = [:]
        var counts: [[(term: Int32, weight: Float)]] = []
        var analyser = TextAnalyser(lexicon: lexicon)
        for catalogue in catalogues {
            firstRows[catalogue.id] = counts.count
            for item in catalogue.items { counts.append(Self.counts(of: item, in: catalogue, &analyser)) }
        }
        self.firstRows = firstRows
        words = analyser.words
        var matrix = SparseMatrix(columnCount: analyser.count)
        for row in counts { matrix.append(row: row) }
        let rarity = Self.rarity(matrix)
        terms = matrix.mapValues { naturalLogarithm(1 + $2) * rarity[$1] }.normalised
        queries = matrix.mapValues { naturalLogarithm(1 + $2) }.normalised
        saturated = Self.saturated(matrix, rarity)
        latent = Self.latent(terms)
    }

    /// The row of an item; nil where it is not loaded.
    func row(of id: String, in catalogue: String) -> Int? {
        guard let first = firstRows[catalogue],
            let position = catalogues.first(where: { $0.id == catalogue })?.position(of: id)
        else { return nil }
        return first + position
    }

    /// The catalogue and the id of a row's item.
    func item(at row: Int) -> (catalogue: String, item: String) {
        var rest = row
        for catalogue in catalogues {
            if rest < catalogue.items.count { return (catalogue.id, catalogue.items[rest].id) }
            rest -= catalogue.items.count
        }
        return ("", "")
    }

    private static func counts(
        of item: CrosswalkItem, in catalogue: CrosswalkCatalogue, _ analyser: inout TextAnalyser
    ) -> [(term: Int32, weight: Float)] {
        var counts = TermCounts()
        counts.add(analyser.terms(of: item.text), times: 1)
        counts.add(analyser.terms(of: item.title), times: MatchingSettings.titleWeight)
        for title in catalogue.ancestorTitles(of: item) {
            counts.add(analyser.terms(of: title), times: MatchingSettings.ancestorWeight)
        }
        return counts.sorted
    }

    /// How telling each term is: the logarithm of the odds that an item does not have it.
    static func rarity(_ matrix: SparseMatrix) -> [Float] {
        let count = Float(matrix.rowCount)
        return matrix.rowsWithColumn.map { naturalLogarithm(1 + (count - Float($0) + 0.5) / (Float($0) + 0.5)) }
    }

    static func saturated(_ matrix: SparseMatrix, _ rarity: [Float]) -> SparseMatrix {
        let lengths = (0..<matrix.rowCount).map { matrix.rowSum($0) }
        let filled = lengths.filter { $0 > 0 }
        let average = filled.isEmpty ? 1 : filled.reduce(0, +) / Float(filled.count)
        let (k1, b) = (MatchingSettings.saturation, MatchingSettings.lengthShare)
        return matrix.mapValues { row, column, count in
            rarity[column] * count * (k1 + 1) / (count + k1 * (1 - b + b * lengths[row] / average))
        }
    }

    private static func latent(_ terms: SparseMatrix) -> DenseMatrix {
        let parts = TruncatedDecomposition(terms, rank: MatchingSettings.dimensions)
        guard let last = parts.singularValues.indices.last else { return DenseMatrix(rows: terms.rowCount, columns: 0) }
        let reference = parts.singularValues[min(MatchingSettings.dampingIndex, last)]
        let damping = reference * reference * MatchingSettings.damping
        var coordinates = parts.rows
        for column in 0..<coordinates.columns {
            let square = parts.singularValues[column] * parts.singularValues[column]
            for row in 0..<coordinates.rows { coordinates[row, column] *= square / (square + damping) }
        }
        return coordinates.normalised
    }
}
