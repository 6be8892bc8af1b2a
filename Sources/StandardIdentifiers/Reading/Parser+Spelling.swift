extension Parser {
    /// Whether these ASCII characters stand at `place`, whatever the case of letters.
    func spells(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place >= 0, place + count <= bytes.count else { return false }
        return text.withUTF8Buffer { buffer in
            for index in 0..<count where buffer[index].small != bytes[place + index].small { return false }
            return true
        }
    }

    /// Steps over these ASCII characters, whatever the case of letters.
    mutating func take(spelled text: StaticString) -> Range<Int>? {
        guard spells(text, at: position) else { return nil }
        let start = position
        position += text.utf8CodeUnitCount
        return start..<position
    }

    /// Steps over the name of a month, in full or by its first three letters, that no further letter follows.
    mutating func takeMonth() -> (number: Int, range: Range<Int>)? {
        let run = letters
        guard (3...9).contains(run.count) else { return nil }
        for (index, name) in Self.months.enumerated() {
            let isFull = run.count == name.utf8CodeUnitCount && spells(name, at: position)
            let isShort = run.count == 3 && name.withUTF8Buffer { Self.agree($0, bytes, position) }
            guard isFull || isShort else { continue }
            position = run.upperBound
            return (index + 1, run)
        }
        return nil
    }

    /// Whether the first three letters are the same.
    private static func agree(_ name: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], _ place: Int) -> Bool {
        name[0].small == bytes[place].small && name[1] == bytes[place + 1].small && name[2] == bytes[place + 2].small
    }

    private static let months: [StaticString] = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
