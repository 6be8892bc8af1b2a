/// A title as a text cites it, held against one that is recorded.
enum CitedTitle {
    /// Whether there is enough of it to be a title, and not a word that is quoted.
    static func isLongEnough(_ title: String) -> Bool { letters(title).unicodeScalars.count >= 4 }

    /// Whether it is that title, in full or shortened: a part of it, or some of its words in their order, with initials for several
    /// (`AI management system` for `Information technology — Artificial intelligence — Management system`).
    static func isSame(_ cited: String, as title: String) -> Bool {
        let (short, full) = (letters(cited), letters(title))
        if short.isEmpty || full.contains(short) || short.contains(full) { return true }
        return !isChinese(cited) && isShortened(words(cited)[...], of: words(title)[...])
    }

    /// Whether it has Chinese characters.
    static func isChinese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }

    private static func isShortened(_ cited: ArraySlice<Substring>, of title: ArraySlice<Substring>) -> Bool {
        guard let word = cited.first else { return true }
        var rest = title
        while let next = rest.first {
            if next.lowercased() == word.lowercased() {
                return isShortened(cited.dropFirst(), of: rest.dropFirst())
            }
            if areInitials(word, of: rest.prefix(word.count)) {
                return isShortened(cited.dropFirst(), of: rest.dropFirst(word.count))
            }
            rest = rest.dropFirst()
        }
        return false
    }

    /// `AI` of `Artificial intelligence`.
    private static func areInitials(_ word: Substring, of words: ArraySlice<Substring>) -> Bool {
        word.count > 1 && word.count == words.count && word.allSatisfy(\.isUppercase)
            && zip(word, words).allSatisfy { $0.lowercased() == $1.first?.lowercased() }
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }))
    }
}
