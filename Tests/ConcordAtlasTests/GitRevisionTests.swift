import Foundation
import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("What git prints of a revision")
struct GitRevisionTests {
    private let revision = GitRevision("HEAD", ofAtlas: "atlas")
    private let entries = ["atlas.yaml", "events.yaml"].map { GitRevision.TreeEntry(hash: "0a", path: $0) }

    @Test("is taken apart by the sizes it tells", arguments: ["\n", ""])
    func whole(_ end: String) throws {
        let files = try revision.files(of: entries, in: Array("0a blob 3\nx\ny\n0b blob 0\n\(end)".utf8))
        #expect(files == ["atlas.yaml": Array("x\ny".utf8), "events.yaml": []])
    }

    @Test(
        "is not taken for whole where it ends too soon",
        arguments: [
            "0a blob 3\nx\ny", "0a blob 3\nx\ny\n", "0a blob 3\nx\ny\n0b missing\n", "0a blob 3\nx\ny\n0b blob 1\n",
        ])
    func cut(_ output: String) {
        let message = "could not be read whole: 'events.yaml' is missing from the repository"
        #expect(throws: Diagnostic(file: "HEAD", location: nil, message: message)) {
            try revision.files(of: entries, in: Array(output.utf8))
        }
    }

    @Test("has links, whose bytes are the paths to which they lead and no files of an atlas")
    func links() throws {
        let listing = ["100644 blob 0a 3\tatlas.yaml", "120000 blob 0b 9\tevents.yaml", "160000 commit 0c -\tx.yaml"]
        let found = try revision.entries(Data(listing.map { $0 + "\0" }.joined().utf8))
        #expect(found.map(\.path) == ["atlas.yaml"])
    }
}
