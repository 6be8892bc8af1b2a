import StandardIdentifiers
import Testing

@Suite("Identifiers of ETSI")
struct ETSITests {
    @Test(
        "are printed as ETSI prints them",
        arguments: [
            ("ETSI TS 104223", "ETSI TS 104 223"),
            ("TS 104 223 V1.1.1", "ETSI TS 104 223 V1.1.1"),
            ("EN 301 549", "ETSI EN 301 549"),
            ("GR SAI 001", "ETSI GR SAI 001"),
            ("etsi en 304 223 v2.1.1 (2025-12)", "ETSI EN 304 223 V2.1.1 (2025-12)"),
            ("dts/SAI-0013", "DTS/SAI-0013"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.organisation == .etsi)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "tell the kind, the group, the number, the version and the date",
        arguments: [
            (
                "ETSI EN 304 223 V2.1.1 (2025-12)",
                "publisher=ETSI type=EN number=304 223 word=V version=2.1.1 year=2025 month=12"
            ),
            ("ETSI GS NFV-IFA 005", "publisher=ETSI type=GS series=NFV-IFA number=005"),
            ("ETSI TS 104223-1", "publisher=ETSI type=TS number=104 223 part=1"),
            (
                "ETSI ETS 300 019-1-2/A1 ed.1 (1997-06)",
                "publisher=ETSI type=ETS number=300 019 part=1 part=2 supplement=A supplementNumber=1 word=ed. edition=1 "
                    + "year=1997 month=06"
            ),
            ("ETSI GTS 02.03-DCS V3.0.1", "publisher=ETSI type=GTS number=02.03 suffix=DCS word=V version=3.0.1"),
            ("REN/ERM-TGMAR-637", "publisher=ETSI type=REN series=ERM-TGMAR documentNumber=637"),
            ("RTS/TSGS-0223682vh30", "publisher=ETSI type=RTS series=TSGS documentNumber=0223682vh30"),
            ("ETSI DTS 104 216", "publisher=ETSI type=DTS number=104 216"),
        ])
    func fields(_ text: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: text) == fields)
    }
}
