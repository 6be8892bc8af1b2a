import StandardIdentifiers
import Testing

@Suite("Identifiers of CEN, CENELEC and national bodies")
struct CENTests {
    @Test(
        "are printed as the body prints them",
        arguments: [
            ("CLC GUIDE 1:2022", "CLC Guide 1:2022"),
            ("CEN-CENELEC Guide 32:2016", "CEN/CLC Guide 32:2016"),
            ("FprCEN/CLC ISO/IEC TS 12791", "FprCEN/CLC ISO/IEC/TS 12791"),
            ("CEN/ISO/TS 14822-1", "CEN ISO/TS 14822-1"),
            ("EN15804:2012+A2:2019/AC:2021", "EN 15804:2012+A2:2019/AC:2021"),
            ("EN 60601-1:2006 + A1:2013", "EN 60601-1:2006+A1:2013"),
            ("UNE EN ISO 9001:2015", "UNE-EN ISO 9001:2015"),
            ("ÖNORM EN ISO 9001:2015 11 15", "ÖNORM EN ISO 9001:2015-11-15"),
            ("OENORM EN 1990", "ÖNORM EN 1990"),
            ("CSN EN ISO 9001:2016", "ČSN EN ISO 9001:2016"),
            ("NF EN ISO/CEI 27001", "NF EN ISO/IEC 27001"),
            ("NF EN 457 (juillet 1992)", "NF EN 457:1992-07"),
            ("DIN EN 61000-4-2 VDE 0847-4-2:2010-04", "DIN EN 61000-4-2 (VDE 0847-4-2):2010-04"),
            ("DIN 4108 Beiblatt 2:2019-06", "DIN 4108 Bbl 2:2019-06"),
            ("EN 60950-1:2006 + corrigendum Jan. 2010", "EN 60950-1:2006+Cor:2010-01"),
            ("UNI EN ISO 9001:15", "UNI EN ISO 9001:2015"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.organisation == .cen)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "tell who adopts, who issues and how far the document has come",
        arguments: [
            ("prEN ISO/IEC 25059-1", "stage=pr adopter=EN publisher=ISO copublisher=IEC number=25059 part=1"),
            (
                "EN ISO/IEC 22989:2023/A1:2025",
                "adopter=EN publisher=ISO copublisher=IEC number=22989 year=2023 supplement=A supplementNumber=1 year=2025"
            ),
            (
                "EN ISO/IEC 22989:2023/prA1",
                "adopter=EN publisher=ISO copublisher=IEC number=22989 year=2023 stage=pr supplement=A supplementNumber=1"
            ),
            (
                "CEN/CLC ISO/IEC/TS 12791:2024",
                "adopter=CEN adopter=CLC publisher=ISO copublisher=IEC type=TS number=12791 year=2024"
            ),
            ("CEN/CLC/TR 17894:2024", "publisher=CEN copublisher=CLC type=TR number=17894 year=2024"),
            ("FprEN 18286", "stage=Fpr publisher=EN number=18286"),
            (
                "prCEN/CLC/TR (WI JT021009)",
                "stage=pr publisher=CEN copublisher=CLC type=TR word=WI documentNumber=JT021009"
            ),
            ("HD 629.1 S3:2019", "publisher=HD number=629 part=1 word=S edition=3 year=2019"),
            ("EN 60335-2-6/prAA", "publisher=EN number=60335 part=2 part=6 stage=pr supplement=A supplementNumber=A"),
            (
                "EN 61375-2-3:2015/AC:2016-11",
                "publisher=EN number=61375 part=2 part=3 year=2015 supplement=AC year=2016 month=11"
            ),
            (
                "HD 60364-8-82 (AS BS 7671)",
                "publisher=HD number=60364 part=8 part=82 relation=AS publisher=BS@1 number=7671@1"
            ),
            (
                "DIN EN ISO/IEC 23894:2024-05",
                "adopter=DIN adopter=EN publisher=ISO copublisher=IEC number=23894 year=2024 month=05"
            ),
            ("E DIN EN 18286", "stage=E adopter=DIN publisher=EN number=18286"),
            (
                "oSIST prEN ISO/IEC 25059:2024",
                "stage=o adopter=SIST stage=pr adopter=EN publisher=ISO copublisher=IEC number=25059 year=2024"
            ),
            ("UNI CEI EN 16001", "adopter=UNI adopter=CEI publisher=EN number=16001"),
            ("DIN SPEC 92001-1", "publisher=DIN type=SPEC number=92001 part=1"),
            ("NF X50-131", "publisher=NF series=X number=50 part=131"),
        ])
    func fields(_ text: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: text) == fields)
    }
}
