import Foundation
import StandardIdentifiers
import Testing

/// The tables of the documentation's page on forms.
enum FormsPage {
    struct Row: Sendable, CustomTestStringConvertible {
        let organisation: String
        let example: String
        let elements: String
        let canonical: String
        let source: String

        var testDescription: String { example }
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let text: String
        let message: String

        var testDescription: String { text }
    }

    private static let lines: [String] = Documentation.page("Forms").split(separator: "\n").map(String.init)

    /// The rows of the sections that name an organisation.
    static let rows: [Row] = {
        var organisation = ""
        var rows: [Row] = []
        for line in lines {
            if line.hasPrefix("## ") { organisation = "" }
            if line.hasPrefix("Organisation: ") {
                organisation = String(line.split(separator: "`", omittingEmptySubsequences: true).dropLast().last ?? "")
            }
            guard !organisation.isEmpty, let cells = cells(of: line), cells.count == 5, cells[0] != "form" else {
                continue
            }
            rows.append(
                Row(
                    organisation: organisation, example: unquoted(cells[1]), elements: cells[2],
                    canonical: unquoted(cells[3]), source: cells[4]))
        }
        return rows
    }()

    /// The rows of the section on what is refused.
    static let refusals: [Refusal] = section("What is refused").compactMap { line in
        guard let cells = cells(of: line), cells.count == 2, cells[0] != "text" else { return nil }
        return Refusal(text: unquoted(cells[0]), message: cells[1])
    }

    /// The names under which the section on sources lists them.
    static let sources: [String] = section("Sources").compactMap { line in
        guard let cells = cells(of: line), cells.count == 4, cells[0] != "source" else { return nil }
        return cells[0]
    }

    private static func section(_ title: String) -> [String] {
        Array(lines.drop { $0 != "## \(title)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
    }

    /// The cells of a row of a table; nil for other lines and for the line under the head.
    private static func cells(of line: String) -> [String]? {
        guard line.hasPrefix("| "), line.hasSuffix(" |"), !line.hasPrefix("| ---") else { return nil }
        return line.dropFirst(2).dropLast(2).replacing("\\|", with: "\u{0}").split(separator: " | ").map {
            String($0.replacing("\u{0}", with: "|"))
        }
    }

    private static func unquoted(_ cell: String) -> String { cell.trimmingCharacters(in: ["`"]) }

    /// Every piece with its role, as the page writes them: `publisher ISO · number 9001`, related identifiers in brackets.
    static func elements(of identifier: StandardIdentifier) -> String {
        var depth = 0
        var written: [String] = []
        for field in identifier.fields {
            if field.depth < depth, let last = written.popLast() {
                written.append(last + String(repeating: ")", count: depth - field.depth))
            }
            written.append(
                String(repeating: "(", count: max(0, field.depth - depth)) + "\(field.role) \(field.value)")
            depth = field.depth
        }
        return written.joined(separator: " · ") + String(repeating: ")", count: depth)
    }
}

/// The pages of the library's documentation.
enum Documentation {
    static func page(_ name: String) -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "Sources/StandardIdentifiers/StandardIdentifiers.docc/\(name).md")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }
}
