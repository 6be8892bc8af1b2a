/// The candidate that `word` was most likely meant to be: within two edits and a third of its length; nil if none is.
func nearestWord(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(EvidenceWords.folded(word))
    let limit = min(2, max(1, wanted.count / 3))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let folded = Array(EvidenceWords.folded(candidate))
        guard abs(folded.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, folded)
        guard distance <= limit, !wanted.isEmpty else { continue }
        if let current = best, (current.distance, current.candidate) <= (distance, candidate) { continue }
        best = (candidate, distance)
    }
    return best?.candidate
}

/// Levenshtein's distance.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
            let cost = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
            diagonal = row[j + 1]
            row[j + 1] = cost
        }
    }
    return row[b.count]
}
