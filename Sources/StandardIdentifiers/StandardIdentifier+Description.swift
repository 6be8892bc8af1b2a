extension StandardIdentifier: CustomStringConvertible {
    /// The canonical form: as the publisher prints it, whatever dashes, blanks and spellings were used.
    public var description: String {
        var printed: [UInt8] = []
        printed.reserveCapacity(bytes.count + 16)
        for piece in pieces where piece.joint != .hidden {
            printed.append(piece.joint.text)
            printed.append(piece, from: bytes)
            printed.append(piece.closing.text)
        }
        return String(decoding: printed, as: UTF8.self)
    }

    /// What one piece says, in its canonical form.
    func text(of piece: Piece) -> String {
        if piece.form == .spelled { return Word.canonicalSpellings[Int(piece.payload)] }
        var printed: [UInt8] = []
        printed.append(piece, from: bytes)
        return String(decoding: printed, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }

    /// Appends an piece's text in the form in which the canonical form prints it. A relation prints no text of its own unless
    /// a word was written for it.
    mutating func append(_ piece: Piece, from bytes: [UInt8]) {
        switch piece.form {
        case .written, .spelled: append(contentsOf: bytes[piece.range])
        case .capitals: for byte in bytes[piece.range] { append(byte.capital) }
        case .small: for byte in bytes[piece.range] { append(byte.small) }
        case .points: for byte in bytes[piece.range] { append(byte == 0x20 ? 0x2E : byte) }
        case .title:
            for place in piece.range {
                append(place == piece.range.lowerBound ? bytes[place].capital : bytes[place].small)
            }
        case .grouped: appendGrouped(bytes[piece.range])
        case .word:
            if piece.role == .relation, piece.range.isEmpty { return }
            append(contentsOf: Word.canonicalSpellings[Int(piece.payload)].utf8)
        case .number: append(contentsOf: String(piece.payload).utf8)
        case .monthName: append(contentsOf: MonthName.all[Int(piece.payload - 1)].utf8)
        case .twoDigits:
            if piece.payload < 10 { append(0x30) }
            append(contentsOf: String(piece.payload).utf8)
        }
    }

    /// `104 223` for `104223` and for `104 223`.
    private mutating func appendGrouped(_ digits: ArraySlice<UInt8>) {
        var left = digits.reduce(0) { $1.isDigit ? $0 + 1 : $0 }
        for digit in digits where digit.isDigit {
            append(digit)
            left -= 1
            if left > 0, left.isMultiple(of: 3) { append(0x20) }
        }
    }
}
