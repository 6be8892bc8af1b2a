/// A field of a CSV file (RFC 4180).
enum CSVField {
    /// Quoted where the text asks for it; a leading sign that a spreadsheet would run as a formula is set off.
    static func text(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+@\t\r".unicodeScalars.contains(first) { text = "'" + text }
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }) else {
            return text
        }
        var quoted = "\""
        for character in text { quoted += character == "\"" ? "\"\"" : String(character) }
        return quoted + "\""
    }

    static func line(_ fields: [String]) -> String { fields.map(Self.text).joined(separator: ",") + "\r\n" }
}
