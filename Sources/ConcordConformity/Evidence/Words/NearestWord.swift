import LocatedText

/// The word of evidence that `word` was most likely meant to be, whatever its case and width; nil if none is.
func nearestWord(to word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates, by: EvidenceWords.folded)
}
