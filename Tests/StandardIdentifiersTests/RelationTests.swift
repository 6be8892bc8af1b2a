import StandardIdentifiers
import Testing

@Suite("Relations between identifiers")
struct RelationTests {
    private func pair(_ left: String, _ right: String) throws -> (StandardIdentifier, StandardIdentifier) {
        (try StandardIdentifier.parse(left), try StandardIdentifier.parse(right))
    }

    @Test(
        "same work, whatever edition, draft, language or supplement",
        arguments: [
            ("ISO/IEC DIS 42006", "ISO/IEC 42006:2025", true), ("ISO/IEC DTS 42119-3", "ISO/IEC TS 42119-3:2026", true),
            ("ISO 9001:2008(E)", "ISO 9001:2015(fr)", true), ("ISO/IEC 22989:2022/Amd 1:2024", "ISO/IEC 22989", true),
            // ETSI puts a letter before the kind of what is on its way.
            ("ETSI DTS 104 216", "ETSI TS 104 216 V1.1.1", true), ("ETSI DTR 104 216", "ETSI TS 104 216", false),
            ("ETSI EN 304 223 V2.1.1", "ETSI EN 304 223 V2.1.2 (2026-09)", true),
            ("ISO 9001", "ISO/TS 9001", false), ("ISO/IEC 42119-2", "ISO/IEC 42119-3", false),
            ("ISO/IEC 42119", "ISO/IEC 42119-3", false), ("ISO 7", "ISO/IEC 7", false),
        ])
    func sameWork(_ left: String, _ right: String, _ holds: Bool) throws {
        let (a, b) = try pair(left, right)
        #expect(a.isSameWork(as: b) == holds)
        #expect(b.isSameWork(as: a) == holds)
    }

    @Test(
        "same document, supplements included, whatever edition and draft",
        arguments: [
            ("ISO/IEC 8183:2023/DAM 1", "ISO/IEC 8183:2023/Amd 1:2025", true),
            ("ISO/IEC 8183:2023/Amd 1:2025", "ISO/IEC 8183:2023/Amd 2:2025", false),
            ("ISO/IEC 8183:2023/Amd 1:2025", "ISO/IEC 8183:2023/Cor 1:2025", false),
            ("ISO/IEC 8183:2023/Amd 1:2025", "ISO/IEC 8183:2023", false),
            ("ISO/IEC DIS 42006", "ISO/IEC 42006:2025", true), ("EN ISO/IEC 22989:2023", "ISO/IEC 22989:2022", false),
        ])
    func sameDocument(_ left: String, _ right: String, _ holds: Bool) throws {
        let (a, b) = try pair(left, right)
        #expect(a.isSameDocument(as: b) == holds)
        #expect(b.isSameDocument(as: a) == holds)
    }

    @Test(
        "same edition",
        arguments: [
            ("ISO 9001:2015", "ISO 9001:2015(E)", true), ("ISO 9001:2015", "ISO 9001:2008", false),
            ("ISO 9001:2015", "ISO 9001", false), ("ISO/IEC DIS 42006", "ISO/IEC FDIS 42006", true),
            ("ISO 9001:2015", "ISO 9001:2015/Amd 1:2024", true), ("ISO 11553-1 Ed 1", "ISO 11553-1 Ed 2", false),
        ])
    func sameEdition(_ left: String, _ right: String, _ holds: Bool) throws {
        let (a, b) = try pair(left, right)
        #expect(a.isSameEdition(as: b) == holds)
    }

    @Test(
        "amendment of an edition, of a document, of nothing else",
        arguments: [
            ("ISO/IEC 22989:2022/Amd 1:2024", "ISO/IEC 22989:2022", true),
            ("ISO/IEC 22989:2022/DAM 1", "ISO/IEC 22989", true),
            ("ISO/IEC 22989:2022/Amd 1:2024", "ISO/IEC 22989:2020", false),
            ("ISO/IEC 22989:2022/Cor 1:2024", "ISO/IEC 22989:2022", false),
            ("ISO/IEC 22989:2022", "ISO/IEC 22989:2022/Amd 1", false), ("ISO/IEC 22989:2022", "ISO/IEC 22989", false),
            ("ISO/IEC 5:2020/Amd 1:2021/Amd 1:2022", "ISO/IEC 5:2020/Amd 1:2021", true),
            ("ISO/IEC 5:2020/Amd 2:2021/Amd 1:2022", "ISO/IEC 5:2020/Amd 1:2021", false),
        ])
    func amendment(_ left: String, _ right: String, _ holds: Bool) throws {
        let (a, b) = try pair(left, right)
        #expect(a.isAmendment(of: b) == holds)
        if holds { #expect(a.isSupplement(of: b)) }
    }

    @Test(
        "part of",
        arguments: [
            ("ISO/IEC 42119-3", "ISO/IEC 42119", true), ("ISO/IEC 80079-20-1", "ISO/IEC 80079-20", true),
            ("ISO/IEC TS 42119-3", "ISO/IEC 42119", false), ("ISO/IEC 42119", "ISO/IEC 42119-3", false),
            ("ISO/IEC 42119-3", "ISO/IEC 42119-3", false), ("ISO/IEC 80079-20-1", "ISO/IEC 80079-21", false),
        ])
    func part(_ left: String, _ right: String, _ holds: Bool) throws {
        let (a, b) = try pair(left, right)
        #expect(a.isPart(of: b) == holds)
    }

    @Test(
        "the undated form",
        arguments: [
            ("ISO/IEC 22989:2022/Amd 1:2024(en)", "ISO/IEC 22989"), ("ISO/IEC DIS 27090.2", "ISO/IEC 27090"),
            ("ISO/TS 17021-2:2016", "ISO/TS 17021-2"), ("IWA 32:2019(en)", "IWA 32"), ("ISO 9001", "ISO 9001"),
        ])
    func undated(_ written: String, _ form: String) throws {
        let (dated, plain) = try pair(written, form)
        #expect(dated.undated == plain)
        #expect(dated.undated.description == form)
        #expect(plain.isUndatedForm(of: dated) == (dated.year != nil))
        #expect(!dated.isUndatedForm(of: plain))
    }

    @Test("supplements of supplements, in order")
    func supplements() throws {
        let identifier = try StandardIdentifier.parse("ISO/IEC 14496-10:2014/CD Amd 1.2:2015/Cor 3:2016")
        #expect(
            identifier.supplements == [
                Supplement(kind: "Amd", stage: "CD", number: "1", year: 2015),
                Supplement(kind: "Cor", stage: nil, number: "3", year: 2016),
            ])
        #expect(identifier.stage == nil)
        #expect(identifier.year == 2014)
    }
}
