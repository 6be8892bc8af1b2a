import StandardIdentifiers
import Testing

@Suite("The canonical form of a designation")
struct CanonicalFormTests {
    @Test(
        "folds full-width characters, dashes and blanks, and nothing else",
        arguments: [
            ("ISO/IEC 42001:2023", "ISO/IEC 42001:2023"),
            ("ＧＢ／Ｔ　45288.1－2025", "GB/T 45288.1-2025"),
            ("GB/T 45654—2025", "GB/T 45654-2025"),
            ("GB/T 45654‐2025", "GB/T 45654-2025"),
            ("GB/T 45654‑2025", "GB/T 45654-2025"),
            ("GB/T 45654–2025", "GB/T 45654-2025"),
            ("GB/T 45654―2025", "GB/T 45654-2025"),
            ("GB/T 45654−2025", "GB/T 45654-2025"),
            ("GB/T 45654﹣2025", "GB/T 45654-2025"),
            ("  ISO\u{00A0}\t 9001 ", "ISO 9001"),
            ("ISO\u{202F}9001", "ISO 9001"),
            ("（ＩＳＯ）～", "(ISO)~"),
            ("国发〔2017〕35号", "国发〔2017〕35号"),
            ("IEEE Std 7001™-2021", "IEEE Std 7001™-2021"),
            (" \t", ""),
            ("", ""),
        ])
    func fold(_ written: String, _ shown: String) {
        let identifier = StandardIdentifier(written)
        #expect(identifier.canonical == shown)
        #expect(identifier.description == shown)
        #expect(identifier.original == written)
        #expect(StandardIdentifier(shown).canonical == shown)
    }

    @Test("two identifiers are equal when they were written alike, not when they are shown alike")
    func equality() {
        #expect(StandardIdentifier("GB/T 1-2020") == StandardIdentifier("GB/T 1-2020"))
        #expect(StandardIdentifier("GB/T 1-2020") != StandardIdentifier("GB/T 1—2020"))
    }

    @Test(
        "the year is the last one that the identifier ends on or carries in brackets",
        arguments: [
            ("ISO/IEC 42001:2023", 2023), ("GB/T 45654—2025", 2025), ("ITU-T Y.3172 (06/2019)", 2019),
            ("ETSI TR 104 062 V1.2.1 (2024-07)", 2024), ("ISO/IEC 22989:2022/Amd 1:2024", 2024),
            ("20262852-T-469", 2026),
            ("国发〔2017〕35号", 2017), ("ISO 9001", nil), ("ISO/IEC 2022", nil), ("GB 3102.11-93", nil),
            ("ISO 9001:3015", nil), ("99990000-T-1", nil), ("", nil),
        ])
    func year(_ written: String, _ year: Int?) {
        #expect(StandardIdentifier(written).year == year)
    }
}
