/// The record id that a designation gives: lower-case ASCII letters, digits and single hyphens, without marks of a stage.
///
/// The algorithm is frozen; `docs/identifiers-of-records.md` states it in steps with examples. It works on any text, so that a
/// designation that no grammar reads has an id too.
public enum Slug {
    /// The slug of this text; empty where nothing in it is written in Latin letters or digits.
    public static func of(_ text: String) -> String {
        let lowered = text.folded.lowercased().replacingPlus()
        let words = Set(Tokens(lowered))
        let isIEEE = words.contains("ieee")
        let isNIST = lowered.hasPrefix("nist") || lowered.hasPrefix("fips")
        let hasStages = !words.isDisjoint(with: Slug.publishersWithStages)
        var kept = ""
        var staged = false
        var previous = Substring()
        for token in Tokens(lowered) {
            if token == " " || token == "/" {
                kept += token
                continue
            }
            var word = token
            if hasStages, Slug.isStage(word), !(word == "np" && previous.isEmpty) {
                staged = true
                continue
            }
            if isIEEE && Slug.isDraftNumber(word) || isNIST && Slug.isDraftMark(word) { continue }
            word = Slug.withoutDraftPrefix(word)
            if hasStages, let supplement = Slug.supplementOfDraft(word) {
                staged = true
                word = supplement
            }
            if staged { word = Slug.withoutIteration(word) }
            if isIEEE, previous == "ieee" || previous == "std" { word = Slug.withoutProjectMark(word) }
            previous = word
            kept += word
        }
        return kept.hyphenated()
    }

    /// Whose designations carry stages; elsewhere the same letters are part of a name, such as that of an association.
    private static let publishersWithStages: Set<Substring> = ["iso", "iec", "iwa", "cispr", "cen", "clc"]

    /// Stages that ISO and IEC print as words of their own.
    private static let stages: Set<Substring> = [
        "dis", "fdis", "cd", "ccd", "wd", "awi", "np", "nwip", "pwi", "prf",
    ]

    /// What may follow CEN's `pr` and `Fpr`.
    private static let draftable = ["en", "cen", "clc", "hd", "ts", "tr", "cwa"]

    private static func isStage(_ word: Substring) -> Bool {
        if stages.contains(word) { return true }
        guard let dot = word.lastIndex(of: "."), word[word.index(after: dot)...].isDigits else { return false }
        return stages.contains(word[..<dot])
    }

    private static func isDraftNumber(_ word: Substring) -> Bool {
        word.first == "d" && word.dropFirst().first?.isASCIIDigit == true
            && word.dropFirst().allSatisfy { $0.isASCIIDigit || $0 == "." }
    }

    /// Marks of a public draft of NIST: `ipd`, `fpd`, `iprd`, `2pd`.
    private static func isDraftMark(_ word: Substring) -> Bool {
        ["ipd", "fpd", "iprd"].contains(word)
            || word.count == 3 && word.first?.isASCIIDigit == true && word.hasSuffix("pd")
    }

    private static func withoutDraftPrefix(_ word: Substring) -> Substring {
        for prefix in ["fpr", "pr"] where word.hasPrefix(prefix) {
            let rest = word.dropFirst(prefix.count)
            let isSupplement = rest.first == "a" && rest.dropFirst().first?.isASCIIDigit == true
            if isSupplement || draftable.contains(where: rest.hasPrefix) { return rest }
        }
        return word
    }

    /// `DAmd`, `FDAM`, `DCor` … are the supplement that they become.
    private static func supplementOfDraft(_ word: Substring) -> Substring? {
        for prefix in ["fpd", "fd", "pd", "cd", "d"] where word.hasPrefix(prefix) {
            switch word.dropFirst(prefix.count) {
            case "am", "amd": return "amd"
            case "cor": return "cor"
            default: continue
            }
        }
        return nil
    }

    /// The second draft `12786.2` is the document `12786`.
    private static func withoutIteration(_ word: Substring) -> Substring {
        guard let dot = word.lastIndex(of: "."), word[word.index(after: dot)...].isDigits,
            word.distance(from: dot, to: word.endIndex) == 2,
            word[..<dot].allSatisfy({ $0.isASCIIDigit || $0 == "-" }), word.first?.isASCIIDigit == true
        else { return word }
        return word[..<dot]
    }

    private static func withoutProjectMark(_ word: Substring) -> Substring {
        word.first == "p" && word.dropFirst().first?.isASCIIDigit == true ? word.dropFirst() : word
    }
}

/// The words of an identifier and the blanks and slashes between them.
private struct Tokens: Sequence, IteratorProtocol {
    private var rest: Substring

    init(_ text: String) { rest = text[...] }

    mutating func next() -> Substring? {
        guard let first = rest.first else { return nil }
        if first == " " || first == "/" { return rest.popFirst().map { Substring(String($0)) } }
        let word = rest.prefix { $0 != " " && $0 != "/" }
        rest = rest[word.endIndex...]
        return word
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}

extension Unicode.Scalar {
    fileprivate var isSlugScalar: Bool { ("0"..."9").contains(self) || ("a"..."z").contains(self) }
}

extension Substring {
    fileprivate var isDigits: Bool { !isEmpty && allSatisfy(\.isASCIIDigit) }
}

extension String {
    /// Full-width characters and every dash in their ASCII form, blanks folded, none at an end.
    fileprivate var folded: String {
        var result = ""
        var blank = false
        for scalar in unicodeScalars.lazy.map(asciiForm) {
            if scalar == " " || scalar == "\t" {
                blank = !result.isEmpty
            } else {
                if blank { result.unicodeScalars.append(" ") }
                blank = false
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// `+` tells a consolidated European edition from its base: it must not vanish.
    fileprivate func replacingPlus() -> String {
        var result = ""
        for character in self { result += character == "+" ? " plus " : String(character) }
        return result
    }

    fileprivate func hyphenated() -> String {
        var result = ""
        // By scalars: a letter with a combining mark is one character, and would bring its mark along.
        for scalar in unicodeScalars {
            if scalar.isSlugScalar {
                result.unicodeScalars.append(scalar)
            } else if !result.isEmpty, result.last != "-" {
                result.append("-")
            }
        }
        if result.last == "-" { result.removeLast() }
        return result
    }
}
