/// Goes through a text piece by piece and stops at the first byte that is no UTF-8.
struct UTF8Progress {
    private(set) var isBroken = false
    /// Whether a byte of 0 was come to: no text has one.
    private(set) var isNull = false
    /// Bytes before the character that is read, and before the fault once there is one.
    private(set) var position = 0
    /// Characters of three or four bytes so far.
    private(set) var longCharacters = 0
    /// Continuation bytes that are still to come, and the bounds of the next one.
    private var awaited = 0
    private var length = 1
    private var lowest: UInt8 = 0x80
    private var highest: UInt8 = 0xBF

    mutating func read(_ bytes: Span<UInt8>) {
        var at = 0
        let end = bytes.count
        while at < end {
            let byte = bytes[at]
            if awaited == 0 {
                if byte < 0x80 {
                    let start = at
                    while at + 8 <= end, bytes.word(at: at).isPlainText { at += 8 }
                    while at < end, bytes[at] < 0x80, bytes[at] != 0 { at += 1 }
                    position += at - start
                    guard at < end, bytes[at] == 0 else { continue }
                    isNull = true
                    return
                }
                guard begin(byte) else {
                    isBroken = true
                    return
                }
            } else {
                guard byte >= lowest, byte <= highest else {
                    isBroken = true
                    return
                }
                (lowest, highest) = (0x80, 0xBF)
                awaited -= 1
                if awaited == 0 {
                    position += length
                    if length > 2 { longCharacters += 1 }
                }
            }
            at += 1
        }
    }

    mutating func finish() { if awaited > 0 { isBroken = true } }

    /// Takes the first byte of a character of several; false where none begins so.
    private mutating func begin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0xC2...0xDF: awaited = 1
        case 0xE0: (awaited, lowest) = (2, 0xA0)
        case 0xED: (awaited, highest) = (2, 0x9F)
        case 0xE1...0xEF: awaited = 2
        case 0xF0: (awaited, lowest) = (3, 0x90)
        case 0xF1...0xF3: awaited = 3
        case 0xF4: (awaited, highest) = (3, 0x8F)
        default: return false
        }
        length = awaited + 1
        return true
    }
}

extension UInt64 {
    /// Whether the eight bytes are ASCII and none of them is 0: taking 1 from each sets the highest bit of a 0 alone.
    fileprivate var isPlainText: Bool { (self | (self &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0 }
}
