/// The words of a text answer: one line that can stand in a heading, a table and a terminal.
///
/// Control characters and marks that turn the direction of text would reach every page and terminal that shows the answer.
enum TextAnswer {
    static let longest = 500

    /// What is wrong with the words, as the end of a sentence; nil where nothing is.
    static func fault(in text: String) -> String? {
        if text.count > longest { return "has \(text.count) characters; at most \(longest) are taken" }
        guard let scalar = text.unicodeScalars.first(where: isUnfit) else { return nil }
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return "has the character U+\(code), a control or direction mark; it takes one line of plain text"
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        case .format: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default: false
        }
    }
}
