/// What stands before the number: the code and the letter behind the slash.
struct ChinaHead {
    let code: Range<Int>
    /// The letter of `GB/T`, `GB /T`, `GBT`, `GB-T`.
    let kind: Range<Int>?
    /// Where the number or a bracket begins, blanks before it included.
    let end: Int

    /// The code at the cursor; nil where none begins there. An unknown code counts only with `/T` or `/Z` behind it.
    init?(_ parser: Parser) {
        let run = parser.latin
        guard (2...6).contains(run.count) else { return nil }
        let isKnown = ChinaCode.isKnown(parser.bytes, run)
        if let kind = Self.separateKind(behind: run.upperBound, parser, isKnown: isKnown), isKnown || run.count <= 3 {
            self.init(code: run, kind: kind, end: kind.upperBound)
        } else if isKnown, !Self.isSeismology(run, parser) {
            self.init(code: run, kind: nil, end: run.upperBound)
        } else if let joined = Self.joinedKind(run, parser) {
            self = joined
        } else {
            return nil
        }
    }

    /// `DB` of the sector of earthquakes has a slash; without one it is the beginning of a local code.
    private static func isSeismology(_ run: Range<Int>, _ parser: Parser) -> Bool {
        run.count == 2 && parser.byte(at: run.lowerBound).capital == 0x44
            && parser.byte(at: run.lowerBound + 1).capital == 0x42
    }

    private init(code: Range<Int>, kind: Range<Int>?, end: Int) {
        self.code = code
        self.kind = kind
        self.end = end
    }

    /// `/T`, ` /T`, `/ T`, and behind a known code `-T`, `_T`; ` T` behind one of two letters, since `TSG T7001` is of another kind.
    private static func separateKind(behind end: Int, _ parser: Parser, isKnown: Bool) -> Range<Int>? {
        var place = parser.behindBlank(end)
        let mark = parser.byte(at: place)
        if mark == 0x2F || isKnown && place == end && (mark == 0x2D || mark == 0x5F) {
            place = parser.behindBlank(place + 1)
        } else if !isKnown || place == end || end - parser.position != 2 || mark.capital == 0x42 {
            return nil
        }
        guard ChinaCode.isKind(parser.byte(at: place)), !parser.byte(at: place + 1).isLatin else { return nil }
        let following = parser.byte(at: place + 1)
        guard isKnown || following.isDigit || parser.byte(at: place + 2).isDigit else { return nil }
        guard isKnown || parser.byte(at: place).capital != 0x42 else { return nil }
        return place..<place + 1
    }

    /// `GBT`, `GAT`, `JGJT`: the slash was left out. `LST` is Lithuania's.
    private static func joinedKind(_ run: Range<Int>, _ parser: Parser) -> ChinaHead? {
        let last = run.upperBound - 1
        let code = run.lowerBound..<last
        guard parser.word == nil, parser.byte(at: last).capital != 0x42, ChinaCode.isKind(parser.byte(at: last)),
            ChinaCode.isKnown(parser.bytes, code)
        else { return nil }
        return ChinaHead(code: code, kind: last..<run.upperBound, end: run.upperBound)
    }

    /// Whether a number stands behind the code, or behind a branch in brackets as in `JJF(民航) 0125`.
    func hasNumber(_ parser: Parser) -> Bool { !number(parser).isEmpty }

    /// Whether a number of three digits or more, or a part, stands there.
    func hasLongNumber(_ parser: Parser) -> Bool {
        let number = number(parser)
        return number.count > 2 || !number.isEmpty && parser.byte(at: number.upperBound) == 0x2E
    }

    /// The digits behind the code and its branch; empty where there are none.
    private func number(_ parser: Parser) -> Range<Int> {
        var place = parser.behindBlank(end)
        if parser.byte(at: place) == 0x28 {
            let branch = parser.letters(from: place + 1)
            guard !branch.isEmpty, parser.byte(at: branch.upperBound) == 0x29 else { return end..<end }
            place = parser.behindBlank(branch.upperBound + 1)
        }
        if parser.byte(at: place - 1) != 0x20, [0x2D, 0x5F].contains(parser.byte(at: place)) { place += 1 }
        return parser.digits(from: place)
    }

    /// Whether a year stands behind the number: `-2019`; two digits as in `-93` only behind three digits or more.
    func hasYear(_ parser: Parser) -> Bool {
        let start = parser.behindBlank(end)
        var place = start
        while parser.byte(at: place).isDigit || parser.byte(at: place) == 0x2E { place += 1 }
        let isLong = place - start > 2
        place = parser.behindBlank(place)
        guard parser.byte(at: place) == 0x2D else { return false }
        while parser.byte(at: place) == 0x2D { place += 1 }
        let digits = parser.digits(from: parser.behindBlank(place))
        return digits.count == 2 && isLong || parser.isYear(at: digits.lowerBound)
    }
}
