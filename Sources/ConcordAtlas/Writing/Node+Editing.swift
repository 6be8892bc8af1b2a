package import LocatedText

/// Trees made from others. The writer puts keys in their order, so new ones are simply added.
extension Node {
    package static func text(_ text: String) -> Node { Node(.scalar(text), at: .start) }

    package static func list(_ items: [Node]) -> Node { Node(.list(items), at: .start) }

    /// The members that have a value, in this order.
    package static func map(_ members: [(String, Node?)]) -> Node {
        Node(
            .map(
                members.compactMap { key, value in
                    value.map { Entry(key: key, keyLocation: .start, value: $0) }
                }), at: .start)
    }

    package func with(_ key: String, _ value: Node) -> Node {
        var entries = self.entries ?? []
        let entry = Entry(key: key, keyLocation: .start, value: value)
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
        return Node(.map(entries), at: location)
    }

    package func appending(_ item: Node, to key: String) -> Node { with(key, .list((self[key]?.items ?? []) + [item])) }
}
