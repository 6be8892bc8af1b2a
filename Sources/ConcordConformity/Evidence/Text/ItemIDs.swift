/// The ids of items that have been seen, as hashes of 64 bits, so that a second one is noticed.
///
/// About 13 bytes an id, whatever its length, and at most ``most`` of them: 40 MB. Two different ids are taken for one with
/// a probability of 1 in 4 million for three million ids. The table is cut in parts that grow one at a time, so that growing
/// does not double the memory.
struct ItemIDs {
    static let most = 3_000_000
    private static let partCount: UInt64 = 64

    private(set) var count = 0
    private var parts = [[UInt64]](repeating: [], count: Int(partCount))
    private var used = [Int](repeating: 0, count: Int(partCount))

    enum Answer { case new, seen, full }

    mutating func insert(_ hash: UInt64) -> Answer {
        let key = hash == 0 ? 1 : hash
        let part = Int(key & (Self.partCount - 1))
        if let place = place(of: key, in: part), parts[part][place] == key { return .seen }
        guard count < Self.most else { return .full }
        if used[part] * 5 >= parts[part].count * 4 { grow(part) }
        guard let place = place(of: key, in: part) else { return .full }
        parts[part][place] = key
        used[part] += 1
        count += 1
        return .new
    }

    /// Where the key is or would go; nil in a part without room.
    private func place(of key: UInt64, in part: Int) -> Int? {
        let slots = parts[part]
        guard !slots.isEmpty else { return nil }
        var at = Int(key.multipliedFullWidth(by: UInt64(slots.count)).high)
        while slots[at] != 0, slots[at] != key { at = at + 1 == slots.count ? 0 : at + 1 }
        return at
    }

    private mutating func grow(_ part: Int) {
        let old = parts[part]
        parts[part] = [UInt64](repeating: 0, count: max(16, old.count * 5 / 4 + 1))
        for key in old where key != 0 {
            if let place = place(of: key, in: part) { parts[part][place] = key }
        }
    }
}

/// FNV-1a over bytes, with the bits mixed at the end as in MurmurHash3, because the table uses the highest ones.
func hash(_ bytes: ArraySlice<UInt8>, seed: UInt64 = 0) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash ^= hash >> 33
    hash = hash &* 0xFF51_AFD7_ED55_8CCD
    hash ^= hash >> 33
    hash = hash &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
}

/// Numbers for byte strings that occur again and again: the words of a column.
struct WordTable {
    static let most = 100_000

    private var slots = [Int32](repeating: -1, count: 64)
    private var words: [[UInt8]] = []
    private var hashes: [UInt64] = []

    var count: Int { words.count }

    func word(_ index: Int) -> String { String(decoding: words[index], as: UTF8.self) }

    /// The number of a word, given to it when it occurs first; nil where there are too many words.
    mutating func number(of bytes: ArraySlice<UInt8>) -> Int? {
        let code = hash(bytes)
        var at = Int(code >> 1) & (slots.count - 1)
        while slots[at] >= 0 {
            let index = Int(slots[at])
            if hashes[index] == code, words[index].elementsEqual(bytes) { return index }
            at = (at + 1) & (slots.count - 1)
        }
        guard words.count < Self.most else { return nil }
        slots[at] = Int32(words.count)
        words.append(Array(bytes))
        hashes.append(code)
        if words.count * 2 > slots.count { grow() }
        return words.count - 1
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (index, code) in hashes.enumerated() {
            var at = Int(code >> 1) & (slots.count - 1)
            while slots[at] >= 0 { at = (at + 1) & (slots.count - 1) }
            slots[at] = Int32(index)
        }
    }
}
