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
        ])
    func citations(_ text: String, _ expected: [String]) { #expect(found(text) == expected) }

    @Test(
        "what only looks like one is left alone",
        arguments: [
            "(ISO 2018; IEEE 2023; NIST 2023; ANSI 2024)", "CEN/CENELEC 2021", "ISO 400 at f/2.8, ISO 100-6400",
            "PN 16, DN 50, SN 12345, HD 1080, NF 12, CR 7", "16 GB 2020, GB 8", "HB 430, SB 1047 and HB 1709",
            "P1 and P2, P50 / P95 / P99, PDF417", "REST API 2.0, AWS S3, IETF 118, HTTP 404", "ISO9001@example.org",
            "OJ 287", "WMT25", "2024-10-31, $12,345.67, v1.2.3, 10:30", "PD 2020; NA 12", "RFC, GB/T and EN",
        ])
    func noCitations(_ text: String) { #expect(found(text).isEmpty) }
}
