import ConcordModel
import LocatedText

/// Writes a file of the atlas in its one form: what is the same in content is the same in bytes.
///
/// Keys stand in the order of the shape, languages with English, Chinese and French first, records of a register by id. What the
/// shape does not know keeps its place behind what it knows: a file can be written before it is right.
struct AtlasFileWriter {
    let shape: FileShape

    func text(of root: Node) -> String { block(of: root).text }

    func block(of root: Node) -> YAMLBlock {
        guard let entries = root.entries else { return YAMLBlock(root) }
        let keys = ["recorded"] + shape.roots.map(\.key)
        return .map(
            Self.sorted(entries, by: keys).map { entry in
                .init(key: YAMLScalar.written(entry.key), value: value(of: entry))
            })
    }

    private func value(of entry: Entry) -> YAMLBlock {
        if entry.key == "recorded" { return Self.block(of: entry.value, as: .day) }
        guard let root = shape.roots.first(where: { $0.key == entry.key }) else { return YAMLBlock(entry.value) }
        guard root.isList, let items = entry.value.items else {
            return Self.block(of: entry.value, as: .record(root.shape))
        }
        return .list(root.order.sorted(items).map { Self.block(of: $0, as: .record(root.shape)) })
    }

    private static func block(of node: Node, as shape: ValueShape) -> YAMLBlock {
        switch (node.content, shape) {
        case (.scalar(let text), _): .scalar(YAMLScalar.written(text, as: style(of: text, shape)))
        case (_, .either(_, let other)): block(of: node, as: other)
        case (.list(let items), .list(let element, _)): .list(items.map { block(of: $0, as: element) })
        case (.map(let entries), .record(let record)):
            .map(
                sorted(entries, by: record.fields.map(\.name)).map { entry in
                    guard let field = record.field(entry.key) else {
                        return .init(key: YAMLScalar.written(entry.key), value: YAMLBlock(entry.value))
                    }
                    // The names of fields are plain words: `on`, too, which other readers may take for true.
                    return .init(key: entry.key, value: block(of: entry.value, as: field.shape))
                })
        case (.map(let entries), .text): YAMLBlock(map: sortedLanguages(entries))
        case (.map(let entries), .confidence):
            YAMLBlock(map: sorted(entries, by: ConfidenceField.allCases.map(\.rawValue)))
        default: YAMLBlock(node)
        }
    }

    private static func style(of text: String, _ shape: ValueShape) -> YAMLScalar.Style {
        switch shape {
        case .day, .date, .number, .whole, .flag: .value
        case .hash: .quoted
        case .either(let words, let other): words.contains(text) ? .text : style(of: text, other)
        default: .text
        }
    }

    /// In the order of `keys`, then whatever else there is as it stands.
    private static func sorted(_ entries: [Entry], by keys: [String]) -> [Entry] {
        keys.compactMap { key in entries.first { $0.key == key } } + entries.filter { !keys.contains($0.key) }
    }

    private static func sortedLanguages(_ entries: [Entry]) -> [Entry] {
        let first = ["en", "zh", "fr"]
        return sorted(entries, by: first + entries.map(\.key).filter { !first.contains($0) }.sorted())
    }
}

extension YAMLBlock {
    fileprivate init(map entries: [Entry]) {
        self = .map(entries.map { Member(key: YAMLScalar.written($0.key), value: YAMLBlock($0.value)) })
    }
}
