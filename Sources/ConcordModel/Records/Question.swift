/// Something asked about an AI system or the company behind it, whose answer decides what applies.
public struct Question: AtlasRecord {
    public static let kind = RecordKind.question

    /// What an answer looks like.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// yes or no
        case flag
        /// one of the words
        case choice
        /// a list of the words
        case choices
        case date, number, text
    }

    /// Whose rules need the answer.
    public enum Market: String, Hashable, Sendable, CaseIterable {
        case eu, cn, both
    }

    /// A word that an answer may hold.
    public struct Option: Hashable, Sendable {
        public let word: String
        public let title: LocalizedText

        public init(word: String, title: LocalizedText) {
            self.word = word
            self.title = title
        }
    }

    /// What an answer cannot, or hardly can, be beside other answers.
    public struct Clash: Hashable, Sendable {
        /// How grave it is.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            /// One of the answers is wrong.
            case impossible
            /// Both can be right, and seldom are.
            case unusual
        }

        /// When the answers clash.
        public let when: Condition
        public let kind: Kind
        /// The clause, and why.
        public let because: LocalizedText

        public init(when: Condition, kind: Kind, because: LocalizedText) {
            self.when = when
            self.kind = kind
            self.because = because
        }
    }

    public let id: RecordID
    /// Where the answer stands in a profile.
    public let key: AnswerKey
    public let market: Market
    public let questionKind: Kind
    public let text: LocalizedText
    public let help: LocalizedText
    public let options: [Option]
    /// When it is asked; nil for always.
    public let when: Condition?
    /// Of a number, such as `flop`.
    public let unit: String
    public let clashes: [Clash]
    public let provenance: Provenance

    public init(
        id: RecordID,
        key: AnswerKey,
        market: Market,
        questionKind: Kind,
        text: LocalizedText,
        help: LocalizedText,
        options: [Option],
        when: Condition?,
        unit: String,
        clashes: [Clash] = [],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.key = key
        self.market = market
        self.questionKind = questionKind
        self.text = text
        self.help = help
        self.options = options
        self.when = when
        self.unit = unit
        self.clashes = clashes
        self.provenance = provenance
    }

    public var label: LocalizedText { text }
}
