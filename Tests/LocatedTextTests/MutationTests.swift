import LocatedText
import Testing

@Suite("Whatever a file holds, reading it ends in a tree or in a message")
struct MutationTests {
    @Test("20,000 mutated files")
    func mutations() throws {
        let original = try Fixture.bytes("located.yaml")
        var generator = SeededGenerator(seed: 20_261_123)
        var trees = 0
        var faults: Set<String> = []
        for _ in 0..<20_000 {
            let bytes = mutated(original, with: &generator)
            do throws(Diagnostic) {
                _ = try YAMLReader(file: "x.yaml").read(bytes)
                trees += 1
            } catch {
                faults.insert(error.message)
                let isInside = error.location.map { lies($0, in: bytes) } ?? false
                #expect(isInside, "\(error) lies outside of \(String(decoding: bytes, as: UTF8.self))")
            }
        }
        // The mutations are neither all harmless nor all alike.
        #expect(trees > 1_000)
        #expect(faults.count > 20)
    }

    /// One to four changes: a byte flipped, replaced by one that means something in YAML, dropped, or a stretch doubled.
    private func mutated(_ original: [UInt8], with generator: inout SeededGenerator) -> [UInt8] {
        let meaningful =
            Array("-?:,[]{}#&*!|>'\"%@` \t\n\r\\~<=".utf8) + [0x00, 0x7F, 0x80, 0xBF, 0xC2, 0xE2, 0xEF, 0xFF]
        var bytes = original
        for _ in 0...Int.random(in: 0..<4, using: &generator) {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[place] = meaningful.randomElement(using: &generator) ?? 0
            case 2: bytes.insert(meaningful.randomElement(using: &generator) ?? 0, at: place)
            case 3: bytes.remove(at: place)
            default:
                let end = min(bytes.count, place + Int.random(in: 1...40, using: &generator))
                bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &generator))
            }
        }
        return bytes
    }

    /// Whether a text of `bytes` can have the place; the end of an unfinished last line counts as a line of its own.
    private func lies(_ location: Location, in bytes: [UInt8]) -> Bool {
        // The last bytes of the line breaks that YAML knows: LF, CR, NEL, LS, PS.
        let breaks: Set<UInt8> = [0x0A, 0x0D, 0x85, 0xA8, 0xA9]
        var lines = 2
        for byte in bytes where breaks.contains(byte) { lines += 1 }
        return (1...lines).contains(location.line) && (1...bytes.count + 1).contains(location.column)
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
