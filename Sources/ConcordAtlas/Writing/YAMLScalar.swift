import TextFiles

/// How a string is written as a scalar of YAML: plain where it is read back as the same string, else between quotation marks.
enum YAMLScalar {
    enum Style: Sendable {
        /// Plain, unless it would then be read otherwise here or elsewhere: `5.10` is a number to other readers.
        case text
        /// A day, a date, a number or a flag: plain wherever its characters allow it, whatever other readers make of it.
        case value
        /// Always between quotation marks.
        case quoted
    }

    static func written(_ text: String, as style: Style = .text) -> String {
        let isPlain =
            switch style {
            case .text: canBePlain(text) && !OtherReaders.takeForAnotherValue(text)
            case .value: canBePlain(text)
            case .quoted: false
            }
        return isPlain ? text : QuotedText.quoted(text)
    }

    /// Whether the plain form is read back as `text`: YAML 1.1, sections 9.1.3 and 9.1.4, in block context.
    static func canBePlain(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, let last = scalars.last, first != " ", last != " " else { return false }
        if text.hasPrefix("---") || text.hasPrefix("...") { return false }
        if indicators.contains(first) { return false }
        if first == "-" || first == "?" || first == ":", scalars.count == 1 || scalars[1] == " " { return false }
        var previous: Unicode.Scalar = " "
        for (index, scalar) in scalars.enumerated() {
            if !QuotedText.isShown(scalar) { return false }
            if scalar == "#", previous == " " { return false }
            if scalar == ":", index + 1 == scalars.count || scalars[index + 1] == " " { return false }
            previous = scalar
        }
        return true
    }

    /// What cannot begin a plain scalar.
    private static let indicators: Set<Unicode.Scalar> = [
        "#", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
    ]
}
