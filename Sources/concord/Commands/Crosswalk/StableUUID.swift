/// UUIDs that follow from a name: RFC 9562's version 8, the bits those of FNV-1a hashes of the name.
enum StableUUID {
    static func text(_ name: String) -> String {
        let high = hash(name, seed: 0xCBF2_9CE4_8422_2325) & ~0xF000 | 0x8000
        let low = hash(name, seed: 0x8422_2325_CBF2_9CE4) & ~(0xC0 << 56) | 0x80 << 56
        let digits = [high, low].map { half in
            let text = String(half, radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }.joined()
        var groups: [Substring] = []
        var rest = digits[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }

    private static func hash(_ name: String, seed: UInt64) -> UInt64 {
        name.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
