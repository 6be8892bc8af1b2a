/// A list of requirements to be matched with another.
///
/// Ids are unique; a parent that is not in the list counts as none.
public struct CrosswalkCatalogue: Sendable {
    public let id: String
    public let items: [CrosswalkItem]
    private let positions: [String: Int]

    /// Why items are no catalogue.
    public enum Fault: Error, Hashable, Sendable {
        case noItems
        /// The item at `position` has the id of an earlier one.
        case repeatedID(String, position: Int)
    }

    public init(id: String, items: [CrosswalkItem]) throws(Fault) {
        guard !items.isEmpty else { throw .noItems }
        var positions: [String: Int] = [:]
        for (position, item) in items.enumerated() {
            guard positions.updateValue(position, forKey: item.id) == nil else {
                throw .repeatedID(item.id, position: position)
            }
        }
        self.id = id
        self.items = items
        self.positions = positions
    }

    public subscript(_ id: String) -> CrosswalkItem? { positions[id].map { items[$0] } }

    func position(of id: String) -> Int? { positions[id] }

    /// The titles above an item, the nearest first. A chain of parents that bites its own tail ends there.
    func ancestorTitles(of item: CrosswalkItem) -> [String] {
        var titles: [String] = []
        var seen: Set<String> = [item.id]
        var parent = item.parent
        while let id = parent, seen.insert(id).inserted, let above = self[id] {
            if !above.title.isEmpty { titles.append(above.title) }
            parent = above.parent
        }
        return titles
    }
}
