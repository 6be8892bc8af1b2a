/// The signals that the texts alone give.
struct TextSignals {
    let index: CrosswalkIndex
    let sources: [CrosswalkItem]
    let targets: [CrosswalkItem]
    let sourceCatalogue: CrosswalkCatalogue
    let targetCatalogue: CrosswalkCatalogue
    let sourceRows: [Int]
    let targetRows: [Int]

    func scores() -> [SignalScores] {
        let queries = index.latent.selecting(rows: sourceRows)
        let documents = index.latent.selecting(rows: targetRows)
        var scores = [
            SignalScores(.latent, queries.times(documents.transposed)),
            SignalScores(.words, words()),
            SignalScores(.letters, letters()),
        ]
        let first = scores.sum(rows: sources.count, columns: targets.count)
        scores.append(SignalScores(.feedback, feedback(first, queries, documents)))
        let second = scores.sum(rows: sources.count, columns: targets.count)
        scores.append(SignalScores(.family, weighted: families(second)))
        return scores
    }

    private func words() -> DenseMatrix {
        index.queries.selecting(rows: sourceRows)
            .times(transposedOf: index.saturated.selecting(rows: targetRows).transposed)
    }

    private func letters() -> DenseMatrix {
        CharacterGrams.likeness(
            sources.map { [$0.title, $0.text] + sourceCatalogue.ancestorTitles(of: $0) },
            targets.map { [$0.title, $0.text] + targetCatalogue.ancestorTitles(of: $0) }
        )
    }

    /// Pseudo-relevance feedback (Rocchio): each query moves towards the targets that the first pass puts on top.
    private func feedback(_ first: DenseMatrix, _ queries: DenseMatrix, _ documents: DenseMatrix) -> DenseMatrix {
        var moved = queries
        for row in 0..<queries.rows {
            let scores = Array(first.row(row))
            let top = scores.largest(MatchingSettings.feedbackTargets)
            var centre = DenseMatrix(rows: 1, columns: documents.columns)
            let best = top.first.map { scores[$0] } ?? 0
            for target in top {
                centre.add(exponential((scores[target] - best) / 2), timesRow: target, of: documents, toRow: 0)
            }
            moved.add(MatchingSettings.feedbackShare, timesRow: 0, of: centre.normalised, toRow: row)
        }
        return moved.normalised.times(documents.transposed)
    }

    /// The mean score between what stands under the same heading as the source and as the target.
    private func families(_ scores: DenseMatrix) -> DenseMatrix {
        let (sourceFamily, sourceSizes) = Self.families(of: sources)
        let (targetFamily, targetSizes) = Self.families(of: targets)
        var means = DenseMatrix(rows: sourceSizes.count, columns: targetSizes.count)
        for row in sources.indices {
            for column in targets.indices {
                means[sourceFamily[row], targetFamily[column]] += scores[row, column]
            }
        }
        for row in sourceSizes.indices {
            for column in targetSizes.indices { means[row, column] /= sourceSizes[row] * targetSizes[column] }
        }
        var result = DenseMatrix(rows: sources.count, columns: targets.count)
        for row in sources.indices {
            for column in targets.indices {
                result[row, column] = means[sourceFamily[row], targetFamily[column]] * Signal.family.weight
            }
        }
        return result
    }

    private static func families(of items: [CrosswalkItem]) -> (family: [Int], sizes: [Float]) {
        var numbers: [String: Int] = [:]
        var sizes: [Float] = []
        let family = items.map { item in
            let number = numbers[item.parent ?? ""] ?? sizes.count
            if number == sizes.count {
                numbers[item.parent ?? ""] = number
                sizes.append(0)
            }
            sizes[number] += 1
            return number
        }
        return (family, sizes)
    }
}
