import StandardIdentifiers
import Testing

@Suite("Nothing is lost in silence")
struct NothingLostTests {
    @Test(
        "every letter and digit is in a field; the canonical form says the same and is its own",
        arguments: Corpus.fixtures("pass").map(\.file))
    func fixtures(_ file: String) throws {
        let lines = Corpus.fixtures("pass").first { $0.file == file }?.lines ?? []
        #expect(!lines.isEmpty)
        for line in lines { try Self.holds(line) }
    }

    @Test(
        "a line that is no identifier is refused with what would be right",
        arguments: Corpus.fixtures("fail").map(\.file))
    func refused(_ file: String) {
        for line in Corpus.fixtures("fail").first(where: { $0.file == file })?.lines ?? [] {
            let error = #expect(throws: IdentifierError.self, "'\(line)' is read") {
                try StandardIdentifier.parse(line)
            }
            #expect(error?.expected.isEmpty == false)
            #expect((1...line.unicodeScalars.count + 1).contains(error?.column ?? 0))
        }
    }

    @Test("the designations of the atlas")
    func atlas() throws {
        for designation in try Designations.ofAtlas() where (try? StandardIdentifier.parse(designation)) != nil {
            try Self.holds(designation)
        }
    }

    @Test(
        "what the field's other tools drop is kept",
        arguments: [
            ("prEN ISO/IEC 25059-1", ["pr", "EN", "ISO", "IEC", "25059", "1"]),
            ("EN ISO/IEC 22989:2023/A1:2025", ["EN", "ISO", "IEC", "22989", "2023", "A", "1", "2025"]),
            ("CEN/CLC ISO/IEC/TS 12791:2024", ["CEN", "CLC", "ISO", "IEC", "TS", "12791", "2024"]),
            ("ISO 11553-1 Ed.2", ["ISO", "11553", "1", "2"]),
            ("ISO/IWA 32:2019(en)", ["IWA", "ISO", "32", "2019", "en"]),
        ])
    func kept(_ written: String, _ values: [String]) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(Set(values).isSubset(of: Set(identifier.fields.map(\.value))))
        try Self.holds(written)
    }

    @Test("no changed digit goes unnoticed")
    func changedDigit() throws {
        var generator = SeededGenerator(seed: 11)
        for line in Corpus.passing {
            var scalars = Array(line.unicodeScalars)
            guard
                let place = scalars.indices.filter({ ("0"..."9").contains(scalars[$0]) }).randomElement(
                    using: &generator),
                let digit = "0123456789".unicodeScalars.filter({ $0 != scalars[place] }).randomElement(
                    using: &generator)
            else { continue }
            scalars[place] = digit
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            guard let changed = try? StandardIdentifier.parse(String(text)) else { continue }
            #expect(try StandardIdentifier.parse(line) != changed, "'\(line)' and '\(String(text))'")
        }
    }

    static func holds(_ line: String) throws {
        let identifier: StandardIdentifier
        do throws(IdentifierError) {
            identifier = try StandardIdentifier.parse(line)
        } catch {
            Issue.record("'\(line)': \(error)")
            return
        }
        #expect(Array(identifier.original.utf8) == Array(line.utf8))
        #expect(Losses.of(identifier).isEmpty, "'\(line)' lost \(Losses.of(identifier))")
        let canonical = identifier.description
        let again = try? StandardIdentifier.parse(canonical)
        #expect(again?.description == canonical, "'\(line)' prints '\(canonical)'")
        #expect(again.map { $0.organisation == identifier.organisation } ?? false, "'\(line)' prints '\(canonical)'")
    }
}
