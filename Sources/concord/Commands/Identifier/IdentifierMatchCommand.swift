import ArgumentParser
import ConcordPages
import StandardIdentifiers

struct IdentifierMatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Find identifiers in running text, Chinese or English.",
        discussion: """
            Prints line:column, the text found and its canonical form, with tabs between. With --known, a list of what exists (a
            file with an identifier a line), two columns more: known or unknown, and for an unknown one the nearest of the list.

            EXAMPLES:
              concord identifier match report.md
              concord identifier match paper.txt --known catalogue.txt
            """
    )

    @Argument(help: ArgumentHelp("A text, or - for standard input.", valueName: "file"))
    var file = "-"

    @Option(help: ArgumentHelp("A file with the identifiers that exist, one a line.", valueName: "file"))
    var known: String?

    @Flag(help: "Print JSON, an object a line.")
    var json = false

    func run() throws {
        do throws(InputFault) {
            let list = try known.map(KnownIdentifiers.init(reading:))
            var output = BufferedOutput()
            var lines = try InputLines(file)
            var number = 0
            while let line = lines.next() {
                number += 1
                let text = String(decoding: line, as: UTF8.self)
                var column = 1
                var counted = text.startIndex
                for match in StandardIdentifier.matches(in: text) {
                    column += text.unicodeScalars.distance(from: counted, to: match.range.lowerBound)
                    counted = match.range.lowerBound
                    let found = FoundIdentifier(match, in: text, line: number, column: column, known: list)
                    output.print(json ? JSONText.line(found) : found.row)
                }
            }
            output.flush()
        } catch {
            Console.error(error)
            throw error.status
        }
    }
}

/// What exists, for telling a wrong citation from a right one.
private struct KnownIdentifiers {
    private let all: Set<StandardIdentifier>
    private let near: NearIdentifiers

    init(reading path: String) throws(InputFault) {
        var identifiers: [StandardIdentifier] = []
        var lines = try InputLines(path)
        while let line = lines.next() {
            if let identifier = try? IdentifierReading(line: line, as: nil).result.get() {
                identifiers.append(identifier)
            }
        }
        all = Set(identifiers)
        near = NearIdentifiers(identifiers)
    }

    func contains(_ identifier: StandardIdentifier) -> Bool { all.contains(identifier) }
    func nearest(to identifier: StandardIdentifier) -> [String] {
        near.nearest(to: identifier.description, limit: 3).map(\.description)
    }
}

private struct FoundIdentifier: Encodable {
    let line: Int
    let column: Int
    let text: String
    let canonical: String
    let isKnown: Bool?
    let near: [String]?

    init(_ match: IdentifierMatch, in text: String, line: Int, column: Int, known: KnownIdentifiers?) {
        self.line = line
        self.column = column
        self.text = String(text[match.range])
        canonical = match.identifier.description
        isKnown = known?.contains(match.identifier)
        near = isKnown == false ? known?.nearest(to: match.identifier) : nil
    }

    var row: String {
        var cells = ["\(line):\(column)", text, canonical]
        if let isKnown { cells += [isKnown ? "known" : "unknown", (near ?? []).joined(separator: "; ")] }
        return cells.map(\.asCell).joined(separator: "\t")
    }
}
