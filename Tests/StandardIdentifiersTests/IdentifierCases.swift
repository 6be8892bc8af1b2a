import Foundation
import StandardIdentifiers
import Testing

/// What the tests of all grammars share: files of cases, an identifier's fields and an error's message as text.
enum IdentifierCases {
    /// A line of a file of cases.
    struct Case: CustomTestStringConvertible, Sendable {
        let organisation: Organisation
        let text: String
        /// What a line of `fail` expects, behind its tabulator.
        let message: String

        var testDescription: String { text }
    }

    /// Every line of `Fixtures/<organisation>/<folder>/*.txt` of these organisations.
    static func cases(in folder: String, of organisations: [Organisation]) -> [Case] {
        organisations.flatMap { organisation in
            let place = fixtures.appending(path: "\(organisation.rawValue)/\(folder)")
            let files = (try? FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)) ?? []
            return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.flatMap { file in
                lines(of: file).map { line in
                    let cells = line.split(separator: "\t", maxSplits: 1).map(String.init)
                    return Case(organisation: organisation, text: cells[0], message: cells.count > 1 ? cells[1] : "")
                }
            }
        }
    }

    /// The lines of a file of cases, one case a line.
    static func lines(_ name: String) -> [String] {
        let found = lines(of: fixtures.appending(path: "\(name).txt"))
        return found.isEmpty ? ["\(name) is missing"] : found
    }

    /// `publisher=ITU-T series=Y number=3172`; pieces of related identifiers with their depth: `number=1731@1`.
    static func fields(of text: String, without roles: Set<Role> = []) throws -> String {
        try StandardIdentifier.parse(text).fields
            .filter { !roles.contains($0.role) }
            .map { "\($0.role)=\($0.value)" + ($0.depth == 0 ? "" : "@\($0.depth)") }
            .joined(separator: " ")
    }

    /// The message of the error, or the canonical form where there is none.
    static func message(for text: String) -> String {
        do throws(IdentifierError) {
            return try StandardIdentifier.parse(text).description
        } catch {
            return error.description
        }
    }

    private static let fixtures = Bundle.module.bundleURL.appending(path: "Fixtures")

    private static func lines(of file: URL) -> [String] {
        ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    }
}
