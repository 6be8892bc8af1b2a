/// A sentence or label by its key; its words in each language stand in the pages' messages.
public struct Phrase: Hashable, Sendable {
    public let key: String
    public let arguments: [String: Cell]

    public init(_ key: String, _ arguments: [String: Cell] = [:]) {
        self.key = key
        self.arguments = arguments
    }
}
