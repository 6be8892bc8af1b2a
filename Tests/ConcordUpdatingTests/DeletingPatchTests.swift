import ConcordModel
import Foundation
import LocatedText
import TestSupport
import Testing

@testable import ConcordAtlas

/// The guard at work, on the atlas with which the lists of the tests are compared.
@Suite("A patch that would delete is refused")
struct DeletingPatchTests {
    private static let atlas = Repository.folder.appending(path: "Tests/ConcordCommandTests/Fixtures/update/atlas").path

    private func refusal(_ key: String) throws -> String? {
        var edited = try EditedAtlas(path: Self.atlas)
        let record = try #require(edited.record("iso-iec-99901"))
        #expect(record[key]?.items?.isEmpty == false)
        edited.replace("iso-iec-99901", by: record.with(key, .list([])))
        do throws(Diagnostic) {
            _ = try edited.changedFiles()
            return nil
        } catch {
            return error.message
        }
    }

    @Test("whatever it would lose of a record", arguments: ["events", "sources", "designations"])
    func refused(_ key: String) throws {
        #expect(try refusal(key) == "the patch would delete '\(key) of iso-iec-99901'; nothing is deleted")
    }

    @Test("and one that only adds is not")
    func added() throws {
        var edited = try EditedAtlas(path: Self.atlas)
        let record = try #require(edited.record("iso-iec-99901"))
        edited.replace("iso-iec-99901", by: record.appending(.text("zz-page"), to: "sources"))
        #expect(try edited.changedFiles().map(\.path) == ["standards/iso-iec.yaml"])
    }
}
