import ConcordFormats
import Foundation
import TestSupport
import Testing

@Suite("docs/mapping-formats.md")
struct FormatsPageTests {
    private func page() throws -> String {
        try String(contentsOf: Repository.folder.appending(path: "docs/mapping-formats.md"), encoding: .utf8)
    }

    @Test("has every format with its word, and says which are experimental", arguments: MappingFormat.allCases)
    func formats(_ format: MappingFormat) throws {
        let row = try #require(page().split(separator: "\n").first { $0.contains("| `\(format.rawValue)` |") })
        #expect(row.contains("experimental") == format.isExperimental)
    }

    /// What a full mapping loses in a format stands on the page, in the section of the format or in one of those before.
    @Test("names what each format loses", arguments: MappingFormat.allCases)
    func losses(_ format: MappingFormat) throws {
        let headings: [MappingFormat: String] = [
            .oscal: "OSCAL", .cisoAssistant: "CISO Assistant", .olir: "OLIR", .strm: "STRM", .tsv: "TSV",
        ]
        let sections = try page().components(separatedBy: "\n## ")
        let section = try #require(sections.first { $0.hasPrefix((headings[format] ?? "-") + "\n") })
        let words = [
            "contrary": "`contrary`", "incompatible": "`incompatible`", "confidence": "confidence", "note": "notes",
            "rationale type": "rationale type", "entry ids": "ids", "status": "status", "author": "author",
        ]
        let lost = try #require(section.components(separatedBy: "\nLost: ").last)
        for seed in 0..<60 {
            var random = RandomMapping(seed: seed)
            for loss in try format.text(of: random.document(), day: "2026-11-26").losses {
                guard let word = words.first(where: { loss == $0.key || loss.hasPrefix($0.key + " (") })?.value else {
                    continue
                }
                let isProvenance = ["status", "author"].contains(word) && lost.contains("all provenance")
                #expect(isProvenance || lost.contains(word), "\(loss)")
            }
        }
    }
}
