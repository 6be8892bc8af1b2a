import LocatedText

/// The way from a record's node to one of its parts, for placing a message.
enum FieldStep: Hashable, Sendable {
    case key(String)
    case item(Int)
}

extension Node {
    /// The node at `path`, or the nearest one on the way to it.
    func nearest(_ path: [FieldStep]) -> Node {
        var node = self
        for step in path {
            switch step {
            case .key(let key):
                guard let next = node[key] else { return node }
                node = next
            case .item(let index):
                guard let items = node.items, items.indices.contains(index) else { return node }
                node = items[index]
            }
        }
        return node
    }
}

extension FieldStep: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    init(stringLiteral value: String) { self = .key(value) }
    init(integerLiteral value: Int) { self = .item(value) }
}
