import Foundation
import Testing

@testable import ConcordAtlas

@Suite("docs/data-model.md")
struct DataModelTests {
    /// The fields of the page: those in the first column of a table, in code type.
    private func documented() throws -> Set<String> {
        let url = SchemaTests.repository.appending(path: "docs/data-model.md")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        return Set(
            lines.compactMap { line in
                guard line.hasPrefix("| `"), let end = line.dropFirst(3).firstIndex(of: "`") else { return nil }
                return String(line[line.index(line.startIndex, offsetBy: 3)..<end])
            }
        )
    }

    /// The words in code type anywhere on the page: parts of small lists are named in the text of a field.
    private func named() throws -> Set<String> {
        let url = SchemaTests.repository.appending(path: "docs/data-model.md")
        let parts = try String(contentsOf: url, encoding: .utf8).split(separator: "`", omittingEmptySubsequences: false)
        return Set(parts.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) })
    }

    private func fields(of shape: ValueShape) -> Set<String> {
        switch shape {
        case .list(let element, _), .either(_, let element): fields(of: element)
        case .record(let record): fields(of: record)
        default: []
        }
    }

    private func fields(of record: RecordShape) -> Set<String> {
        record.fields.reduce(into: []) { found, field in
            found.insert(field.name)
            found.formUnion(fields(of: field.shape))
        }
    }

    @Test("documents every field that the reader knows", arguments: FileShape.all.map(\.place))
    func everyField(_ place: String) throws {
        let shape = try #require(FileShape.all.first { $0.place == place })
        let known = shape.roots.reduce(into: Set<String>()) { $0.formUnion(fields(of: $1.shape)) }
        #expect(known.subtracting(try named()).sorted() == [])
    }

    @Test("names no field that the reader does not know")
    func noOther() throws {
        let known = FileShape.all.flatMap(\.roots).reduce(into: Set<String>()) { $0.formUnion(fields(of: $1.shape)) }
        // The columns of the glossary, which is no YAML, and what stands at the head of files.
        let others: Set<String> = ["zh", "en", "source", "atlas"]
        #expect(try documented().subtracting(known).subtracting(others).sorted() == [])
    }

    @Test("names every folder and file of the atlas", arguments: FileShape.all.map(\.place))
    func everyPlace(_ place: String) throws {
        let isNamed = try named().contains { $0 == place || $0.hasPrefix(place) && $0.hasSuffix(".yaml") }
        #expect(isNamed)
    }
}
