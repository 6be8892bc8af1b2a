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
        return isPlain ? text : quoted(text)
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
            if !isShown(scalar) { return false }
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

    /// Whether a character stands for itself: not a control character, a break of a line, a mark of byte order, or one that
    /// turns the direction of the text around it, which would show a reviewer other words than are there.
    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: true
        case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
        case 0xA0...0xFFFD: true
        default: scalar.value >= 0x10000
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if isShown(scalar) { result.unicodeScalars.append(scalar) } else { result += escape(scalar) }
            }
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value > 0xFF ? 4 : 2
        return (width == 4 ? "\\u" : "\\x") + String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
