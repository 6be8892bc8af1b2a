import StandardIdentifiers

/// One line of the input and what it was read as.
struct IdentifierReading {
    let input: String
    let result: Result<StandardIdentifier, IdentifierError>

    /// - Parameter line: the bytes of the line; bytes that are not UTF-8 are a fault at their column.
    init(line: [UInt8], as organisation: Organisation?) {
        if let text = String(validating: line, as: UTF8.self) {
            self.init(text, as: organisation)
            return
        }
        let repaired = String(decoding: line, as: UTF8.self)
        let column = repaired.unicodeScalars.prefix { $0 != "\u{FFFD}" }.count + 1
        self.init(
            input: repaired,
            result: .failure(IdentifierError(column: column, found: "\u{FFFD}", expected: "text in UTF-8")))
    }

    private init(input: String, result: Result<StandardIdentifier, IdentifierError>) {
        self.input = input
        self.result = result
    }

    init(_ text: String, as organisation: Organisation?) {
        do throws(IdentifierError) {
            let identifier =
                if let organisation {
                    try StandardIdentifier.parse(text, as: organisation)
                } else {
                    try StandardIdentifier.parse(text)
                }
            self.init(input: text, result: .success(identifier))
        } catch {
            self.init(input: text, result: .failure(error))
        }
    }

    var isRead: Bool { (try? result.get()) != nil }

    /// input, `ok` or `error`, canonical form, slug, organisation, message.
    var row: String {
        let cells =
            switch result {
            case .success(let identifier):
                [input, "ok", identifier.description, identifier.slug, identifier.organisation.rawValue, ""]
            case .failure(let error): [input, "error", "", "", "", error.description]
            }
        return cells.map(\.asCell).joined(separator: "\t")
    }

    /// The canonical form and every piece under it, or what is wrong.
    var text: String {
        switch result {
        case .success(let identifier):
            var lines = [
                "\(input)", "  = \(identifier.description)  [\(identifier.organisation.rawValue), \(identifier.slug)]",
            ]
            lines += identifier.fields.map { field in
                let indent = String(repeating: "  ", count: field.depth + 2)
                let written =
                    field.written == field.value || field.written.isEmpty ? "" : "  (written '\(field.written)')"
                return "\(indent)\(field.role): \(field.value)\(written)"
            }
            return lines.joined(separator: "\n")
        case .failure(let error): return "\(input)\n  error: \(error.description)"
        }
    }
}

extension String {
    /// The text as a cell of a table with tabs: tabs and ends of line as a blank.
    var asCell: String {
        utf8.contains { $0 < 0x20 }
            ? String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 })) : self
    }
}
