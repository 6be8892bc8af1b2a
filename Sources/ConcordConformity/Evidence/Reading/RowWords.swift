import ConcordModel

/// The words of the columns of a file, and what they mean: each is looked up when it occurs first.
struct RowWords {
    enum Meaning: Equatable {
        case known(Int)
        case unknown
    }

    private static let kindTable = EvidenceWords.table(EvidenceBook.all, names: EvidenceWords.names)
    private static let outcomeTable = EvidenceWords.table(EvidenceOutcome.allCases, names: EvidenceWords.names)
    private static let flagTable = EvidenceWords.table([true, false]) { $0 ? EvidenceWords.yes : EvidenceWords.no }

    private var kinds = Column()
    private var outcomes = Column()
    private var flags = Column()
    private var days = Column()
    private var categories: [Column]

    init() { categories = Array(repeating: Column(), count: EvidenceBook.all.count) }

    /// The number of a kind in ``EvidenceBook/all``.
    mutating func kind(_ bytes: ArraySlice<UInt8>) -> Int? {
        kinds.meaning(bytes) { word in Self.kindTable[EvidenceWords.folded(word)].flatMap { EvidenceBook.numbers[$0] } }
    }

    mutating func outcome(_ bytes: ArraySlice<UInt8>) -> EvidenceOutcome? {
        let all = EvidenceOutcome.allCases
        let number = outcomes.meaning(bytes) { word in
            Self.outcomeTable[EvidenceWords.folded(word)].flatMap { all.firstIndex(of: $0) }
        }
        return number.map { all[$0] }
    }

    mutating func flag(_ bytes: ArraySlice<UInt8>) -> Bool? {
        flags.meaning(bytes) { word in Self.flagTable[EvidenceWords.folded(word)].map { $0 ? 1 : 0 } }.map { $0 == 1 }
    }

    /// A time behind the day does not matter.
    mutating func day(_ bytes: ArraySlice<UInt8>) -> CalendarDate? {
        let head = bytes.prefix { $0 != UInt8(ascii: "T") && $0 != UInt8(ascii: " ") }
        let number = days.meaning(head) { EvidenceDate.day($0).map { $0.year * 10_000 + $0.month * 100 + $0.day } }
        return number.flatMap { CalendarDate(year: $0 / 10_000, month: $0 / 100 % 100, day: $0 % 100) }
    }

    mutating func category(_ bytes: ArraySlice<UInt8>, kind: Int, in known: EvidenceCategories) -> Int? {
        categories[kind].meaning(bytes) { word in known.index(of: word, in: EvidenceBook.all[kind]) }
    }

    private struct Column {
        private var words = WordTable()
        private var meanings: [Int?] = []

        mutating func meaning(_ bytes: ArraySlice<UInt8>, _ find: (String) -> Int?) -> Int? {
            guard let number = words.number(of: bytes) else { return find(String(decoding: bytes, as: UTF8.self)) }
            if number == meanings.count { meanings.append(find(words.word(number))) }
            return meanings[number]
        }
    }
}
