/// A standard's identifier as far as the atlas needs it: what was written, how it is shown, its slug, its place in a catalogue.
///
/// Nothing is interpreted beyond what ``slug`` and the order require; two identifiers are equal when they were written alike.
public struct StandardIdentifier: Hashable, Sendable {
    /// The text as it was given.
    public let original: String

    public init(_ text: String) {
        original = text
    }

    /// The identifier as it is shown: full-width characters and every dash in their ASCII form, blanks folded.
    public var canonical: String {
        var result = ""
        var blank = false
        for scalar in original.unicodeScalars.lazy.map(asciiForm) {
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
}

extension StandardIdentifier: CustomStringConvertible {
    public var description: String { canonical }
}

/// Folds a full-width character or a dash to its ASCII form; every other character stays.
func asciiForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x00A0, 0x202F, 0x2009: " "
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    default: scalar
    }
}
