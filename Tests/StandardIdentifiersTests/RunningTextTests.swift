import StandardIdentifiers
import Testing

@Suite("Citations and what looks like them")
struct RunningTextTests {
    private func found(_ text: String) -> [String] {
        StandardIdentifier.matches(in: text).map { String(text[$0.range]) }
    }

    @Test(
        "citations are found as papers, pages and sources of documents write them",
        arguments: [
            ("ISO/IEC 22989:2022, clause 3.1.4", ["ISO/IEC 22989:2022"]),
            ("see GB/T 45654—2025、GB 45438—2025", ["GB/T 45654—2025", "GB 45438—2025"]),
            ("under Regulation (EU) 2024/1689, Article 40", ["Regulation (EU) 2024/1689"]),
            ("RFC 9110 and RFC 9111", ["RFC 9110", "RFC 9111"]),
            ("IEEE 7000-2021, IEEE Std 7001™-2021 and P7003.", ["IEEE 7000-2021", "IEEE Std 7001™-2021", "P7003"]),
            ("UL 4600, ANSI/UL 4600; SAE J3016_202104", ["UL 4600", "ANSI/UL 4600", "SAE J3016_202104"]),
            ("ITU-T X.509 | ISO/IEC 9594-8", ["ITU-T X.509 | ISO/IEC 9594-8"]),
            ("ISO/IEC~42001:2023, ISO/IEC\\,42005", ["ISO/IEC~42001:2023", "ISO/IEC\\,42005"]),
            (
                "<b>EN&nbsp;18286</b>, [ISO 19011](x), **ISO 31000:2018**",
                ["EN&nbsp;18286", "ISO 19011", "ISO 31000:2018"]
            ),
            ("certified to ISO 9001/14001/45001", ["ISO 9001"]),
            ("EN 1990 and GB 2312, PAS 1883, BS 7671", ["EN 1990", "GB 2312", "PAS 1883", "BS 7671"]),
            ("see iso/iec 42001:2023 and gb/t 45654-2025.", ["iso/iec 42001:2023", "gb/t 45654-2025"]),
            (
                "under iso 9001, iso/iec 27001; din en iso 13485:2016",
                ["iso 9001", "iso/iec 27001", "din en iso 13485:2016"]
            ),
            (
                "nist sp 800-53 rev. 5, itu-t y.3172, ieee std 1012-2016 and rfc9110",
                ["nist sp 800-53 rev. 5", "itu-t y.3172", "ieee std 1012-2016", "rfc9110"]
            ),
            (
                "the NIST AI RMF 1.0, the NIST CSF 2.0; NIST OSCAL 1.2.1.",
                ["NIST AI RMF 1.0", "NIST CSF 2.0", "NIST OSCAL 1.2.1"]
            ),
            (
                "General Assembly resolution A/RES/78/265. See A/78/L.49, OECD/LEGAL/0449",
                ["A/RES/78/265", "A/78/L.49", "OECD/LEGAL/0449"]
            ),
            ("联合国大会第A/RES/78/265号决议和KS X 1001标准", ["A/RES/78/265", "KS X 1001"]),
            (
                "KS X ISO/IEC 22989:2023 adopts it; W3C REC-xml-20081126",
                ["KS X ISO/IEC 22989:2023", "W3C REC-xml-20081126"]
            ),
            ("Reg. (EU) 2016/679 and EU Regulation 2024/1689", ["Reg. (EU) 2016/679", "EU Regulation 2024/1689"]),
            (
                "ISO 9001 (2015) and https://doi.org/10.6028/NIST.AI.100-1",
                ["ISO 9001 (2015)", "https://doi.org/10.6028/NIST.AI.100-1"]
            ),
        ])
    func citations(_ text: String, _ expected: [String]) { #expect(found(text) == expected) }

    @Test(
        "what only looks like one is left alone",
        arguments: [
            "(ISO 2018; IEEE 2023; NIST 2023; ANSI 2024)", "CEN/CENELEC 2021", "ISO 400 at f/2.8, ISO 100-6400",
            "PN 16, DN 50, SN 12345, HD 1080, NF 12, CR 7", "16 GB 2020, GB 8", "HB 430, SB 1047 and HB 1709",
            "P1 and P2, P50 / P95 / P99, PDF417", "REST API 2.0, AWS S3, IETF 118, HTTP 404", "ISO9001@example.org",
            "OJ 287", "WMT25",
            "en 2023, is 456, as 2020, no 123 of 2020, pas 12, iso 400, iso 12800", "16 gb 2020-2021, cy 2019-2020",
            "CY 2019-2020, FY 2020-2021", "iso-iec-42001-2023, iso42001, tcvn-13902-2023, pren18286",
            "https://www.iso.org/standard/81230.html and /standards/iso-9001",
            "A/4, A/B/C, S/M/L 12, w/o 4, n/a 5, P/E 12",
            "Dec. 2021, Reg. 5, Dir 7", "KS 100, KS A, code page CP 1252", "NIST AI RMF and NIST CSF",
            "2024-10-31, $12,345.67, v1.2.3, 10:30", "PD 2020; NA 12", "RFC, GB/T and EN",
        ])
    func noCitations(_ text: String) { #expect(found(text).isEmpty) }
}
