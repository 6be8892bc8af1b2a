import StandardIdentifiers
import Testing

@Suite("What was written and what is printed")
struct FoldingTests {
    @Test(
        "full-width characters, dashes, blanks and trade marks do not count",
        arguments: [
            ("ＩＳＯ／ＩＥＣ　42001：2023", "ISO/IEC 42001:2023"),
            ("ISO/IEC 17301‐1:2016", "ISO/IEC 17301-1:2016"),
            ("ISO/IEC 17301‑1:2016", "ISO/IEC 17301-1:2016"),
            ("ISO/IEC 17301–1:2016", "ISO/IEC 17301-1:2016"),
            ("ISO/IEC 17301―1:2016", "ISO/IEC 17301-1:2016"),
            ("ISO/IEC 17301−1:2016", "ISO/IEC 17301-1:2016"),
            ("ISO/IEC 17301﹣1:2016", "ISO/IEC 17301-1:2016"),
            ("  ISO\u{00A0}\t 9001 ", "ISO 9001"),
            ("ISO\u{202F}9001", "ISO 9001"),
            ("\u{FEFF}ISO 9001", "ISO 9001"),
            ("iso/iec 42001:2023", "ISO/IEC 42001:2023"),
            ("ISO9001:2015", "ISO 9001:2015"),
        ])
    func fold(_ written: String, _ printed: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == printed)
        #expect(Array(identifier.original.utf8) == Array(written.utf8))
        #expect(try StandardIdentifier.parse(printed) == identifier)
        #expect(try StandardIdentifier.parse(printed).description == printed)
    }

    @Test(
        "two identifiers are equal when they say the same",
        arguments: [
            ("ISO/IEC TS 17021-2", "ISO/IEC/TS 17021-2", true), ("ISO CD 19115:2003", "ISO/CD 19115:2003", true),
            ("ISO 9001:2015", "ISO 9001", false), ("ISO 11553-1 Ed.2", "ISO 11553-1", false),
            ("ISO 9001:2015(E)", "ISO 9001:2015(F)", false), ("ISO/DIS 9001", "ISO 9001", false),
            ("ISO 10303-1", "ISO 10303-2", false), ("ISO/IEC 9995", "ISO 9995", false),
        ])
    func equality(_ left: String, _ right: String, _ areEqual: Bool) throws {
        let (a, b) = (try StandardIdentifier.parse(left), try StandardIdentifier.parse(right))
        #expect((a == b) == areEqual)
        if areEqual { #expect(a.hashValue == b.hashValue) }
    }

    @Test(
        "the year, and the last year named",
        arguments: [
            ("ISO/IEC 42001:2023", 2023, 2023), ("ISO/IEC 22989:2022/Amd 1:2024", 2022, 2024), ("ISO 9001", nil, nil),
            ("ISO/IEC 2022", nil, nil), ("ISO 16634:—", nil, nil), ("ISO/IEC DIS 27090/Amd 1:2030", nil, 2030),
        ])
    func year(_ written: String, _ year: Int?, _ latest: Int?) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.year == year)
        #expect(identifier.latestYear == latest)
    }
}
