extension Parser {
    /// The run of ASCII letters from `start` on; unlike ``letters(from:)`` it ends where another script begins.
    func latin(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].isLatin { end += 1 }
        return start..<end
    }

    /// The run of ASCII letters at the cursor.
    var latin: Range<Int> { latin(from: position) }

    /// The run of ASCII letters and digits from `start` on.
    func latinOrDigits(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].isLatin || bytes[end].isDigit { end += 1 }
        return start..<end
    }

    /// The byte at a place of the text; 0 outside it.
    func byte(at place: Int) -> UInt8 { place >= 0 && place < bytes.count ? bytes[place] : 0 }

    /// The place behind one blank at `place`, if one stands there.
    func behindBlank(_ place: Int) -> Int { byte(at: place) == 0x20 ? place + 1 : place }

    /// Whether all letters of the range are capitals; digits do not count.
    func isCapital(_ range: Range<Int>) -> Bool { range.allSatisfy { bytes[$0].isCapital || bytes[$0].isDigit } }

    /// Closes the parenthesis that an earlier piece opened behind the last piece.
    mutating func closeParenthesis() {
        guard let last = pieces.indices.last else { return }
        pieces[last].closing = pieces[last].closing == .parenthesis ? .doubleParenthesis : .parenthesis
    }
}
