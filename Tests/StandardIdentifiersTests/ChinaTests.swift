import StandardIdentifiers
import Testing

@Suite("Identifiers of China")
struct ChinaTests {
    @Test(
        "print one canonical form, however they were written",
        arguments: [
            ("GBT42755-2023", "GB/T 42755-2023"),
            ("GB T 17825.4 1999", "GB/T 17825.4-1999"),
            ("ＧＢ／Ｔ　45288.1－2025", "GB/T 45288.1-2025"),
            ("gb/t 45654——2025", "GB/T 45654-2025"),
            ("GB 3102.11—93", "GB 3102.11-93"),
            ("GAT 669.1-2008", "GA/T 669.1-2008"),
            ("JB/T 13368.1.2—2009", "JB/T 13368.1.2-2009"),
            ("GB/T 5606（所有部分）", "GB/T 5606 (all parts)"),
            ("GB 50016-2014（2018年版）", "GB 50016-2014 (2018年版)"),
            ("T/GZAEPI 001—2018", "T/GZAEPI 001-2018"),
            ("T/CSGF024—2023", "T/CSGF 024-2023"),
            ("DB4403/T339—2023", "DB4403/T 339-2023"),
            ("DB 37/T 2904-2019", "DB37/T 2904-2019"),
            ("DB11/ 501-2007", "DB11/501-2007"),
            ("DG/TJ08-2012-2017", "DG/TJ 08-2012-2017"),
            ("CECS 279-2010", "CECS 279:2010"),
            ("JJF（民航）0201-2026", "JJF(民航) 0201-2026"),
            ("TC260—PG—20233A", "TC260-PG-20233A"),
            ("20230001—T—469", "20230001-T-469"),
            ("GB 5749-2006《第1号修改单》", "GB 5749-2006/XG1"),
            ("JT/T 808-2019 + 第 1 号修改单", "JT/T 808-2019/XG1"),
            ("GB/T 24353-2022（ISO 31000：2018，IDT）", "GB/T 24353-2022 (ISO 31000:2018, IDT)"),
            ("YY/T 0316-2008（IDT ISO 14971 :2007）", "YY/T 0316-2008 (ISO 14971:2007, IDT)"),
            ("GB/T 19001-1994 idt ISO 9001:1994", "GB/T 19001-1994 (ISO 9001:1994, IDT)"),
            ("GB/T 19000-2016 / ISO 9000: 2015", "GB/T 19000-2016/ISO 9000:2015"),
            (
                "GB／T 3-1997，eqv ISO 3508： 1976；eqv ISO 4755：1983",
                "GB/T 3-1997 (ISO 3508:1976, EQV; ISO 4755:1983, EQV)"
            ),
            ("T/CCSA 393—2024 / T/TAF 083—2024", "T/CCSA 393-2024/T/TAF 083-2024"),
            ("国发（2017）35号", "国发〔2017〕35号"),
            ("国家互联网信息办公室令 第15号", "国家互联网信息办公室令第15号"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.original == written)
        #expect(identifier.organisation == .china)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "keep every piece with its role",
        arguments: [
            ("GB/T 15843.1-2008", "publisher=GB type=T number=15843 part=1 year=2008"),
            ("GJB/Z 299C-2006", "publisher=GJB type=Z number=299 suffix=C year=2006"),
            ("DB4403/T 339-2023", "publisher=DB series=4403 type=T number=339 year=2023"),
            ("T/CESA 1270.3-2023", "type=T publisher=CESA number=1270 part=3 year=2023"),
            ("Q/ABC 0001S-2020", "type=Q publisher=ABC number=0001 suffix=S year=2020"),
            ("TC260-PG-202510A", "publisher=TC260 type=PG year=2025 number=202510 suffix=A"),
            ("TC260-TR-001-2026", "publisher=TC260 type=TR number=001 year=2026"),
            ("20263116-Q-252", "year=2026 documentNumber=20263116 type=Q series=252"),
            ("TSG Z7001-2004", "publisher=TSG series=Z number=7001 year=2004"),
            ("JJG(民航)0111-2011", "publisher=JJG series=民航 number=0111 year=2011"),
            (
                "GB 4943.1-2022/XG1-2023",
                "publisher=GB number=4943 part=1 year=2022 supplement=XG supplementNumber=1 year=2023"
            ),
            (
                "GB/T 24353-2022 (ISO 31000:2018, IDT)",
                "publisher=GB type=T number=24353 year=2022 relation=adopts publisher=ISO@1 number=31000@1 year=2018@1 degree=IDT"
            ),
            (
                "DB31/T 310001-2020/DB32/T 310001-2020",
                "publisher=DB series=31 type=T number=310001 year=2020 relation=same text publisher=DB@1 series=32@1 type=T@1 "
                    + "number=310001@1 year=2020@1"
            ),
            ("国发〔2017〕35号", "publisher=国发 year=2017 documentNumber=2017 number=35 word=号"),
            ("CAC, MPS Order No. 19", "publisher=CAC copublisher=MPS type=Order word=No. number=19"),
        ])
    func fields(_ written: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: written) == fields)
    }

    @Test(
        "say where a text breaks and what would have been right",
        arguments: [
            ("GB/T", "column 5: the text ends, expected a number, such as 45654-2025"),
            ("GB", "column 3: the text ends, expected /T, /Z or a number, such as 45438-2025"),
            ("T/", "column 3: the text ends, expected the code of an association, such as CESA"),
            ("GB/T X", "column 6: found 'X', expected a number, such as 45654-2025"),
            ("GB/T 45654-205", "column 12: found '205', expected a year of two or four digits"),
            (
                "HGT 206882000",
                "column 5: found '206882000', expected a number of at most eight digits, or a dash before the year"
            ),
            (
                "GB/T 24353-2022 (ISO 31000:2018, ID)",
                "column 32: found ',', expected ')', or how far it is adopted: IDT, MOD or NEQ"
            ),
            ("20230001-X-469", "column 10: found 'X', expected Q, T or Z"),
            ("国发〔2017〕35", "column 11: the text ends, expected 号 behind the number"),
            ("请参见第15号", "column 4: found '第15号', expected 令, 公告, or a year as in 〔2017〕"),
        ])
    func failure(_ written: String, _ message: String) {
        #expect(IdentifierCases.message(for: written) == message)
    }

    @Test("a sector's code without /T and without a year is read, but claimed only when nothing else is")
    func weakCode() throws {
        #expect(try StandardIdentifier.parse("YY 0055").organisation == .china)
        #expect(IdentifierCases.message(for: "yy 0055").hasPrefix("column 1: found 'yy'"))
        #expect(try StandardIdentifier.parse("yy 0055-2018").description == "YY 0055-2018")
    }

    @Test("a code that is not known counts with /T or /Z and a number, not without")
    func unknownCode() throws {
        #expect(try StandardIdentifier.parse("ABC/T 12-2020").organisation == .china)
        #expect(try StandardIdentifier.parse("AB/Z 7").description == "AB/Z 7")
        #expect(IdentifierCases.message(for: "ABC/X 12").contains("expected"))
        #expect((try? StandardIdentifier.parse("ABC/X 12")) == nil)
    }
}
