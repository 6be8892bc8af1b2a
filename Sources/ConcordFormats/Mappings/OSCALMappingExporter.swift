import ConcordModel

/// Writes an OSCAL mapping-collection as JSON, in the form that 1.2.1 gave it.
///
/// What OSCAL has no field for goes into properties under our own namespace, so that nothing is lost on the way back. An
/// OSCAL map has items on both sides: an entry without a counterpart is a map whose relationship is of our namespace and
/// whose other side is `none`.
public struct OSCALMappingExporter: Sendable {
    /// The day of the file, where the mapping has none: `YYYY-MM-DD`.
    private let day: String

    public init(day: String) {
        self.day = day
    }

    public func text(of document: MappingDocument) throws(MappingExportFault) -> ExportedMapping {
        guard !document.entries.isEmpty else {
            throw MappingExportFault(description: "OSCAL needs at least one entry")
        }
        var losses = LossList()
        losses.add(
            "the method is not known, OSCAL has no word for that; 'unknown' is written",
            ifNot: document.method != .unknown)
        losses.add(
            "the status is not known, OSCAL has no word for that; 'not-complete' is written",
            ifNot: document.status != nil)
        let root = JSONValue.map([
            (
                "mapping-collection",
                .map([
                    ("uuid", .string(uuid(document, "collection"))),
                    ("metadata", metadata(document)),
                    ("provenance", provenance(document)),
                    ("mappings", .list([mapping(document)])),
                    ("back-matter", backMatter(document)),
                ])
            )
        ])
        return ExportedMapping(text: root.text, losses: losses.lines)
    }

    private func uuid(_ document: MappingDocument, _ part: String) -> String {
        NameUUID.text([document.id, document.source.id, document.target.id, part].joined(separator: "\n"))
    }

    private func metadata(_ document: MappingDocument) -> JSONValue {
        let title = document.title.isEmpty ? document.id : document.title
        let date = document.date.utf8.count == 10 ? document.date : day
        return .map([
            ("title", .string(line(title.isEmpty ? "\(document.source.id) to \(document.target.id)" : title))),
            ("last-modified", .string("\(date)T00:00:00Z")),
            ("version", .string(date)),
            ("oscal-version", .string(OSCALNames.version)),
        ])
    }

    private func provenance(_ document: MappingDocument) -> JSONValue {
        let types = document.entries.compactMap(\.rationaleType)
        let common = MappingEntry.RationaleType.allCases.max { left, right in
            types.count { $0 == left } < types.count { $0 == right }
        }
        return .map([
            ("method", .string(document.method.rawValue)),
            ("matching-rationale", .string((types.isEmpty ? .semantic : common ?? .semantic).rawValue)),
            ("status", .string(OSCALNames.status(document.status))),
            (
                "mapping-description",
                .string(description(document))
            ),
            (
                "props",
                .list(
                    property("id", document.id) + property("title", document.title)
                        + property("provider", document.provider) + property("author", document.author)
                        + property("reviewer", document.reviewer) + property("date", document.date)
                        + (document.status == nil ? property("status", "unstated") : []))
            ),
            ("remarks", .string(DraftNotice.sentence(for: document) ?? "")),
        ])
    }

    private func description(_ document: MappingDocument) -> String {
        let isRanked = document.entries.allSatisfy { !$0.score.isEmpty }
        let sides = "from \(document.source.id) to \(document.target.id)."
        return "\(document.entries.count) \(isRanked ? "suggestions" : "entries") \(sides)"
            + (isRanked ? " " + SuggestionNotice.words : "")
    }

    private func mapping(_ document: MappingDocument) -> JSONValue {
        .map([
            ("uuid", .string(uuid(document, "mapping"))),
            ("source-resource", resource(document, document.source, "source")),
            ("target-resource", resource(document, document.target, "target")),
            (
                "maps",
                .list(document.entries.enumerated().map { map($0.element, uuid(document, "entry \($0.offset)")) })
            ),
        ])
    }

    private func resource(_ document: MappingDocument, _ side: MappingDocument.Side, _ name: String) -> JSONValue {
        .map([
            ("type", .string("catalog")),
            ("href", .string("#" + uuid(document, name))),
            ("props", .list(property("id", side.id))),
        ])
    }

    private func backMatter(_ document: MappingDocument) -> JSONValue {
        .map([
            (
                "resources",
                .list(
                    [("source", document.source), ("target", document.target)].map { name, side in
                        .map([
                            ("uuid", .string(uuid(document, name))), ("title", .string(line(side.title))),
                            ("props", .list(property("id", side.id) + property("title", side.title))),
                            ("rlinks", .list(side.address.isEmpty ? [] : [.map([("href", .string(side.address))])])),
                        ])
                    })
            )
        ])
    }

    private func map(_ entry: MappingDocument.Entry, _ uuid: String) -> JSONValue {
        let relation = OSCALNames.relationship(of: entry)
        return .map([
            ("uuid", .string(uuid)),
            ("ns", .string(relation.isOwn ? OSCALNames.namespace : "")),
            ("matching-rationale", .string(entry.rationaleType?.rawValue ?? "")),
            ("relationship", .string(relation.word)),
            ("sources", .list(items(entry.sources))),
            ("targets", .list(items(entry.targets))),
            ("qualifiers", .list(qualifiers(entry))),
            ("confidence-score", .map([("category", .string(entry.confidence?.rawValue ?? ""))])),
            ("props", .list(properties(entry))),
            ("remarks", .string(entry.rationale.words[.english] ?? "")),
        ])
    }

    private func items(_ items: [MappingDocument.Item]) -> [JSONValue] {
        items.isEmpty ? [item(MappingDocument.Item(id: OSCALNames.nothing))] : items.map(item)
    }

    private func item(_ item: MappingDocument.Item) -> JSONValue {
        .map([
            ("type", .string("control")), ("id-ref", .string(item.id)),
            ("props", .list(property("title", item.title))), ("remarks", .string(item.text)),
        ])
    }

    /// For readers that know OSCAL alone; our own come back from the properties.
    private func qualifiers(_ entry: MappingDocument.Entry) -> [JSONValue] {
        let all = [
            (entry.isContrary, "blocked", "On the same matter the two demand or allow opposite things."),
            (entry.isIncompatible, "restricted", "One and the same arrangement cannot meet both."),
        ]
        return all.filter(\.0).map { _, category, description in
            .map([
                ("subject", .string("both")), ("predicate", .string("has-incompatibility")),
                ("category", .string(category)), ("description", .string(description)),
            ])
        }
    }

    private func properties(_ entry: MappingDocument.Entry) -> [JSONValue] {
        property("id", entry.id) + property("strength", entry.strength.map(String.init) ?? "")
            + (entry.rationaleType == nil ? property("rationale-type", "unstated") : [])
            + (entry.isContrary ? property("contrary", "yes") : [])
            + (entry.isIncompatible ? property("incompatible", "yes") : []) + property("note", entry.note)
            + property("score", entry.score)
            + entry.rationale.words.filter { $0.key != .english }.sorted { $0.key < $1.key }
            .flatMap { property("rationale-\($0.key.rawValue)", $0.value) }
    }

    private func line(_ text: String) -> String { OSCALText.line(text) }

    private func property(_ name: String, _ value: String) -> [JSONValue] {
        OSCALText.property(name, value, namespace: OSCALNames.namespace)
    }
}
