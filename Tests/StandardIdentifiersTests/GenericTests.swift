import StandardIdentifiers
import Testing

@Suite("Identifiers of everybody else")
struct GenericTests {
    @Test(
        "print one canonical form",
        arguments: [
            ("IS 456 : 2000", "IS 456:2000"),
            ("IS 1893 (Part 1): 2016", "IS 1893 (Part 1):2016"),
            ("IS 16046 (Part 2) : 2018 / IEC 62133-2 : 2017", "IS 16046 (Part 2):2018/IEC 62133-2:2017"),
            ("rfc 9110", "RFC 9110"),
            ("ecma-262", "ECMA-262"),
            ("KS X ISO/IEC 42001", "KS X ISO/IEC 42001"),
            ("AS/NZS ISO/IEC 27001：2013", "AS/NZS ISO/IEC 27001:2013"),
            ("TCVN 7189:2009 (ISO 22:2006)", "TCVN 7189:2009 (ISO 22:2006)"),
            ("ГОСТ 28100 (ИСО 7235:2003)", "ГОСТ 28100 (ISO 7235:2003)"),
            ("ГОСТ Р ИСО/МЭК 15426-2—2016", "ГОСТ Р ИСО/МЭК 15426-2-2016"),
            ("CAN/CSA-C22.2 No.60601-1-08", "CAN/CSA-C22.2 NO. 60601-1-08"),
            ("CAN/CSA-C22.2 NO. 61010-2-042-98(R03)PDF", "CAN/CSA-C22.2 NO. 61010-2-042-98 (R03) PDF"),
            ("MNL28-EB", "ASTM MNL28-EB"),
            ("C22.10-18 PACKAGE", "CSA C22.10-18 PACKAGE"),
            ("CETS No 225", "CETS No. 225"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.original == written)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "keep publisher, type, number, parts and date with their roles",
        arguments: [
            ("MIL-STD-461G", "publisher=MIL type=STD number=461 suffix=G"),
            ("SAE J3016_202104", "publisher=SAE series=J number=3016 year=2021 month=04"),
            ("3GPP TS 23.501 V16.4.0", "publisher=3GPP type=TS number=23 part=501 word=V version=16.4.0"),
            ("AS/NZS 3000:2018", "publisher=AS copublisher=NZS number=3000 year=2018"),
            (
                "AS/NZS ISO/IEC 27001:2013",
                "adopter=AS adopter=NZS publisher=ISO copublisher=IEC number=27001 year=2013"
            ),
            ("ABNT NBR 5410:2004", "publisher=ABNT type=NBR number=5410 year=2004"),
            ("KS X 1001:2004", "publisher=KS series=X number=1001 year=2004"),
            (
                "ГОСТ Р ИСО/МЭК ТО 15446-2008",
                "adopter=GOST R publisher=ISO copublisher=IEC type=TR number=15446 year=2008"
            ),
            ("ГОСТ 34695.21-1-2020", "publisher=GOST number=34695 part=21 part=1 year=2020"),
            (
                "ГОСТ 31425.4-2025/ISO 9902-4:2001",
                "publisher=GOST number=31425 part=4 year=2025 relation=adopts publisher=ISO@1 number=9902@1 part=4@1 year=2001@1"
            ),
            (
                "CAN/CSA-C22.2 NO. 60745-2-2-04/A1:09 (R2023)",
                "publisher=CAN copublisher=CSA series=C number=22 part=2 word=NO number=60745 part=2 part=2 year=04 "
                    + "supplement=A supplementNumber=1 year=09 word=R reaffirmed=2023"
            ),
            ("CAN/CSA-A324-M88", "publisher=CAN copublisher=CSA series=A number=324 word=M year=88"),
            ("CSA ISO/IEC TR 19758:04", "adopter=CSA publisher=ISO copublisher=IEC type=TR number=19758 year=04"),
            (
                "ASTM A871/A871M-20",
                "publisher=ASTM series=A number=871 relation=same text series=A@1 number=871@1 suffix=M@1 year=20"
            ),
            ("ASTM E3239-21e1", "publisher=ASTM series=E number=3239 year=21 word=e update=1"),
            ("ASTM RR:A01-1001", "publisher=ASTM type=RR series=A01 number=1001"),
            ("OASIS SARIF-v2.1.0", "publisher=OASIS number=SARIF word=v version=2.1.0"),
            ("draft-ietf-httpbis-semantics-19", "stage=draft number=ietf-httpbis-semantics version=19"),
            ("A/RES/78/265", "publisher=A series=RES series=78 number=265"),
            ("A/78/L.49", "publisher=A series=78 series=L number=49"),
            (
                "E/CN.4/2001/1/Add.2",
                "publisher=E series=CN series=4 series=2001 number=1 supplement=Add supplementNumber=2"
            ),
        ])
    func fields(_ written: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: written) == fields)
        #expect(try StandardIdentifier.parse(written).organisation == .generic)
    }

    @Test(
        "a publisher that is not known needs a date",
        arguments: [
            ("AIIA/PG 0118-2024", "AIIA/PG 0118-2024"),
            ("CAC/GL 21-1997", "CAC/GL 21-1997"),
            ("QWERT 12", "column 9: the text ends, expected a date such as :2023, since this publisher is not known"),
            (
                "QWERT ZUIOP 12:2020",
                "column 7: found 'ZUIOP', expected a number: this publisher is not known, so no further words"
            ),
        ])
    func unknownPublisher(_ written: String, _ result: String) {
        #expect(IdentifierCases.message(for: written) == result)
    }
}
