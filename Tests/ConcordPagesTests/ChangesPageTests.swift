import ConcordFindings
import Foundation
import Testing

@Suite("The page on changes")
struct ChangesPageTests {
    private func page() throws -> String {
        let root = URL(filePath: RepositoryAtlas.folder).deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: "docs/changes.md"), encoding: .utf8)
    }

    @Test("says of every group what it holds, in the order in which groups are told")
    func groups() throws {
        let rows = try page().split(separator: "\n").filter { $0.hasPrefix("| `") }.map {
            String($0.dropFirst(3).prefix { $0 != "`" })
        }
        let groups = Change.Group.allCases.map(\.rawValue)
        #expect(rows.filter(groups.contains) == groups)
        let certainties = Change.Certainty.allCases.map(\.rawValue)
        #expect(rows.filter(certainties.contains) == certainties)
        #expect(rows.count == groups.count + certainties.count)
    }
}
