/// What experts have mapped between two catalogues, as evidence for others.
public struct KnownMapping: Hashable, Sendable {
    public let source: String
    public let target: String
    public let pairs: [Pair]

    /// An item of the source and one of the target that experts relate.
    public struct Pair: Hashable, Sendable {
        public let source: String
        public let target: String

        public init(source: String, target: String) {
            self.source = source
            self.target = target
        }
    }

    public init(source: String, target: String, pairs: [Pair]) {
        self.source = source
        self.target = target
        self.pairs = pairs
    }
}
