/// Bounds within which a text is read; what exceeds them is refused with a diagnostic.
public struct ReadingLimits: Hashable, Sendable {
    /// Bytes of a file.
    public var bytes: Int
    /// Levels of nesting.
    public var depth: Int
    /// Scalars, lists and maps in a file.
    public var nodes: Int

    public init(bytes: Int = 16 << 20, depth: Int = 32, nodes: Int = 2_000_000) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    public static let standard = ReadingLimits()
}
