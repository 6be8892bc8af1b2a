import StandardIdentifiers
import Testing

@Suite("Identifiers of the British Standards Institution")
struct BSITests {
    @Test(
        "are printed as BSI prints them",
        arguments: [
            ("BS7671:2018+A2:2022", "BS 7671:2018+A2:2022"),
            ("BS 5839 : Part 1 : 1988", "BS 5839:Part 1:1988"),
            ("NA+A2:18 to BS EN 1991-1-3:2003+A1:2015", "NA+A2:2018 to BS EN 1991-1-3:2003+A1:2015"),
            ("UK National Annex to BS EN 1993-1-1", "NA to BS EN 1993-1-1"),
            ("UK NA to BS EN 1991-1-4:2005+A1:2010", "NA to BS EN 1991-1-4:2005+A1:2010"),
            ("BS EN ISO 9001:2015 Expert commentary", "BS EN ISO 9001:2015 Expert Commentary"),
            ("PAS 9017:2020+C1 SPANISH TRANSLATION", "PAS 9017:2020+C1 (Spanish)"),
            ("BS ISO/IEC 17799:2005 (French version)", "BS ISO/IEC 17799:2005 (French)"),
            ("BSI Flex 1903 v2.0 2024-06", "BSI Flex 1903 v2.0:2024-06"),
            ("BSI PAS 1881:2020", "PAS 1881:2020"),
            ("BS ISO 20400 + BS ISO 44001+BS ISO 44002", "BS ISO 20400 + BS ISO 44001 + BS ISO 44002"),
            ("BS EN 13501-1:2018 – TC", "BS EN 13501-1:2018 - TC"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.organisation == .bsi)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "tell what each piece is",
        arguments: [
            ("BS 3G 231:1997", "publisher=BS edition=3 series=G number=231 year=1997"),
            ("BS AU 145e:2018", "publisher=BS series=AU number=145 suffix=e year=2018"),
            ("BS A 242-245:1974", "publisher=BS series=A number=242 number=245 year=1974"),
            ("BS 2782-1:Method 140E:1982", "publisher=BS number=2782 part=1 word=Method section=140E year=1982"),
            ("BS 2521 and 2523:1966", "publisher=BS number=2521 word=and number=2523 year=1966"),
            (
                "PD CEN/TR 16931-6:2017",
                "adopter=PD publisher=CEN type=TR number=16931 part=6 year=2017"
            ),
            (
                "PAS 2035/2030:2019+A1:2022",
                "publisher=BSI type=PAS number=2035 number=2030 year=2019 supplement=A supplementNumber=1 year=2022"
            ),
            ("BS 1000[62]:1972", "publisher=BS number=1000 section=62 year=1972"),
            ("PAS 1883:2025", "publisher=BSI type=PAS number=1883 year=2025"),
            ("24/30491426 DC", "publisher=BSI year=24 documentNumber=30491426 stage=DC"),
            (
                "Supplement No. 1 (1970) to BS 1831:1969",
                "supplement=Supplement word=No. supplementNumber=1 year=1970 relation=to publisher=BS@1 number=1831@1 year=1969@1"
            ),
            ("BS EN ISO 9001:2015", "adopter=BS adopter=EN publisher=ISO number=9001 year=2015"),
            ("BS 7273-4:2015 ExComm (Fire)", "publisher=BS number=7273 part=4 year=2015 product=ExComm remark=Fire"),
        ])
    func fields(_ text: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: text) == fields)
    }
}
