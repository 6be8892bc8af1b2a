/// Porter's algorithm for suffix stripping (1980): `reviewing`, `reviewed` and `reviews` become `review`.
struct PorterStemmer {
    private var word: [UInt8]

    /// The stem of a word in lower-case ASCII letters and digits.
    static func stem(_ word: some Sequence<UInt8>) -> [UInt8] {
        var stemmer = PorterStemmer(word: Array(word))
        guard stemmer.word.count > 2 else { return stemmer.word }
        stemmer.stripPlural()
        stemmer.stripPast()
        stemmer.replaceEnd(Self.second)
        stemmer.replaceEnd(Self.third)
        stemmer.stripLong()
        stemmer.stripLast()
        return stemmer.word
    }

    private static let second: [(String, String)] = [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"),
    ]
    private static let third: [(String, String)] = [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ]
    private static let fourth = [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic", "ou",
    ]

    private func isConsonant(_ index: Int) -> Bool {
        switch word[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): false
        case UInt8(ascii: "y"): index == 0 || !isConsonant(index - 1)
        default: true
        }
    }

    /// Porter's m of the first `count` letters: how often a vowel is followed by a consonant.
    private func measure(_ count: Int) -> Int {
        var measure = 0
        var wasVowel = false
        for index in 0..<count {
            let consonant = isConsonant(index)
            if consonant && wasVowel { measure += 1 }
            wasVowel = !consonant
        }
        return measure
    }

    private func hasVowel(_ count: Int) -> Bool { (0..<count).contains { !isConsonant($0) } }

    private func endsDouble() -> Bool {
        word.count > 1 && word[word.count - 1] == word[word.count - 2] && isConsonant(word.count - 1)
    }

    /// Consonant, vowel, consonant at the end of the first `count` letters, the last none of w, x, y.
    private func endsShort(_ count: Int) -> Bool {
        count > 2 && isConsonant(count - 1) && !isConsonant(count - 2) && isConsonant(count - 3)
            && !"wxy".utf8.contains(word[count - 1])
    }

    private func ends(_ suffix: String) -> Bool {
        word.count >= suffix.utf8.count && word.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    private mutating func stripPlural() {
        if ends("sses") || ends("ies") {
            word.removeLast(2)
        } else if ends("s") && !ends("ss") {
            word.removeLast()
        }
    }

    private mutating func stripPast() {
        if ends("eed") {
            if measure(word.count - 3) > 0 { word.removeLast() }
        } else if ends("ed") && hasVowel(word.count - 2) {
            word.removeLast(2)
            mendPast()
        } else if ends("ing") && hasVowel(word.count - 3) {
            word.removeLast(3)
            mendPast()
        }
        if ends("y") && hasVowel(word.count - 1) { word[word.count - 1] = UInt8(ascii: "i") }
    }

    private mutating func mendPast() {
        if ends("at") || ends("bl") || ends("iz") {
            word.append(UInt8(ascii: "e"))
        } else if endsDouble() {
            if let last = word.last, !"lsz".utf8.contains(last) { word.removeLast() }
        } else if measure(word.count) == 1 && endsShort(word.count) {
            word.append(UInt8(ascii: "e"))
        }
    }

    private mutating func replaceEnd(_ table: [(String, String)]) {
        guard let (suffix, replacement) = table.first(where: { ends($0.0) }) else { return }
        let rest = word.count - suffix.utf8.count
        if measure(rest) > 0 { word.replaceSubrange(rest..., with: replacement.utf8) }
    }

    private mutating func stripLong() {
        guard let suffix = Self.fourth.first(where: { ends($0) }) else { return }
        let rest = word.count - suffix.utf8.count
        guard measure(rest) > 1 else { return }
        if suffix == "ion", !"st".utf8.contains(word[rest - 1]) { return }
        word.removeLast(suffix.utf8.count)
    }

    private mutating func stripLast() {
        if ends("e") {
            let rest = word.count - 1
            if measure(rest) > 1 || (measure(rest) == 1 && !endsShort(rest)) { word.removeLast() }
        }
        if ends("l") && endsDouble() && measure(word.count) > 1 { word.removeLast() }
    }
}
