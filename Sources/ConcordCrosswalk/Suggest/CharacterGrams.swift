/// Items as the runs of letters in them: what is spelt alike is found though it has another stem.
///
/// How telling a run is is counted over the two catalogues that are matched.
struct CharacterGrams {
    private var idByGram: [String: Int32] = [:]
    private var cache: [String: [Int32]] = [:]

    /// The likeness of each text of `sources` to each of `targets`.
    static func likeness(_ sources: [[String]], _ targets: [[String]]) -> DenseMatrix {
        var grams = CharacterGrams()
        let rows = (sources + targets).map { grams.counts(of: $0) }
        var matrix = SparseMatrix(columnCount: grams.idByGram.count)
        for row in rows { matrix.append(row: row) }
        let total = Float(matrix.rowCount + 1)
        let rarity = matrix.rowsWithColumn.map { naturalLogarithm(total / Float($0 + 1)) }
        let weighted = matrix.mapValues { naturalLogarithm(1 + $2) * rarity[$1] }.normalised
        let targetRows = weighted.selecting(rows: Array(sources.count..<rows.count))
        return weighted.selecting(rows: Array(0..<sources.count)).times(transposedOf: targetRows.transposed)
    }

    private mutating func counts(of texts: [String]) -> [(term: Int32, weight: Float)] {
        var counts = TermCounts()
        for text in texts {
            for run in WordRuns(text) {
                for gram in grams(of: run) { counts.add(gram, 1) }
            }
        }
        return counts.sorted
    }

    private mutating func grams(of run: WordRuns.Run) -> [Int32] {
        if let known = cache[run.text] { return known }
        let ids = Self.grams(of: run).map { gram in
            if let id = idByGram[gram] { return id }
            let id = Int32(idByGram.count)
            idByGram[gram] = id
            return id
        }
        cache[run.text] = ids
        return ids
    }

    /// Runs of three to five letters, the blanks at the ends of a word counted; of Chinese, single characters and pairs.
    static func grams(of run: WordRuns.Run) -> [String] {
        if run.isChinese {
            let characters = Array(run.text.unicodeScalars)
            return characters.map { String($0) } + (characters.count > 1 ? TextAnalyser.pairs(characters) : [])
        }
        guard !StopWords.all.contains(run.text) else { return [] }
        let letters = Array(" \(run.text) ".unicodeScalars)
        return MatchingSettings.gramLengths.flatMap { length -> [String] in
            guard letters.count >= length else { return [] }
            return (0...letters.count - length).map { start in
                var gram = ""
                gram.unicodeScalars.append(contentsOf: letters[start..<start + length])
                return gram
            }
        }
    }
}
