import StandardIdentifiers
import Testing

@Suite("Identifiers of JIS")
struct JISTests {
    @Test(
        "are printed as the catalogue of Japan's standards has them",
        arguments: [
            ("JISX0902-1:2019", "JIS X 0902-1:2019"),
            ("JIS C 61000-3-2：2011", "JIS C 61000-3-2:2011"),
            ("JIS X 0208:1997/AMENDMENT 1:2012", "JIS X 0208:1997/AMD 1:2012"),
            ("JIS K 2249-4:2011/EXPLANATION 4", "JIS K 2249-4:2011/EXPL 4"),
            ("JIS L 4107:2000R/AMENDMENT 1:2020", "JIS L 4107:2000R/AMD 1:2020"),
            ("JIS Z 8210:2017/AMENDMENT 2:2019R SYMBOL JE210", "JIS Z 8210:2017/AMD 2:2019R SYMBOL JE210"),
            ("TR B 0035:2019", "JIS TR B 0035:2019"),
            ("JIS/TS Z 0030-1:2017", "JIS TS Z 0030-1:2017"),
            ("A 0001:1999", "JIS A 0001:1999"),
            ("B 0001", "JIS B 0001"),
            ("JIS B 8341-2008", "JIS B 8341:2008"),
            ("JIS X 0208（規格群）", "JIS X 0208 (all parts)"),
            ("jis q 42001:2025", "JIS Q 42001:2025"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.original == written)
        #expect(identifier.organisation == .jis)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "keep every piece with its role",
        arguments: [
            ("JIS C 61000-3-2:2011", "publisher=JIS series=C number=61000 part=3 part=2 year=2011"),
            ("TR B 0035:2019", "publisher=JIS type=TR series=B number=0035 year=2019"),
            (
                "JIS K 6912:1995/AMD 2:2006R",
                "publisher=JIS series=K number=6912 year=1995 supplement=AMD supplementNumber=2 year=2006 suffix=R"
            ),
            (
                "JIS Z 8210:2017/AMD 2:2019R SYMBOL JE210",
                "publisher=JIS series=Z number=8210 year=2017 supplement=AMD supplementNumber=2 year=2019 suffix=R "
                    + "word=SYMBOL section=JE210"
            ),
        ])
    func fields(_ written: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: written) == fields)
    }

    @Test(
        "say where a text breaks and what would have been right",
        arguments: [
            ("JIS", "column 4: the text ends, expected the letter of a division, such as X"),
            ("JIS 0208", "column 5: found '0208', expected the letter of a division, such as X"),
            ("JIS J 0208", "column 5: found 'J', expected the letter of a division, such as X"),
            ("JIS X 02", "column 7: found '02', expected a number of four or five digits"),
            ("JIS X 0208:97", "column 12: found '97', expected a year of four digits"),
            ("JIS X 0208:1997/AMD", "column 20: the text ends, expected the number of the supplement"),
            ("JIS X 0208:1997/AMX 1", "column 17: found 'AMX', expected AMD or EXPL and a number"),
            ("JIS X 0208:1997 and", "column 16: found ' ', expected a year behind a colon, an amendment or the end"),
        ])
    func failure(_ written: String, _ message: String) {
        #expect(IdentifierCases.message(for: written) == message)
    }

    @Test("every division, and no other letter", arguments: "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) })
    func division(_ letter: String) {
        let isDivision = !"IJNOUV".contains(letter)
        #expect(((try? StandardIdentifier.parse("JIS \(letter) 0001:2020")) != nil) == isDivision)
    }
}
