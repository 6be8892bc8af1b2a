import StandardIdentifiers
import Testing

@Suite("Uniform resource names of RFC 5141")
struct URNTests {
    @Test(
        "are read into the pieces of the designation",
        arguments: [
            ("urn:iso:std:iso:9999:-1:ed-1:en", "ISO 9999-1(en)"),
            ("urn:iso:std:iso:9999:-1:ed-1:en,fr", "ISO 9999-1(en,fr)"),
            ("urn:iso:std:iso-iec:tr:9999:-1:ed-1:en", "ISO/IEC TR 9999-1(en)"),
            ("urn:iso:std:iso:9999:-1:ed-2:en:amd:1", "ISO 9999-1(en)/Amd 1"),
            ("urn:iso:std:iso:9999:-1:ed-2:en:amd:1:v2", "ISO 9999-1(en)/Amd 1"),
            ("urn:iso:std:iso:9999:-1:ed-2:en:amd:1:cor:1", "ISO 9999-1(en)/Amd 1/Cor 1"),
            ("urn:iso:std:iso:9999:-1:ed-1:v1-amd1.v1:en,fr:amd:2:v2:en", "ISO 9999-1(en,fr)/Amd 2(en)"),
            ("urn:iso:std:iso-iec:22989:ed-1:en:amd:1:2024:v1", "ISO/IEC 22989(en)/Amd 1:2024"),
            ("urn:iso:std:iso-iec:13818:-1:ed-5:amd:2016:v3:cor:2017:v1", "ISO/IEC 13818-1/Amd 3:2016/Cor 1:2017"),
            ("URN:ISO:STD:ISO:9999:-1:ED-1:V2:EN", "ISO 9999-1(en)"),
            ("urn:iso:std:iso:9001:ed-5:v1:en:clause:4.4.1", "ISO 9001(en)"),
            ("urn:iso:std:iso:42006:stage-30.60.v2", "ISO/CD 42006.2"),
            ("urn:iso:std:iso-iec:42005:stage-40.20", "ISO/IEC DIS 42005"),
            ("urn:iso:std:iso:9999:ed-1:stage-50.20:amd:1:v1", "ISO 9999/FDAM 1"),
            ("urn:iso:std:iso:iwa:36:stage-20.00", "AWI IWA 36"),
            ("urn:iso:std:iso-iec:guide:98:-3:sup:2008:v1", "ISO/IEC Guide 98-3/Suppl 1:2008"),
            ("urn:iso:std:iso-iec:7816:ser", "ISO/IEC 7816 (all parts)"),
            ("urn:iso:std:iec:60086:-3:ed-4:stage-60.60:cor:2023:v1", "IEC 60086-3/COR1:2023"),
        ])
    func reading(_ urn: String, _ canonical: String) throws {
        #expect(try StandardIdentifier.parse(urn).description == canonical)
    }

    @Test(
        "keep what the designation does not print",
        arguments: [
            (
                "urn:iso:std:iso:9999:-1:ed-1:v1-amd1.v1:en,fr:amd:2:v2:en",
                "publisher=ISO number=9999 part=1 edition=1 version=v1-amd1.v1 language=en language=fr supplement=Amd "
                    + "supplementNumber=2 version=v2 language=en"
            ),
            (
                "urn:iso:std:iso:9001:ed-5:v1:en:clause:4.4.1",
                "publisher=ISO number=9001 edition=5 version=v1 language=en section=4.4.1"
            ),
            ("urn:iso:std:iso:105:-C03:stage-95.99", "publisher=ISO number=105 part=C03 stage=stage-95.99"),
        ])
    func fields(_ urn: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: urn, without: [.word, .relation]) == fields)
    }

    @Test(
        "are printed for ISO's documents",
        arguments: [
            ("ISO 9001:2015", "urn:iso:std:iso:9001"),
            ("ISO/IEC TS 17021-2:2016(en)", "urn:iso:std:iso-iec:ts:17021:-2:en"),
            ("ISO/IEC 22989:2022/Amd 1:2024", "urn:iso:std:iso-iec:22989:amd:1:2024"),
            ("ISO/IEC DIS 42006.2", "urn:iso:std:iso-iec:42006:stage-40.00.v2"),
            ("ISO/IEC 14496-30:2018/FDAM 1", "urn:iso:std:iso-iec:14496:-30:stage-50.00:amd:1"),
            ("ISO 11553-1 Ed.2", "urn:iso:std:iso:11553:-1:ed-2"),
            ("IWA 32:2019(E)", "urn:iso:std:iso:iwa:32:en"),
            ("ISO Guide 73:2009(fr)", "urn:iso:std:iso:guide:73:fr"),
        ])
    func printing(_ text: String, _ urn: String) throws {
        let identifier = try StandardIdentifier.parse(text)
        #expect(identifier.urn == urn)
        #expect(try StandardIdentifier.parse(urn).urn == urn)
    }

    @Test(
        "are not invented where the RFC has no place for what is said",
        arguments: [
            "ISO/DTS 21328", "ISO/IEC JTC 1/SC 42 N 1234", "ISO/IEC Directives, Part 1:2022",
            "IEC 62304:2006+AMD1:2015 CSV",
            "ISO 17678 | IDF 202:2010", "65B/1234/CDV", "IEEE Std 7000-2021",
        ])
    func absence(_ text: String) throws {
        #expect(try StandardIdentifier.parse(text).urn == nil)
    }
}
