extension StandardIdentifier: Hashable {
    /// Two identifiers are equal when every piece says the same under the same role, however it was written and joined. Words
    /// without a meaning of their own (`Std`, `No.`) do not count.
    public static func == (left: Self, right: Self) -> Bool {
        guard left.organisation == right.organisation else { return false }
        return left.meaning == right.meaning
    }

    /// Feeds what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(organisation)
        hasher.combine(meaning)
    }

    private var meaning: [Said] {
        pieces.filter { $0.role != .word }.map { Said(role: $0.role, depth: $0.depth, text: text(of: $0)) }
    }

    private struct Said: Hashable {
        let role: Role
        let depth: UInt8
        let text: String
    }
}
