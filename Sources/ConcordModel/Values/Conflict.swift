/// What sources say differently of one field, side by side.
public struct Conflict: Hashable, Sendable {
    public struct Saying: Hashable, Sendable {
        public let value: String
        public let sources: [RecordID]

        public init(value: String, sources: [RecordID]) {
            self.value = value
            self.sources = sources
        }
    }

    public let field: String
    public let says: [Saying]
    /// How it might be resolved, or which value the record uses and why; empty if nothing is said.
    public let note: String

    public init(field: String, says: [Saying], note: String) {
        self.field = field
        self.says = says
        self.note = note
    }
}
