/// A value read from a text, with the place where it stands.
///
/// All text formats are read into this one tree. Scalars stay as written: `no` is `no`, `1.10` is `1.10`.
public struct Node: Hashable, Sendable {
    public enum Content: Hashable, Sendable {
        case scalar(String)
        case list([Node])
        case map([Entry])
    }

    public let content: Content
    public let location: Location

    public init(_ content: Content, at location: Location) {
        self.content = content
        self.location = location
    }
}

/// A key and its value in a map, in the order of the text.
public struct Entry: Hashable, Sendable {
    public let key: String
    public let keyLocation: Location
    public let value: Node

    public init(key: String, keyLocation: Location, value: Node) {
        self.key = key
        self.keyLocation = keyLocation
        self.value = value
    }
}

extension Node {
    public var scalar: String? {
        if case .scalar(let text) = content { text } else { nil }
    }

    public var items: [Node]? {
        if case .list(let nodes) = content { nodes } else { nil }
    }

    public var entries: [Entry]? {
        if case .map(let entries) = content { entries } else { nil }
    }

    /// The value of a key; nil where this is no map or has no such key.
    public subscript(_ key: String) -> Node? {
        entries?.first { $0.key == key }?.value
    }

    /// What the node is, in the words of a message.
    public var kindName: String {
        switch content {
        case .scalar: "a single value"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
