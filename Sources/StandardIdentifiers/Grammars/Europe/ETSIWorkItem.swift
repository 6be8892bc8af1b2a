/// References of ETSI's work items: `DTS/SAI-0013`, `REN/ERM-TGMAR-637`, `RTS/TSGS-0223682vh30`, `RSR/BOARD-00002-f`.
///
/// Source: the reference on the second page of deliverables: a letter (D new, R revision, M else), the kind, the body and its
/// own number.
enum ETSIWorkItem {
    static func read(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        parser.add(.type, parser.letters, after: joint, as: .capitals)
        parser.position = parser.letters.upperBound + 1
        let start = parser.position
        while parser.byte.isLatin || parser.isAt("-") && parser.byte(1).isLatin { parser.position += 1 }
        if parser.byte.isDigit, let hyphen = parser.bytes[start..<parser.position].lastIndex(of: 0x2D) {
            parser.position = hyphen
        }
        parser.add(.series, start..<parser.position, after: .slash)
        guard parser.take("-") else { throw parser.expected("a hyphen and the number of the work item") }
        guard let number = parser.take(while: { $0.isDigit || $0.isLatin }) else {
            throw parser.expected("the number of the work item")
        }
        parser.add(.documentNumber, number, after: .hyphen)
        while parser.isAt("-"), parser.byte(1).isDigit || parser.byte(1).isLatin {
            parser.position += 1
            guard let part = parser.take(while: { $0.isDigit || $0.isLatin }) else { break }
            parser.add(.part, part, after: .hyphen)
        }
        parser.continuation = "a hyphen, a part or the end"
    }
}
