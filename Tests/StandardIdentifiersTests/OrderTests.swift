import StandardIdentifiers
import Testing

@Suite("The order of designations")
struct OrderTests {
    // GB and GB/T number one series, so the kind does not part them; an association's standards stand under its name.
    @Test("is that of a catalogue: by publisher, then number and parts by value, then date")
    func catalogue() throws {
        let ordered = try [
            "T/CESA 1169-2021", "EN 18286:2026", "GB/T 1.1-2020", "GB 3102.2-93", "GB 3102.11-93", "ISO 9001",
            "ISO 9001:2008",
            "ISO 9001:2015",
            "ISO 10000", "ISO/IEC 5338:2023", "ISO/IEC 24029-1:2021", "ISO/IEC 24029-2:2023", "ISO/IEC 24029-10:2030",
        ].map { try StandardIdentifier.parse($0) }
        var generator = SeededGenerator(seed: 7)
        #expect(ordered.shuffled(using: &generator).sorted() == ordered)
    }

    @Test(
        "puts the smaller before the greater",
        arguments: [
            ("ISO 9001", "ISO 10000"),
            ("ISO 9001", "ISO 9001-1"),
            ("ISO 9001", "ISO 9001:2015"),
            ("ISO 9001:2008", "ISO 9001:2015"),
            ("iso 9001:2008", "ISO 9001:2015"),
            ("ISO 9001:2015", "iso 10000:1999"),
            ("ISO 9001:2015", "ISO 9001-1:2010"),
            ("ISO 9001:2015", "ISO 9001:2015/Amd 1:2024"),
            ("ISO 9001:2015/Amd 1:2024", "ISO 9001:2015/Amd 2:2025"),
            ("ISO/DIS 9001", "ISO/IEC 1"),
            ("ISO/TR 9000", "ISO 9001"),
            ("ISO 1", "ISO 99999999999999999999999999999999"),
            ("ISO 99999999999999999999999999999998", "ISO 99999999999999999999999999999999"),
            ("GB/T 1—2020", "GB/T 2-2020"),
            ("ISO 7", "ISO 08"),
        ])
    func less(_ smaller: String, _ greater: String) throws {
        let (a, b) = (try StandardIdentifier.parse(smaller), try StandardIdentifier.parse(greater))
        #expect(a < b)
        #expect(!(b < a))
    }

    @Test("is strict and total: of two either one is smaller or they are equal, and it is transitive")
    func total() throws {
        let variants = [
            "ISO 1", "ISO 01", "iso 1", "ISO 1-2", "ISO 1.2", "ISO/TR 1", "ISO/DTR 1", "ISO12", "ISO 001A",
            "ISO 1 Ed 2",
            "ISO 1:1999", "ISO 1:1999(E)", "IEC 1 ED2", "ISO/IEC 1", "IWA 1", "ISO/IWA 1",
        ]
        let pool = (try Designations.examples().map(\.designation) + Designations.ofAtlas() + variants)
            .compactMap { try? StandardIdentifier.parse($0) }
        var generator = SeededGenerator(seed: 42)
        for round in 0..<4_000 {
            // Every other round among the variants, which differ in the least.
            let source = round.isMultiple(of: 2) ? pool : Array(pool.suffix(variants.count))
            let trio = (0..<3).compactMap { _ in source.randomElement(using: &generator) }
            let (a, b, c) = (trio[0], trio[1], trio[2])
            #expect([a < b, b < a, a == b].filter { $0 }.count == 1, "\(a.original) and \(b.original)")
            #expect(a != b || a.hashValue == b.hashValue)
            if a < b, b < c { #expect(a < c, "\(a.original), \(b.original), \(c.original)") }
        }
    }
}
