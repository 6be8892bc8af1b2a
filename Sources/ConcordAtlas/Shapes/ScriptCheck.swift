/// Tells Chinese from other writing, so that no text stands in the wrong language.
enum ScriptCheck {
    /// Whether `text` has Chinese characters outside the quotation marks 「 and 」, in which a title may be quoted.
    static func hasUnquotedHan(_ text: String) -> Bool {
        var isQuoted = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "「": isQuoted = true
            case "」": isQuoted = false
            default: if !isQuoted, isHan(scalar) { return true }
            }
        }
        return false
    }

    static func hasHan(_ text: String) -> Bool { text.unicodeScalars.contains(where: isHan) }

    private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FA1F: true
        default: false
        }
    }
}
