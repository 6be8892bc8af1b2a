import StandardIdentifiers
import Testing

@Suite("Identifiers of the ITU")
struct ITUTests {
    @Test(
        "are printed as the lists of the ITU have them",
        arguments: [
            ("Rec. ITU-T X.509 (10/2019) | ISO/IEC 9594-8:2020", "ITU-T X.509 (10/2019) | ISO/IEC 9594-8:2020"),
            ("ITU-T Recommendation G.698.1", "ITU-T G.698.1"),
            ("CCITT Rec. V.24", "CCITT V.24"),
            ("ITU-T G.9701 (2014) Amd. 3 Err. 1 (12/2017)", "ITU-T G.9701 (2014) Amd 3 Err. 1 (12/2017)"),
            (
                "ITU-T X.735 (1992) Amd. 1/Technical Cor. 1 (10/1996)",
                "ITU-T X.735 (1992) Amd 1 Technical Cor 1 (10/1996)"
            ),
            ("ITU-T G.992.1/Amd 1", "ITU-T G.992.1 Amd 1"),
            ("ITU-T G.711 (11/88)", "ITU-T G.711 (11/1988)"),
            ("ITU-T Y.Suppl.63", "ITU-T Y Suppl. 63"),
            ("ITU-T Y-series Suppl. 63", "ITU-T Y Suppl. 63"),
            ("ITU-T E-100 series Suppl. 1", "ITU-T E-100 series Suppl. 1"),
            ("ITU-T O.81 App.I (06/1998)", "ITU-T O.81 App. I (06/1998)"),
            ("ITU-T F.80bis/E.322 (10/1976)", "ITU-T F.80 bis/E.322 (10/1976)"),
            ("ITU-T FG-AI4H DEL0.1", "ITU-T FG-AI4H DEL0.1"),
            ("ITU-T H.Imp264", "ITU-T H.Imp264"),
            ("Recommendation ITU-R BT.500-14 (10/2019)", "ITU-R BT.500-14 (10/2019)"),
            ("ITU-R BT-1543-1", "ITU-R BT.1543-1"),
            ("ITU-R BT.2408-201", "ITU-R BT.2408-201"),
            ("ITU-R 109-1/4:", "ITU-R 109-1/4"),
            ("ITU-R M.5-BL-18", "ITU-R M.5/BL/18"),
            ("ITU-R Resolution 9-6", "Resolution ITU-R 9-6"),
            ("ITU-T OB No. 1096", "ITU OB No. 1096"),
            ("Annex to ITU-T OB.1283 (01/2024)", "Annex to ITU OB No. 1283 (01/2024)"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        try expect(written, prints: canonical)
    }

    @Test(
        "keep every piece with its role",
        arguments: [
            (
                "ITU-T G.8013/Y.1731 (2015) Amd. 1 (02/2016)",
                "publisher=ITU-T series=G number=8013 relation=same text series=Y@1 number=1731@1 year=2015 supplement=Amd "
                    + "supplementNumber=1 month=02 year=2016"
            ),
            (
                "ITU-T Rec. X.738 | ISO/IEC 10164-13",
                "publisher=ITU-T word=Recommendation series=X number=738 relation=same text publisher=ISO@1 copublisher=IEC@1 "
                    + "number=10164@1 part=13@1"
            ),
            ("ITU-T D.9 R (10/1984)", "publisher=ITU-T series=D number=9 suffix=R month=10 year=1984"),
            ("ITU-T F.742 (V2) (03/2025)", "publisher=ITU-T series=F number=742 word=V version=2 month=03 year=2025"),
            (
                "ITU-T E-300 series Suppl. 1",
                "publisher=ITU-T series=E number=300 word=series supplement=Suppl. supplementNumber=1"
            ),
            ("ITU-R BT.2020-2", "publisher=ITU-R series=BT number=2020 revision=2"),
            ("ITU-R 109-1/4:", "publisher=ITU-R number=109 revision=1 series=4"),
            ("ITU-R M.4/BL/6", "publisher=ITU-R series=M section=4 word=BL documentNumber=6"),
            ("ITU-T OB.1283", "publisher=ITU word=T type=OB word=No. number=1283"),
        ])
    func roles(_ written: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: written) == fields)
    }

    @Test(
        "say where they break and what would have been right",
        arguments: [
            ("ITU-T", "column 6: the text ends, expected T or R and a number, or OB No."),
            ("ITU-T 3172", "column 7: found '3172', expected a series and a number, such as Y.3172"),
            ("ITU-T Y", "column 8: the text ends, expected '.' and a number, or Suppl. and its number"),
            ("ITU-T Y.", "column 9: the text ends, expected a number"),
            (
                "ITU-T Y.31x2",
                "column 11: found 'x2', expected a date such as (10/2019), a supplement, a twin or the end"
            ),
            (
                "ITU-T Y.3172 (13/2019)",
                "column 15: found '13', expected a year, or a month and a year such as 10/1976"
            ),
            ("ITU-T Y.3172 (06/2019", "column 22: the text ends, expected ')'"),
            ("ITU-T Y.3172 Amd.", "column 18: the text ends, expected the number of the supplement"),
            ("ITU-R BT.2020-", "column 15: the text ends, expected the number of the revision"),
            ("ITU OB No.", "column 11: the text ends, expected the number of the bulletin"),
        ])
    func failure(_ written: String, _ message: String) {
        #expect(IdentifierCases.message(for: written) == message)
    }

    @Test("of the ITU's lists are canonical as they stand", arguments: IdentifierCases.lines("itu/pass/lists"))
    func pass(_ line: String) throws {
        try expect(line, prints: line)
    }

    @Test("that break are refused", arguments: IdentifierCases.lines("itu/fail/broken"))
    func fail(_ line: String) {
        #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(line) }
    }

    private func expect(_ written: String, prints canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.organisation == .itu)
        #expect(identifier.description == canonical)
        #expect(identifier.original == written)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }
}
