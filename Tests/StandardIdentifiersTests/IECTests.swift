import StandardIdentifiers
import Testing

@Suite("IEC identifiers")
struct IECTests {
    @Test(
        "have one canonical form, however they were written",
        arguments: [
            ("IEC 60038:2009/Amd 1:2011", "IEC 60038:2009/AMD1:2011"),
            ("IEC 60050:—", "IEC 60050:--"),
            ("IEC/CD TS 62600-3", "IEC CD TS 62600-3"),
            ("IEC CDISH 60050-191", "IEC/CDISH 60050-191"),
            ("CEI 60050-191", "IEC 60050-191"),
            ("CEI/IEC 61000-4-15:1997+A1:2003", "IEC 61000-4-15:1997+AMD1:2003"),
            ("IEC Guide 51:2014", "IEC GUIDE 51:2014"),
            ("IEC 61691-7 Edition 1.0 2009-12", "IEC 61691-7:2009-12 ED1.0"),
            ("IECEE TRF 60127-2-iBI:2011", "IECEE TRF 60127-2B_I:2011"),
            ("IECEE TRF 60127-3-iiD_II:2022", "IECEE TRF 60127-3D_II:2022"),
            ("IECEE TRF 60127-2-IVIV:2008", "IECEE TRF 60127-2_IV:2008"),
            ("IECEE TRF cispr 15N:2022", "IECEE TRF CISPR 15N:2022"),
            ("ISO/IEC 8802-3:2017+AMD1:2019 CSV", "ISO/IEC 8802-3:2017+AMD1:2019 CSV"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test("print supplements in IEC's manner where they are said to be IEC's")
    func told() throws {
        let text = "ISO/IEC 17025:2017/Amd 1:2020"
        #expect(try StandardIdentifier.parse(text).description == text)
        #expect(try StandardIdentifier.parse(text, as: .iec).description == "ISO/IEC 17025:2017/AMD1:2020")
    }

    @Test(
        "say what each piece is",
        arguments: [
            (
                "IEC 62304:2006+AMD1:2015 CSV/COR1:2016",
                "publisher=IEC number=62304 year=2006 supplement=AMD supplementNumber=1 year=2015 product=CSV supplement=COR "
                    + "supplementNumber=1 year=2016"
            ),
            ("65B/1234A/CDV", "publisher=IEC series=65B documentNumber=1234 suffix=A type=CDV"),
            ("JTC1-SC41/9/CD", "publisher=IEC series=JTC1 series=SC41 documentNumber=9 type=CD"),
            ("95/371(F)/FDIS", "publisher=IEC series=95 documentNumber=371 language=F type=FDIS"),
            ("PWI TR 100-41 ED1", "publisher=IEC stage=PWI type=TR series=100 documentNumber=41 edition=1"),
            (
                "IECEE TRF 60335-2-14,15B:2014",
                "publisher=IECEE type=TRF number=60335 part=2 part=14 part=15 suffix=B year=2014"
            ),
            (
                "IECEx TRF 60079-14v5Arev3:2015",
                "publisher=IECEx type=TRF number=60079 part=14 version=5 suffix=A revision=3 year=2015"
            ),
            ("IEC 60320-2-4/1:2019", "publisher=IEC number=60320 part=2 part=4 section=1 year=2019"),
        ])
    func fields(_ text: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: text, without: [.word, .relation]) == fields)
    }
}
