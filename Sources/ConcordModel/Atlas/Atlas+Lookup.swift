import StandardIdentifiers

extension Atlas {
    /// What a reader's words lead to.
    public enum Lookup: Sendable {
        case found(any AtlasRecord)
        /// Several records go by that name.
        case several([RecordID])
        /// None; ids that look like it.
        case nothing(near: [RecordID])
    }

    /// The record with an id, a source's key, or a designation that any of its days has; else the one that has the
    /// designation but for the year.
    public func lookUp(_ text: String) -> Lookup {
        let identifier = try? StandardIdentifier.parse(text)
        let name = identifier?.description ?? text
        let slug = identifier?.slug ?? Slug.of(text)
        let ids = [text, text.lowercased(), Slug.of(text), slug].map { RecordID($0) }
        if let record = ids.lazy.compactMap({ self[$0] }).first { return .found(record) }
        if let source = ids.lazy.compactMap(source).first { return .found(source) }
        let wanted = Self.folded(name)
        guard !wanted.isEmpty else { return .nothing(near: []) }
        let exact = named { $0 == wanted }
        let matches = exact.isEmpty ? named { Self.withoutYear($0) == wanted } : exact
        if matches.count > 1 { return .several(matches.map(\.id).sorted()) }
        if let match = matches.first { return .found(match) }
        let near = nearestIDs(to: name)
        return .nothing(near: near.isEmpty ? nearestIDs(to: slug) : near)
    }

    /// The documents, rules and bodies one of whose names, folded, is wanted.
    private func named(_ isWanted: (String) -> Bool) -> [any AtlasRecord] {
        func goesByIt(_ designations: [Designation]) -> Bool {
            designations.contains { isWanted(Self.folded($0.identifier?.description ?? $0.text)) }
        }
        let standards = contents.standards.filter { goesByIt($0.designations) }
        let rules = contents.rules.filter { goesByIt($0.designations) }
        let bodies = contents.bodies.filter { !$0.acronym.isEmpty && isWanted(Self.folded($0.acronym)) }
        return standards as [any AtlasRecord] + rules as [any AtlasRecord] + bodies as [any AtlasRecord]
    }

    /// Case and blanks do not tell one designation from another.
    private static func folded(_ text: String) -> String {
        String(text.lowercased().filter { $0 != " " })
    }

    /// Without the year at its end: `gb/t45654` of `gb/t45654-2025`, `iso/iec42001` of `iso/iec42001:2023`.
    private static func withoutYear(_ name: String) -> String {
        guard let mark = name.lastIndex(where: { $0 == "-" || $0 == ":" }) else { return name }
        let year = name[name.index(after: mark)...]
        return year.count == 4 && year.allSatisfy(\.isWholeNumber) ? String(name[..<mark]) : name
    }
}
