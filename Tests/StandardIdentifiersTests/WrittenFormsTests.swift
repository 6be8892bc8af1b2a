import StandardIdentifiers
import Testing

/// Forms that no publisher prints and that people write: read without loss, or refused where they are not one identifier.
@Suite("Forms that people write")
struct WrittenFormsTests {
    /// What is written, and the canonical form.
    static let forms: [(String, String)] = [
        ("ISO/IEC 42001 (2023)", "ISO/IEC 42001:2023"),
        ("ISO/IEC 42001(2023)", "ISO/IEC 42001:2023"),
        ("ISO/IEC 42001（2023-12）", "ISO/IEC 42001:2023-12"),
        ("ISO/IEC 22989 (2022)/Amd 1 (2024)", "ISO/IEC 22989:2022/Amd 1:2024"),
        ("ISO 9001 (2015) (E)", "ISO 9001:2015(E)"),
        ("EN 1990 (2002)", "EN 1990:2002"),
        ("DIN EN ISO 9001 (2015)", "DIN EN ISO 9001:2015"),
        ("BS 5950 (2000)", "BS 5950:2000"),
        ("GB/T 45654（2025）", "GB/T 45654-2025"),
        ("JIS X 22989 (2023)", "JIS X 22989:2023"),
        ("IEEE Std 7000 (2021)", "IEEE Std 7000-2021"),
        ("ISO-9001:2015", "ISO 9001:2015"),
        ("ISO_9001", "ISO 9001"),
        ("ISO-IEC 42001", "ISO/IEC 42001"),
        ("ISO_IEC_42001_2023", "ISO/IEC 42001:2023"),
        ("ISO-TR 14873", "ISO/TR 14873"),
        ("ISO/ISO TR 14873", "ISO/TR 14873"),
        ("ISO IEC 42001:2023", "ISO/IEC 42001:2023"),
        ("ISO IEC TR 24028", "ISO/IEC TR 24028"),
        ("IEEE-7000-2021", "IEEE 7000-2021"),
        ("GB/T 45654.2025", "GB/T 45654-2025"),
        ("GB/T 5271.28-2001", "GB/T 5271.28-2001"),
        ("DIS/IEC 42006", "IEC DIS 42006"),
        ("ANSI/ISO TR 14873", "ANSI/ISO/TR 14873"),
        ("ISO CD.2 9001-2015", "ISO/CD 9001.2:2015"),
        ("CEN-CLC/JTC 21 N 123", "CEN/CLC/JTC 21 N 123"),
        ("IEC-62304", "IEC 62304"),
        ("ISO 9001-2015", "ISO 9001:2015"),
        ("ISO 19011-1-2015", "ISO 19011-1:2015"),
        ("ISO/IEC 27001-2022/Amd 1:2024", "ISO/IEC 27001:2022/Amd 1:2024"),
        ("ISO 10303-1999", "ISO 10303-1999"),
        ("ISO/R 105/1", "ISO/R 105-1"),
        ("itu-t y.3172", "ITU-T Y.3172"),
        ("RFC9111", "RFC 9111"),
        ("rfc-9111", "RFC 9111"),
        ("ECMA262", "ECMA-262"),
        ("KSX1001", "KS X 1001"),
        ("KSX 1001:2004", "KS X 1001:2004"),
        ("KSC5601-1987", "KS C 5601-1987"),
        ("REC-xml-20081126", "W3C REC-xml-20081126"),
        ("W3C REC-xml", "W3C REC-xml"),
        ("W3C WCAG 2.2", "W3C WCAG 2.2"),
        ("NIST OSCAL v1.2.1", "NIST OSCAL 1.2.1"),
        ("Reg. (EU) 2016/679", "Regulation (EU) 2016/679"),
        ("Reg (EU) 2016/679", "Regulation (EU) 2016/679"),
        ("Commission Reg. (EC) No 1234/2007", "Commission Regulation (EC) No 1234/2007"),
        ("Dir. 2014/53/EU", "Directive 2014/53/EU"),
        ("Dec. (EU) 2021/914", "Decision (EU) 2021/914"),
        ("Regulation EU 2024/1689", "Regulation (EU) 2024/1689"),
        ("EU Regulation (EU) 2024/1689", "Regulation (EU) 2024/1689"),
        ("EC Regulation 1107/2009", "Regulation (EC) No 1107/2009"),
        ("EU Directive 2014/53/EU", "Directive 2014/53/EU"),
    ]

