/// Finds the known word that a run of letters spells, whatever its case: a table with open addressing, since this is asked
/// several times for each identifier.
struct Vocabulary: Sendable {
    /// All words that grammars know.
    static let shared = Vocabulary(Word.allCases.flatMap { word in word.spellings.map { ($0, word) } })

    private struct Entry {
        let start: Int
        let end: Int
        let word: Word
    }

    /// The number of an entry and one, or 0 where the slot is free.
    private var slots: [UInt16]
    private var entries: [Entry] = []
    /// The spellings in capitals, one behind the other.
    private var letters: [UInt8] = []

    init(_ spellings: [(String, Word)]) {
        var size = 64
        while size < spellings.count * 3 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (spelling, word) in spellings {
            let start = letters.count
            letters += spelling.utf8.map(\.capital)
            entries.append(Entry(start: start, end: letters.count, word: word))
            var slot = Int(truncatingIfNeeded: Self.hash(letters, start..<letters.count)) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt16(entries.count)
        }
    }

    func word(in bytes: [UInt8], _ range: Range<Int>) -> Word? {
        guard !range.isEmpty else { return nil }
        var slot = Int(truncatingIfNeeded: Self.hash(bytes, range)) & (slots.count - 1)
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot]) - 1]
            if entry.end - entry.start == range.count, matches(entry.start, bytes, range) { return entry.word }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func matches(_ start: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        var index = start
        for position in range {
            if letters[index] != bytes[position].capital { return false }
            index += 1
        }
        return true
    }

    /// FNV-1a over the letters in capitals.
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for position in range {
            hash ^= UInt64(bytes[position].capital)
            hash &*= 0x100_0000_01B3
        }
        return hash ^ hash >> 32
    }
}
