import Foundation
import StandardIdentifiers

/// What the tests of all grammars share: files of cases, an identifier's fields and an error's message as text.
enum IdentifierCases {
    /// The lines of a file of cases, one case a line.
    static func lines(_ name: String) -> [String] {
        let file = Bundle.module.bundleURL.appending(path: "Fixtures/\(name).txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return ["\(name) is missing"] }
        return text.split(separator: "\n").map(String.init)
    }

    /// `publisher=ITU-T series=Y number=3172`; pieces of related identifiers with their depth: `number=1731@1`.
    static func fields(of text: String) throws -> String {
        try StandardIdentifier.parse(text).fields
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
}
