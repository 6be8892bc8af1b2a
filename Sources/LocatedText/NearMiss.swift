/// The candidate that `word` was most likely meant to be: within two edits and a third of its length; nil if none is.
///
/// - Parameter folded: what two words are compared by, where spelling is not all that counts: case, width, blanks.
public func nearest(
    to word: String, among candidates: some Sequence<String>, by folded: (String) -> String = { $0 }
) -> String? {
    let wanted = Array(folded(word))
    let limit = min(2, max(1, wanted.count / 3))
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
        let letters = Array(folded(candidate))
        guard !wanted.isEmpty, abs(letters.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, letters)
        guard distance <= limit else { continue }
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
