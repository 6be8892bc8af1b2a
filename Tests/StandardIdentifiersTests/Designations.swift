import Foundation
import Testing

/// Designations to test with: the table of the page on ids, and what the atlas records.
enum Designations {
    struct Example: CustomTestStringConvertible, Sendable {
        let designation: String
        let slug: String
        let line: Int

        var testDescription: String { "line \(line): \(designation)" }
    }

    private static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The rows of the table "Examples" of docs/identifiers-of-records.md.
    static func examples() throws -> [Example] {
        let page = repository.appending(path: "docs/identifiers-of-records.md")
        var examples: [Example] = []
        var isInside = false
        for (index, line) in try lines(of: page).enumerated() {
            if line.hasPrefix("#") { isInside = line == "## Examples" }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard isInside, cells.count == 2, cells[1].hasPrefix("`"), cells[1].hasSuffix("`") else { continue }
            examples.append(
                Example(designation: cells[0], slug: String(cells[1].dropFirst().dropLast()), line: index + 1))
        }
        return examples
    }

    /// Every designation of atlas/standards, as written there.
    static func ofAtlas() throws -> [String] {
        let folder = repository.appending(path: "atlas/standards")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        return try files.sorted().flatMap { file in
            try lines(of: folder.appending(path: file)).compactMap { line in
                let words = line.drop { $0 == " " || $0 == "-" }
                guard words.hasPrefix("text: ") else { return nil }
                return words.dropFirst("text: ".count).trimmingCharacters(in: CharacterSet(charactersIn: "'\""))
            }
        }
    }

    private static func lines(of url: URL) throws -> [String] {
        try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
