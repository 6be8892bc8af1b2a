import ConcordModel
import StandardIdentifiers
import Testing

@Suite("The slug of a designation")
struct SlugTests {
    @Test("is what the page on ids says", arguments: try Designations.examples())
    func example(_ example: Designations.Example) {
        #expect(Slug.of(example.designation) == example.slug)
    }

    @Test("the page has fifty examples")
    func numberOfExamples() throws {
        #expect(try Designations.examples().count == 50)
    }

    @Test(
        "drops every stage of ISO and IEC, with and without an iteration",
        arguments: [
            "AWI", "CCD", "CD", "DIS", "FDIS", "NP", "NWIP", "PRF", "PWI", "WD", "CD.2", "DIS.3",
        ])
    func stage(_ stage: String) {
        #expect(Slug.of("ISO/IEC \(stage) 27090") == "iso-iec-27090")
        #expect(Slug.of("ISO/\(stage) 27090.2") == "iso-27090")
    }

    @Test("keeps a point in a number that no stage precedes")
    func partWithPoint() {
        #expect(Slug.of("GB/T 5271.1-2000") == "gb-t-5271-1-2000")
        #expect(Slug.of("ISO/IEC 2382.1") == "iso-iec-2382-1")
    }

    @Test(
        "makes every draft of a supplement the supplement",
        arguments: [
            "DAM": "amd", "DAmd": "amd", "FDAM": "amd", "FDAmd": "amd", "PDAM": "amd", "CDAmd": "amd", "FPDAM": "amd",
            "DCor": "cor", "FDCOR": "cor", "CDCor": "cor",
        ])
    func supplement(_ written: String, _ kept: String) {
        #expect(Slug.of("ISO/IEC 22989:2022/\(written) 1.2") == "iso-iec-22989-2022-\(kept)-1")
    }

    @Test(
        "does not take an association's name for a stage",
        arguments: [
            ("T/CD 12-2020", "t-cd-12-2020"), ("T/DAM 3-2021", "t-dam-3-2021"), ("T/FPD 4-2022", "t-fpd-4-2022"),
            ("ITU-R CD", "itu-r-cd"),
        ])
    func association(_ designation: String, _ slug: String) {
        #expect(Slug.of(designation) == slug)
    }

    @Test("tells an amendment from the edition that contains it and from the document amended")
    func distinctSupplements() {
        let designations = [
            "ISO/IEC 22989:2022", "ISO/IEC 22989:2022/Amd 1", "ISO/IEC 22989:2022/Amd 2", "ISO/IEC 22989:2022/Cor 1",
            "ISO/IEC 22989:2022+Amd 1", "EN ISO/IEC 22989:2023/A1:2025", "EN ISO/IEC 22989:2023+A1:2025",
        ]
        #expect(Set(designations.map { Slug.of($0) }).count == designations.count)
    }

    @Test(
        "has no trace of a combining mark or of another script",
        arguments: [
            ("ISO 1\u{301}2", "iso-1-2"), ("b\u{308}c 1", "b-c-1"), ("İEC 1", "i-ec-1"),
            ("ГОСТ 10052-2006", "10052-2006"),
            ("生成式人工智能", ""), ("", ""), ("—", ""),
        ])
    func otherScripts(_ designation: String, _ slug: String) {
        #expect(Slug.of(designation) == slug)
    }

    @Test("is well-formed and its own slug, for every designation of the page and the atlas")
    func invariants() throws {
        let designations = try Designations.examples().map(\.designation) + Designations.ofAtlas()
        #expect(designations.count > 500)
        for designation in designations {
            let slug = Slug.of(designation)
            if slug.isEmpty { continue }
            #expect(RecordID(slug).isWellFormed, "\(designation) gives '\(slug)'")
            #expect(!slug.contains(":"))
            #expect(Slug.of(slug) == slug, "\(designation) gives '\(slug)'")
        }
    }

    @Test("survives whatever is thrown at it")
    func noise() {
        var generator = SeededGenerator(seed: 20_261_123)
        let alphabet =
            Array("aAdDpPrRnN19.+/- :()—／Ａ １+́İ文ß\u{00A0}\t\n\0").map(String.init) + ["ISO", "IEEE", "CD", "Amd", "EN"]
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? ""
            }.joined()
            let slug = Slug.of(text)
            #expect(slug.isEmpty || RecordID(slug).isWellFormed, "\(text.debugDescription) gives '\(slug)'")
        }
    }
}
