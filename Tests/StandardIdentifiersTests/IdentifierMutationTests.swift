import StandardIdentifiers
import Testing

@Suite("Mutated identifiers")
struct IdentifierMutationTests {
    @Test("never crash, never lose, never print what does not parse")
    func mutations() {
        var mutator = IdentifierMutator(seed: 20_261_126, pool: Corpus.passing + WrittenFormsTests.forms.map(\.0))
        var read = 0
        for _ in 0..<60_000 {
            let text = mutator.next()
            guard let identifier = try? StandardIdentifier.parse(text) else { continue }
            read += 1
            #expect(identifier.original == text)
            #expect(Losses.of(identifier).isEmpty, "'\(text)' lost \(Losses.of(identifier))")
            let canonical = identifier.description
            #expect(
                (try? StandardIdentifier.parse(canonical))?.description == canonical, "'\(text)' prints '\(canonical)'")
        }
        // A mutator that breaks everything would test nothing.
        #expect(read > 5_000)
    }

    @Test("reading takes time in proportion to the length, and a text of ten million brackets is refused")
    func longInputs() {
        for text in [
            String(repeating: "(", count: 10_000_000), String(repeating: "ISO/", count: 200),
            String(repeating: "1-", count: 400),
            "ISO " + String(repeating: "9", count: 900), "GB/T 1 (" + String(repeating: "ISO 1 (", count: 100),
            String(repeating: "ISO 1/Amd 1", count: 80), String(repeating: " ", count: 900),
            String(repeating: "－", count: 300),
        ] {
            #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(text + "?") }
            _ = StandardIdentifier.matches(in: String(text.prefix(4_000)))
        }
    }
}

/// Changes identifiers at random, the same way in every run.
struct IdentifierMutator {
    private var generator: SeededGenerator
    private let pool: [[Unicode.Scalar]]
    private static let inserted = Array("0123456789ABCDEFPRTXabcdrs-—:./+() ,|–＃文號ÖЯ\u{0}\u{301}".unicodeScalars)

    init(seed: UInt64, pool: [String]) {
        generator = SeededGenerator(seed: seed)
        self.pool = pool.map { Array($0.unicodeScalars) }
    }

    mutating func next() -> String {
        var text = pool.randomElement(using: &generator) ?? []
        for _ in 0..<Int.random(in: 1...3, using: &generator) { change(&text) }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text)
        return String(view)
    }

    private mutating func change(_ text: inout [Unicode.Scalar]) {
        guard let place = text.indices.randomElement(using: &generator),
            let scalar = Self.inserted.randomElement(using: &generator)
        else { return }
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: text.remove(at: place)
        case 1: text.insert(scalar, at: place)
        case 2: text[place] = scalar
        case 3: text.swapAt(place, text.count - 1 - place)
        case 4: text.insert(contentsOf: text[place...].prefix(6), at: place)
        default:
            let other = pool.randomElement(using: &generator) ?? []
            text.append(contentsOf: other.prefix(Int.random(in: 0...12, using: &generator)))
        }
    }
}
