import ConcordModel

/// How many pairs of a topic or layer are in each state, and whether one word can stand for them.
struct GroundProfile {
    /// The word for a whole profile.
    enum Headline: Hashable {
        /// At least five pairs are recorded, and this state makes up 60 % or more of all, the unknown among them.
        case state(GroundPair.State)
        case mixed
        /// Fewer than five pairs are recorded.
        case tooLittle(Int)
    }

    /// The fewest recorded pairs for which a word is printed.
    static let fewest = 5
    /// The smallest share of one state, in percent, for which its word is printed.
    static let majority = 60

    let pairs: [GroundPair]

    /// Documents are counted apart: that both sides take over a document says nothing of their own provisions.
    init(_ pairs: [GroundPair]) {
        self.pairs = pairs.filter { $0.unit != .documents }
    }

    func pairs(_ state: GroundPair.State) -> [GroundPair] { pairs.filter { $0.state == state } }

    func alone(onFirst isFirst: Bool) -> [GroundPair] {
        pairs(.oneSided).filter { isFirst ? !$0.first.isEmpty : !$0.second.isEmpty }
    }

    /// Pairs of which something is recorded.
    var recorded: Int { pairs.count { $0.state != .unknown } }

    var drafts: Int { pairs.count { $0.state != .unknown && $0.isDraft } }

    var headline: Headline {
        guard recorded >= Self.fewest else { return .tooLittle(recorded) }
        let state = GroundPair.State.allCases.first { pairs($0).count * 100 >= Self.majority * pairs.count }
        return state.map { .state($0) } ?? .mixed
    }
}

extension GroundProfile.Headline {
    var cell: Cell {
        switch self {
        case .state(let state): .word("ground-headline", state.rawValue)
        case .mixed: .word("ground-headline", "mixed")
        case .tooLittle(let n): .phrase(Phrase("ground.too-little", ["n": .count(n)]))
        }
    }
}
