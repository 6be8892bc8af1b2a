/// A cursor over the folded bytes of an identifier, and the pieces read so far.
///
/// Grammars look ahead with its properties, take what they know, and record each piece with ``add(_:_:after:as:)``. Whatever no
/// grammar takes is a fault: ``StandardIdentifier/parse(_:as:)`` refuses a text that was not read to its end.
struct Parser {
    let bytes: [UInt8]
    var position = 0
    var pieces: [Piece] = []
    var depth: UInt8 = 0
    /// What could have followed where reading stopped, for the message about a text that goes on.
    var continuation = "the end of the identifier"

    init(_ text: FoldedText) {
        bytes = text.bytes
        pieces.reserveCapacity(10)
    }
}

// MARK: Looking ahead

extension Parser {
    var isAtEnd: Bool { position >= bytes.count }

    /// The byte at the cursor; 0 at the end.
    var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

    /// The byte `offset` places on; 0 behind the end.
    func byte(_ offset: Int) -> UInt8 {
        let place = position + offset
        return place >= 0 && place < bytes.count ? bytes[place] : 0
    }

    /// Whether the byte at the cursor is this ASCII character.
    func isAt(_ character: Unicode.Scalar) -> Bool { byte == UInt8(truncatingIfNeeded: character.value) }

    /// The run of letters at the cursor.
    var letters: Range<Int> { letters(from: position) }

    func letters(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].isLetter { end += 1 }
        return start..<end
    }

    /// The run of digits at the cursor.
    var digits: Range<Int> { digits(from: position) }

    func digits(from start: Int) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return start..<end
    }

    /// The known word that the run of letters at the cursor spells.
    var word: Word? { Vocabulary.shared.word(in: bytes, letters) }

    /// The known word that the letters from `offset` bytes on spell.
    func word(_ offset: Int) -> Word? { Vocabulary.shared.word(in: bytes, letters(from: position + offset)) }

    /// The known word behind one blank, slash or hyphen at the cursor.
    var wordAfterSeparator: Word? {
        byte == 0x20 || byte == 0x2F || byte == 0x2D ? word(1) : nil
    }

    /// The number that a run of digits spells; nil beyond nine digits.
    func value(_ range: Range<Int>) -> Int? {
        guard !range.isEmpty, range.count <= 9 else { return nil }
        return range.reduce(0) { $0 * 10 + Int(bytes[$1]) - 0x30 }
    }

    /// A failure at the cursor.
    func expected(_ what: String) -> Failure { Failure(offset: position, expected: what) }
}

// MARK: Taking

extension Parser {
    /// Steps over this ASCII character.
    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard isAt(character), !isAtEnd else { return false }
        position += 1
        return true
    }

    /// Steps over this word.
    mutating func take(_ expected: Word) -> Bool {
        guard word == expected else { return false }
        position = letters.upperBound
        return true
    }

    /// Steps over these ASCII characters, in this case.
    mutating func take(text: StaticString) -> Bool {
        guard stands(text, at: position) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// Whether these ASCII characters stand at `place`, in this case.
    func stands(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place >= 0, place + count <= bytes.count else { return false }
        return text.withUTF8Buffer { buffer in
            (0..<count).allSatisfy { buffer[$0] == bytes[place + $0] }
        }
    }

    /// Steps over a hyphen, however many were written for it, with or without blanks around.
    mutating func takeHyphen() -> Bool {
        var place = position
        if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        guard place < bytes.count, bytes[place] == 0x2D else { return false }
        while place < bytes.count, bytes[place] == 0x2D { place += 1 }
        if place < bytes.count, bytes[place] == 0x20 { place += 1 }
        position = place
        return true
    }

    mutating func takeDigits() -> Range<Int>? {
        let run = digits
        guard !run.isEmpty else { return nil }
        position = run.upperBound
        return run
    }

    mutating func takeLetters() -> Range<Int>? {
        let run = letters
        guard !run.isEmpty else { return nil }
        position = run.upperBound
        return run
    }

    /// Steps over the bytes that satisfy the condition.
    mutating func take(while condition: (UInt8) -> Bool) -> Range<Int>? {
        let start = position
        while position < bytes.count, condition(bytes[position]) { position += 1 }
        return start == position ? nil : start..<position
    }

    /// Steps over four digits of a year from 1850 to 2099 that no further digit follows.
    mutating func takeYear() -> Range<Int>? {
        let run = digits
        guard run.count == 4, let year = value(run), (1850...2099).contains(year) else { return nil }
        position = run.upperBound
        return run
    }

    /// Whether the four digits at `place` are a year that no further digit follows.
    func isYear(at place: Int) -> Bool {
        let run = digits(from: place)
        guard run.count == 4, let year = value(run) else { return false }
        return (1850...2099).contains(year)
    }
}

// MARK: Recording

extension Parser {
    mutating func add(
        _ role: Role, _ range: Range<Int>, after joint: Joint, as form: Form = .written, payload: UInt16 = 0,
        closing: Closing = .none
    ) {
        pieces.append(
            Piece(
                role: role, joint: joint, form: form, depth: depth, payload: payload,
                start: UInt16(truncatingIfNeeded: range.lowerBound), end: UInt16(truncatingIfNeeded: range.upperBound),
                closing: closing
            )
        )
    }

    /// Records a word in its canonical spelling.
    mutating func add(_ role: Role, _ word: Word, _ range: Range<Int>, after joint: Joint, closing: Closing = .none) {
        add(role, range, after: joint, as: .word, payload: word.rawValue, closing: closing)
    }

    /// Steps over the word at the cursor and records it in its canonical spelling.
    mutating func addWord(_ role: Role, _ word: Word, after joint: Joint) {
        let range = letters
        position = range.upperBound
        add(role, word, range, after: joint)
    }

    /// Records a number that is printed otherwise than it was written.
    mutating func add(_ role: Role, number: Int, _ range: Range<Int>, after joint: Joint, as form: Form = .number) {
        add(role, range, after: joint, as: form, payload: UInt16(truncatingIfNeeded: number))
    }

    /// Records digits at the cursor; a failure where there are none.
    mutating func addDigits(_ role: Role, after joint: Joint, expecting what: String) throws(Failure) {
        guard let digits = takeDigits() else { throw expected(what) }
        add(role, digits, after: joint)
    }

    /// Reads the identifier at the cursor as one that this identifier has to do with.
    ///
    /// - Parameters:
    ///   - relation: what it has to do with it; `word` is printed where the joint is not enough to tell.
    ///   - read: reads the identifier and says whose rules it follows.
    mutating func related(
        _ relation: Word, _ range: Range<Int>, after joint: Joint, closing: Closing = .none,
        read: (inout Parser) throws(Failure) -> Organisation
    ) throws(Failure) {
        guard depth < 4 else { throw expected("fewer identifiers within one another") }
        let marker = pieces.count
        add(.relation, relation, range, after: joint)
        depth += 1
        let organisation = try read(&self)
        depth -= 1
        pieces[marker].organisation = organisation
        if closing == .parenthesis { close() }
    }
    /// Closes the parenthesis behind the last piece that is printed.
    mutating func close() {
        guard let last = pieces.lastIndex(where: { $0.joint != .hidden }) else { return }
        pieces[last].closing = pieces[last].closing == .parenthesis ? .doubleParenthesis : .parenthesis
    }
}
