import StandardIdentifiers
import Testing

@Suite("Identifiers of NIST and NBS")
struct NISTTests {
    @Test(
        "are printed in the short style, whatever the style they were written in",
        arguments: [
            ("NIST.AI.100-1", "NIST AI 100-1"),
            ("NIST AI 100-2 E2023", "NIST AI 100-2e2023"),
            ("10.6028/NIST.SP.800-53r5", "NIST SP 800-53r5"),
            ("https://doi.org/10.6028/NIST.SP.800-53r5", "NIST SP 800-53r5"),
            (
                "National Institute of Standards and Technology Special Publication 800-27, Revision A",
                "NIST SP 800-27 Rev. A"
            ),
            ("Natl. Inst. Stand. Technol. Spec. Publ. 800-57 Part 1, Revision 4", "NIST SP 800-57pt1 Rev. 4"),
            ("NIST Special Publication (SP) 800-53, Revision 5", "NIST SP 800-53 Rev. 5"),
            ("SP 800-53 Rev. 5", "NIST SP 800-53 Rev. 5"),
            ("NISTIR 8278A", "NIST IR 8278A"),
            ("NBSIR 79-1776", "NBS IR 79-1776"),
            ("NSRDS-NBS 1", "NBS NSRDS 1"),
            ("FIPS PUB 140-3", "FIPS 140-3"),
            ("NIST FIPS PUB 180-4", "NIST FIPS 180-4"),
            ("nist.hb.150-1-2017", "NIST HB 150-1e2017"),
            ("NBS LCIRC 1000", "NBS LC 1000"),
            ("NBS Monograph 125", "NBS MONO 125"),
            ("NBS report ; 8079", "NBS RPT 8079"),
        ])
    func style(_ written: String, _ canonical: String) throws {
        try expect(written, prints: canonical)
    }

    @Test(
        "print editions, revisions and versions by their marks",
        arguments: [
            ("NIST SP 330-2019", "NIST SP 330e2019"),
            ("NIST SP 782-1995-96", "NIST SP 782e1995-96"),
            ("NISTIR 6885 2003 Edition", "NIST IR 6885e2003"),
            ("FIPS 11-1-Sep30/1977", "FIPS 11-1e19770930"),
            ("NBS FIPS 107-Mar1985", "NBS FIPS 107e198503"),
            ("NBS FIPS 89-Sep1", "NBS FIPS 89-Sep1"),
            ("NBS IR 80-1977", "NBS IR 80-1977"),
            ("NBS CIRC 11e2-1915", "NBS CIRC 11e2.1915"),
            ("NBS CIRC 13e2revJune1908", "NBS CIRC 13e2.June1908"),
            ("NBS HB 28p11969", "NBS HB 28pt1e1969"),
            ("NIST SP 800-90r", "NIST SP 800-90r1"),
            ("NIST SP 260-126 rev 2013", "NIST SP 260-126r2013"),
            ("NIST SP 800-53 r5a", "NIST SP 800-53 r5A"),
            ("NIST SP 800-60 Ver. 2.0", "NIST SP 800-60ver2.0"),
            ("NIST SP 800-63v1 0 1", "NIST SP 800-63ver1.0.1"),
            ("NIST SP 1011-I-2 0", "NIST SP 1011-I-2.0"),
        ])
    func edition(_ written: String, _ canonical: String) throws {
        try expect(written, prints: canonical)
    }

