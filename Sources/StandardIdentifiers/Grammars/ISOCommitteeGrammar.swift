/// Documents and rules of ISO's committees, and documents of CEN's: `ISO/IEC JTC 1/SC 42 N 1234`, `ISO/IEC JTC 1 DIR`,
/// `CEN/CLC/JTC 21 N 567`.
enum ISOCommitteeGrammar {
    /// Reads what follows the publishers; false where no committee is named.
    static func reads(_ parser: inout Parser, style: ISOGrammar.Style) throws(Failure) -> Bool {
        guard parser.isAt(" ") || parser.isAt("/"), let word = parser.word(1), word.isCommittee else { return false }
        var joint: Joint = style.isJoint ? .space : .slash
        while parser.isAt(" ") || parser.isAt("/"), let word = parser.word(1), word.isCommittee {
            parser.position += 1
            parser.addWord(.series, word, after: joint)
            _ = parser.take(" ")
            try parser.addDigits(.series, after: .space, expecting: "the number of the committee")
            joint = .slash
        }
        if parser.wordAfterSeparator == .dir {
            parser.position += 1
            parser.addWord(.type, .dir, after: .space)
            return true
        }
        guard parser.isAt(" ") || parser.isAt("/"), parser.word(1) == .n else {
            throw parser.expected("N and the number of the document")
        }
        parser.position += 1
        parser.addWord(.word, .n, after: .space)
        _ = parser.take(" ")
        try parser.addDigits(.documentNumber, after: .space, expecting: "the number of the document")
        if parser.isAt("-"), parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.documentNumber, after: .hyphen, expecting: "a number")
        }
        parser.continuation = "the end of the document's number"
        return true
    }
}
