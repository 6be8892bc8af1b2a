import LocatedText

/// In which order the records of a list are written.
enum RecordOrder: Sendable {
    /// As they stand: the order is the document's or the author's, and says something.
    case asWritten
    /// By id, byte by byte: registers, in which one looks things up.
    case byID
    /// By date, undated ones last, and by id on the same date.
    case byDate

    func sorted(_ records: [Node]) -> [Node] {
        func key(_ record: Node, _ name: String) -> String { record[name]?.scalar ?? "" }
        return switch self {
        case .asWritten: records
        case .byID: records.stablySorted { Array(key($0, "id").utf8) }
        case .byDate: records.stablySorted { Array("\(key($0, "date")) \(key($0, "id"))".utf8) }
        }
    }
}

extension [Node] {
    fileprivate func stablySorted(by key: (Node) -> [UInt8]) -> [Node] {
        enumerated().map { (key: key($0.element), index: $0.offset, node: $0.element) }
            .sorted { left, right in
                left.key == right.key ? left.index < right.index : left.key.lexicographicallyPrecedes(right.key)
            }
            .map(\.node)
    }
}
