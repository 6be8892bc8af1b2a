import Foundation
import TestSupport
import Testing

@testable import ConcordFormats

@Suite("docs/updating.md")
struct UpdatingPageTests {
    private func page() throws -> String {
        try String(contentsOf: Repository.folder.appending(path: "docs/updating.md"), encoding: .utf8)
    }

    @Test("has every format", arguments: DocumentListFormat.allCases)
    func formats(_ format: DocumentListFormat) throws {
        #expect(try page().contains("| `\(format.rawValue)` |"))
    }

    @Test("has every heading of a work programme", arguments: WorkProgrammeImporter.columns.values.joined())
    func workProgramme(_ heading: String) throws {
        let cells = try page().split(separator: "\n").filter { $0.hasPrefix("|") }.flatMap { $0.split(separator: "|") }
        let names = cells.flatMap { cell in
            (cell.split(separator: ":").first ?? "").split { $0 == "," || $0 == ";" }
                .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        }
        #expect(names.contains(heading.lowercased()))
    }

    @Test("has every field of ISO's metadata", arguments: ISOOpenDataImporter.columns.values.joined())
    func metadata(_ field: String) throws { #expect(try page().contains("`\(field)`")) }

    @Test("has the first heading of each column of China's platforms that is made something of")
    func chinesePlatforms() throws {
        let text = try page()
        let unread: Set<String> = ["number", "action", "title.en"]
        for (column, headings) in ChinesePlatformImporter.columns where !unread.contains(column) {
            #expect(headings.first.map(text.contains) == true, "\(column)")
        }
    }
}