    @Test("are printed as the publisher prints them", arguments: forms)
    func canonical(_ written: String, _ canonical: String) throws {
        #expect(try StandardIdentifier.parse(written).description == canonical)
        try NothingLostTests.holds(written)
    }

    @Test(
        "have their pieces under the right roles",
        arguments: [
            (
                "KS X ISO/IEC 22989:2023", "adopter=KS series=X publisher=ISO copublisher=IEC number=22989 year=2023"
            ),
            (
                "ABNT NBR ISO/IEC 27001:2022",
                "adopter=ABNT type=NBR publisher=ISO copublisher=IEC number=27001 year=2022"
            ),
            ("KS X 1001", "publisher=KS series=X number=1001"),
            ("NIST AI RMF 1.0", "publisher=NIST number=AI RMF version=1.0"),
            ("NIST OSCAL 1.2.1", "publisher=NIST number=OSCAL version=1.2.1"),
            ("W3C REC-css-color-3-20180619", "publisher=W3C type=REC number=css-color-3 year=2018 month=06 day=19"),
            ("RFC 9110 (2022)", "publisher=RFC number=9110 year=2022"),
            (
                "ANSI/ISO/IEC 9899-1999",
                "adopter=ANSI relation=adopts publisher=ISO@1 copublisher=IEC@1 number=9899@1 year=1999@1"
            ),
        ])
    func fields(_ written: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: written) == fields)
        try NothingLostTests.holds(written)
    }

    @Test(
        "are refused where they are two identifiers, none, or say something twice",
        arguments: [
            (
                "ISO 9001/14001",
                "column 10: found '14001', expected a part of one or two digits; what follows is the number of another document"
            ),
            ("ISO 9001:2015/14001:2015", "column 14: found '/', expected a date, a supplement, a language or the end"),
            (
                "ISO/IEC 42001:2023 (2023)",
                "column 19: found ' ', expected a date, a supplement, a language or the end"
            ),
            ("ISO 9001 2015", "column 9: found ' ', expected ':' before the year"),
            ("ISO/IEC 42001/2023", "column 15: found '2023', expected ':' before the year"),
            (
                "ISO/IEC 24029-1/2", "column 17: found '2', expected one part; a second one is another document"
            ),
            (
                "SC 42", "column 6: the text ends, expected a date such as :2023, since this publisher is not known"
            ),
            ("CEN/CLC/JTC 21", "column 15: the text ends, expected N and the number of the document"),
            ("ISO/IEC WD2 42006.3", "column 19: found '3', expected one number of the draft"),
            ("ISO CD.2 CD.2 9001", "column 13: found '2', expected one number of the draft"),
            ("ISO/TC 176/SC /N 1017", "column 15: found '/', expected the number of the committee"),
            ("ISO-2022-JP", "column 10: found 'JP', expected the number of a part"),
            ("KSXISO/IEC 22989", "column 4: found 'ISO', expected a blank or a slash before ISO or IEC"),
            ("NIST AI RMF", "column 9: found 'RMF', expected the number of the publication"),
            ("EU AI Act", "column 4: found 'AI', expected a number: this publisher is not known, so no further words"),
        ])
    func refused(_ written: String, _ message: String) {
        #expect(IdentifierCases.message(for: written) == message)
    }

    @Test("an adoption is one of what it adopts, with the division of the adopter before it or not")
    func adoption() throws {
        let adoption = try StandardIdentifier.parse("KS X ISO/IEC 22989:2023")
        #expect(adoption.adopters == ["KS"])
        #expect(adoption.isAdoption(of: try StandardIdentifier.parse("ISO/IEC 22989:2022")))
        #expect(!adoption.isAdoption(of: try StandardIdentifier.parse("ISO/IEC 22990:2022")))
        #expect(!adoption.isAdoption(of: try StandardIdentifier.parse("KS X ISO/IEC 22989:2023")))
    }
}
