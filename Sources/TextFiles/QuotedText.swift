/// A text in double quotation marks, with the escapes that JSON and YAML share: a reader of either takes it for the same text.
package enum QuotedText {
    package static func quoted(_ text: String) -> String {
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

    /// Whether a character stands for itself: not a control character, a break of a line, a mark of byte order, or one that
    /// turns the direction of the text around it, which would show a reviewer other words than are there.
    package static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E: true
        case 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
        case 0xA0...0xFFFD: true
        default: scalar.value >= 0x10000
        }
    }

    /// Four digits are enough: what lies beyond the first plane stands for itself.
    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
