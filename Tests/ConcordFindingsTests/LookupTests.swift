import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Looking a record up")
struct LookupTests {
    private func found(_ text: String) throws -> RecordID? {
        guard case .found(let record) = try World.atlas().lookUp(text) else { return nil }
        return record.id
    }

    @Test(
        "by id, by key, by any of its designations, however they are set, and without the year",
        arguments: [
            ("en-90001", "en-90001"), ("EN-90001", "en-90001"), (" en-90001 ", "en-90001"), ("invented", "invented"),
            ("prEN 90001", "en-90001"), ("EN 90001:2025", "en-90001"), ("en 90001:2025", "en-90001"),
            ("EN90001:2025", "en-90001"), ("GB/T 90202", "gb-t-90202-2024"), ("GB/T 90202—2024", "gb-t-90202-2024"),
            ("M/902", "eu-request-m-902"), ("Regulation (EU) 2024/90", "eu-ai-act"),
            ("GB/T 90203-2026", "20240012-t-469"),
        ] as [(String, RecordID)]
    )
    func found(_ text: String, id: RecordID) throws {
        #expect(try found(text) == id)
    }

    @Test("says when a name without its year is that of several")
    func several() throws {
        guard case .several(let ids) = try World.atlas().lookUp("GB/T 90203") else {
            return #expect(Bool(false), "one was taken")
        }
        #expect(ids == ["20240012-t-469", "gb-t-90203-2024"])
    }

    @Test(
        "finds nothing by nothing, and says what is near",
        arguments: [
            ("", []), ("  ", []), ("zz 1", []), ("label-rule", ["cn-label-rule"]), ("Label Rule", ["cn-label-rule"]),
        ] as [(String, [RecordID])]
    )
    func nothing(_ text: String, near: [RecordID]) throws {
        guard case .nothing(let ids) = try World.atlas().lookUp(text) else {
            return #expect(Bool(false), "something was found")
        }
        #expect(ids == near)
    }
}
