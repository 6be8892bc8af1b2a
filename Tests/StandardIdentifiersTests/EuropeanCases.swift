import Foundation
import StandardIdentifiers
import Testing

/// Cases of European organisations: files of lines, and an identifier's fields as text.
enum EuropeanCases {
    struct Case: CustomTestStringConvertible, Sendable {
        let organisation: Organisation
        let text: String
        /// What a line of `fail` expects, behind its tabulator.
        let message: String

        var testDescription: String { text }
    }

    static let organisations: [Organisation] = [.cen, .bsi, .etsi, .eu]

    /// Every line of `Fixtures/<organisation>/<folder>/*.txt` of these organisations.
    static func cases(in folder: String) -> [Case] {
        organisations.flatMap { organisation in
            let path = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "Fixtures/\(organisation.rawValue)/\(folder)")
            let files = (try? FileManager.default.contentsOfDirectory(at: path, includingPropertiesForKeys: nil)) ?? []
            return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap { file in
                let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
                return lines.map { line in
                    let cells = line.split(separator: "\t", maxSplits: 1).map(String.init)
                    return Case(organisation: organisation, text: cells[0], message: cells.count > 1 ? cells[1] : "")
                }
            }
        }
    }

    /// `adopter=BS publisher=EN number=1990`; pieces of related identifiers with their depth: `number=1831@1`.
    static func fields(of text: String) throws -> String {
        try StandardIdentifier.parse(text).fields
            .map { "\($0.role)=\($0.value)" + ($0.depth == 0 ? "" : "@\($0.depth)") }
            .joined(separator: " ")
    }
}
