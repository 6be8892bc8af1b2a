/// A Chinese term and its English counterpart, as seen side by side.
public struct GlossaryPair: Hashable, Sendable {
    public let chinese: String
    public let english: String
    public let source: String

    public init(chinese: String, english: String, source: String) {
        self.chinese = chinese
        self.english = english
        self.source = source
    }
}