    @Test(
        "print parts, supplements, updates, stages and translations by their marks",
        arguments: [
            ("NIST SP 800-57, Part 1", "NIST SP 800-57pt1"),
            ("NBS IR 74-577-1", "NBS IR 74-577pt1"),
            ("NIST GCR 17-917-46v1", "NIST GCR 17-917-46v1"),
            ("NBS CRPL 1-2_3-1", "NBS CRPL 1-2pt3-1"),
            ("NIST NCSTAR 1-1Ub", "NIST NCSTAR 1-1B"),
            ("NIST NCSTAR 1-1cv1", "NIST NCSTAR 1-1Cv1"),
            ("NBS SP 384Ur", "NBS SP 384r1"),
            ("NBS CIRC 25suppJan1924", "NBS CIRC 25supJan1924"),
            ("NBS LC 118supp-12/1926", "NBS LC 118sup12/1926"),
            ("NBS TN 467p1adde1", "NBS TN 467pt1 Add."),
            ("NBS TN 467p1adde2", "NBS TN 467pt1 Add. 2"),
            ("NIST IR 4335rNov1990", "NIST IR 4335/Upd1-199011"),
            ("NIST.IR.8170-upd", "NIST IR 8170-upd1"),
            ("NIST AMS 300-8r1/upd", "NIST AMS 300-8r1/Upd1"),
            ("NIST SP(IPD) 800-53r5", "NIST SP 800-53r5 ipd"),
            ("NIST SP 800-39 (Second Public Draft)", "NIST SP 800-39 2pd"),
            ("NIST IR 8596 iprd", "NIST IR 8596 iprd"),
            ("NIST SP 800-140Dr1-draft2", "NIST SP 800-140Dr1-draft2"),
            ("NIST IR 8115chi", "NIST IR 8115 zho"),
            ("NIST.IR.8259Apt", "NIST IR 8259A por"),
            ("NBS LC 378(sp)", "NBS LC 378 spa"),
        ])
    func marks(_ written: String, _ canonical: String) throws {
        try expect(written, prints: canonical)
    }

    @Test(
        "keep every piece with its role",
        arguments: [
            (
                "https://doi.org/10.6028/NIST.SP.800-53Ar5",
                "word=https://doi.org/10.6028/ publisher=NIST type=SP number=800 number=53 suffix=A word=r revision=5"
            ),
            ("NIST AI 100-2e2025", "publisher=NIST type=AI number=100 number=2 word=e year=2025"),
            (
                "FIPS 11-1-Sep30/1977",
                "type=FIPS number=11 number=1 word=e year=1977 month=09 day=30"
            ),
            ("NIST 2022-04-15 001", "publisher=NIST year=2022 month=04 day=15 documentNumber=001"),
            ("NBS CS e104-43", "publisher=NBS type=CS section=e number=104 year=43"),
            ("NBS CRPL c4-4", "publisher=NBS type=CRPL word=c number=4 number=4"),
            ("NBS RPT Apr-Jun1948", "publisher=NBS type=RPT month=Apr month=Jun year=1948"),
            ("NIST SP 800-90C 3pd", "publisher=NIST type=SP number=800 number=90 suffix=C stage=3pd"),
            (
                "NIST.IR.85-3273-37-upd1",
                "publisher=NIST type=IR number=85 number=3273 word=pt part=37 word=upd update=1"
            ),
        ])
    func roles(_ written: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: written) == fields)
    }

    @Test(
        "say where they break and what would have been right",
        arguments: [
            ("NIST SP", "column 8: the text ends, expected the number of the publication"),
            ("NIST SP 800-", "column 13: the text ends, expected a number, a letter or a date"),
            ("NIST SP 800-53 Rev. five", "column 21: found 'five', expected the number of the revision"),
            (
                "NIST has 800 people",
                "column 6: found 'has', expected a series, such as SP, IR, FIPS or AI, or a number"
            ),
            (
                "NIST 800-53",
                "column 6: found '800', expected a series, such as SP, IR, FIPS or AI, before the number"
            ),
            ("NBS CSM v6", "column 11: the text ends, expected n and the number of the issue"),
            ("NBS RPT Apr-Jun48", "column 16: found '48', expected a year of four digits"),
            (
                "FIPS 46-19x7",
                "column 12: found '7', expected a part, an edition, a revision, a supplement, a stage, a language, "
                    + "an update or the end"
            ),
            ("NIST SP 800-53r5/Upd1-99", "column 23: found '99', expected a date such as 2021 or 202109"),
        ])
    func failure(_ written: String, _ message: String) {
        #expect(IdentifierCases.message(for: written) == message)
    }

    @Test("of the catalogue's series are canonical as they stand", arguments: IdentifierCases.lines("nist/pass/series"))
    func pass(_ line: String) throws {
        try expect(line, prints: line)
    }

    @Test("that break are refused", arguments: IdentifierCases.lines("nist/fail/broken"))
    func fail(_ line: String) {
        #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(line) }
    }

    private func expect(_ written: String, prints canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.organisation == .nist)
        #expect(identifier.description == canonical)
        #expect(identifier.original == written)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }
}
