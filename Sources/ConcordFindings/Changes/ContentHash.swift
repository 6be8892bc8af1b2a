import ConcordModel

/// A short name for what a change says, so that two changes of one record have two ids and the same change always the same.
enum ContentHash {
    /// FNV-1a with 64 bits over the texts, each ended by a nought, as sixteen hexadecimal digits.
    static func of(_ texts: [String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            for byte in Array(text.utf8) + [0] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    static func of(_ records: [RecordID]) -> String { of(records.map(\.text).sorted()) }
}
