import StandardIdentifiers
import Testing

@Suite("IEEE and ANSI identifiers")
struct IEEETests {
    @Test(
        "have one canonical form, however they were written",
        arguments: [
            ("IEEE Std 7001™-2021", "IEEE Std 7001-2021"),
            ("IEEE STD C95.1-1999", "IEEE Std C95.1-1999"),
            ("IEEE Std. 610.12-1990", "IEEE Std 610.12-1990"),
            ("IEEE Std C57.13- 2016", "IEEE Std C57.13-2016"),
            ("P1234/D9, March 2016", "IEEE P1234/D9, March 2016"),
            ("802.16k-2007", "IEEE 802.16k-2007"),
            ("IEEE P802.3_D9 Apr 2008", "IEEE P802.3/D9, April 2008"),
            ("IEEE P1234/D-9.1-2016-03", "IEEE P1234/D9.1, March 2016"),
            ("IEEE P1234/Draft 2, May, 2016", "IEEE P1234/D2, May 2016"),
            ("IEEE P1234/D2, May 12, 2016", "IEEE P1234/D2, 12 May 2016"),
            ("IEEE P1234/D2.pdf, Janurary 2016", "IEEE P1234/D2, January 2016"),
            ("IEEE P802.11REVmb D10.0", "IEEE P802.11-REVmb/D10.0"),
            ("IEEE P802.1X_Rev/D4", "IEEE P802.1X-REV/D4"),
            ("IEEE Std 1003.1-2008_Cor1-2013", "IEEE Std 1003.1-2008/Cor 1-2013"),
            ("ISO/IEC/IEEE P12207-DIS-1610", "ISO/IEC/IEEE P12207/DIS-1610"),
            (
                "IEEE Std 1018-2013(Revison of IEEE Std 1018-2004)",
                "IEEE Std 1018-2013 (Revision of IEEE Std 1018-2004)"
            ),
            ("IEEE Std 11073-10404-2022 Redline", "IEEE Std 11073-10404-2022 - Redline"),
            (
                "IEEE P802.15.4e/D8.0, based on IEEE P802.15.4-2011",
                "IEEE P802.15.4e/D8.0 (based on IEEE P802.15.4-2011)"
            ),
            ("IEC 62539 First Edition 2007-07 IEEE 930", "IEC 62539:2007-07 (IEEE 930)"),
            ("AIEE No 18-1934", "AIEE No. 18-1934"),
            ("ANSI/CTA-2015 R-2017", "ANSI/CTA-2015 (R2017)"),
            ("INCITS 4-1986[R2022]", "INCITS 4-1986 (R2022)"),
            ("UL 60950-1, Edition 2", "UL 60950-1 Ed. 2"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "say what each piece is",
        arguments: [
            ("IEEE Std 802.1Qcz-2023", "publisher=IEEE number=802 part=1 suffix=Qcz year=2023"),
            ("IEEE P2863/D3.1, May 2018", "publisher=IEEE stage=P number=2863 iteration=3.1 month=May year=2018"),
            (
                "IEEE Unapproved Draft Std P802.3at/D3.0, Apr 2008",
                "publisher=IEEE stage=Unapproved stage=P number=802 part=3 suffix=at iteration=3.0 month=April year=2008"
            ),
            (
                "IEEE Std 802.3-2018/Cor 1-2023",
                "publisher=IEEE number=802 part=3 year=2018 supplement=Cor supplementNumber=1 year=2023"
            ),
            (
                "IEEE Std 802.3bt-2018 (Amendment to IEEE Std 802.3-2018 as amended by IEEE Std 802.3cb-2018)",
                "publisher=IEEE number=802 part=3 suffix=bt year=2018 publisher=IEEE@1 number=802@1 part=3@1 year=2018@1 "
                    + "publisher=IEEE@1 number=802@1 part=3@1 suffix=cb@1 year=2018@1"
            ),
            (
                "IEEE Std 844.1-2017/CSA C22.2 No. 293.1-17",
                "publisher=IEEE number=844 part=1 year=2017 publisher=CSA@1 number=C22@1 part=2@1 number=293@1 part=1@1 year=17@1"
            ),
            ("55 IRE 2.S1", "year=55 publisher=IRE number=2 part=S1"),
            ("IEEE/ASTM SI 10-2016", "publisher=IEEE copublisher=ASTM series=SI number=10 year=2016"),
            (
                "INCITS/ISO/IEC 27001:2013 (2019)",
                "adopter=INCITS publisher=ISO@1 copublisher=IEC@1 number=27001@1 year=2013@1 year=2019"
            ),
            ("ANSI/CTA-2045-B", "publisher=ANSI copublisher=CTA number=2045 suffix=B"),
            ("ANSI/NIST-ITL 1-2011", "publisher=ANSI copublisher=NIST series=ITL number=1 year=2011"),
        ])
    func fields(_ text: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: text, without: [.word, .relation]) == fields)
    }

    @Test(
        "are found to be whose they are",
        arguments: [
            ("IEEE Std 7000-2021", Organisation.ieee), ("ANSI/IEEE Std 829-1983", .ieee),
            ("ISO/IEC/IEEE P24748-6/D2", .ieee),
            ("AIEE No. 27-1942", .ieee), ("P1234/D9", .ieee), ("ANSI C63.4-2014", .ansi), ("C63.4-2014", .ansi),
            ("UL 4600", .ansi), ("ISO/IEC/IEEE 29119-1:2022", .iso), ("IEC/IEEE 80005-1:2019", .iec),
        ])
    func organisation(_ text: String, _ organisation: Organisation) throws {
        #expect(try StandardIdentifier.parse(text).organisation == organisation)
    }
}
