import ConcordModel
import LocatedText
import TextFiles

/// Reads a bibliographic item of Relaton, a YAML file a document, of the older schema (`docid`, `docstatus`, `value`) or the newer
/// (`docidentifier`, `status`, `at`).
struct RelatonImporter {
    let file: String

    func list(from bytes: [UInt8]) throws(Diagnostic) -> ImportedList {
        let root = try YAMLReader(file: file).read(try ListText.decoded(bytes, file: file))
        guard let identifiers = root["docid"] ?? root["docidentifier"] else {
            throw Diagnostic(
                file: file, location: root.location,
                message: "no bibliographic item of Relaton: neither 'docid' nor 'docidentifier'")
        }
        var faults: [Diagnostic] = []
        let designation = Self.designation(Self.items(identifiers))
        guard let designation else {
            return ImportedList(warnings: [
                Diagnostic(
                    file: file, location: identifiers.location, severity: .warning,
                    message: "an item without an identifier is passed over")
            ])
        }
        let (kind, bindingness) = Self.kind(root)
        let document = ListedDocument(
            designations: [designation.text], title: Self.title(root), committee: Self.committee(root), kind: kind,
            bindingness: bindingness, steps: steps(root, &faults), address: Self.address(root))
        return ImportedList(
            documents: [Located(document, file: file, at: designation.location)], faults: faults)
    }

    /// One that stands alone, or a list of them.
    private static func items(_ node: Node?) -> [Node] { node.map { $0.items ?? [$0] } ?? [] }

    /// The primary identifier, which is no URN and has no language.
    private static func designation(_ items: [Node]) -> ListCell? {
        let primary = items.first { $0["primary"]?.scalar == "true" } ?? items.first
        guard let node = primary?["id"] ?? primary?["content"] ?? primary, let text = node.scalar, !text.isEmpty else {
            return nil
        }
        return ListCell(text: text, location: node.location)
    }

    private static func title(_ root: Node) -> LocalizedText {
        var words: [Language: String] = [:]
        for item in items(root["title"]) {
            guard let text = item["content"]?.scalar, !text.isEmpty else { continue }
            let isWhole = item["type"].map { $0.scalar == "main" } ?? true
            guard isWhole, let language = items(item["language"]).first?.scalar ?? Optional("en"),
                language.utf8.count == 2
            else { continue }
            words[Language(rawValue: language)] = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return LocalizedText(words)
    }

    private static func committee(_ root: Node) -> String {
        let group = root["ext"]?["editorialgroup"] ?? root["editorialgroup"]
        let committee = items(group?["technical_committee"]).first
        return committee?["identifier"]?.scalar ?? ""
    }

    private static func kind(_ root: Node) -> (Standard.Kind?, Bindingness?) {
        let type = root["ext"]?["doctype"] ?? root["doctype"]
        switch type?["type"]?.scalar ?? type?["content"]?.scalar ?? type?.scalar ?? "" {
        case "international-standard": return (.standard, .internationalStandard)
        case "technical-specification": return (.specification, .internationalDeliverable)
        case "technical-report": return (.report, .internationalDeliverable)
        case "publicly-available-specification": return (.availableSpecification, .internationalDeliverable)
        case "guide": return (.guide, .internationalDeliverable)
        case "recommendation": return (.recommendation, .internationalStandard)
        default: return (nil, nil)
        }
    }

    private static func address(_ root: Node) -> String {
        let links = items(root["link"]) + items(root["source"])
        let own = links.first { $0["type"]?.scalar == "src" } ?? links.first
        let text = own?["content"]?.scalar ?? ""
        return text.hasPrefix("http") ? text : ""
    }

    private func steps(_ root: Node, _ faults: inout [Diagnostic]) -> [ListedDocument.Step] {
        var steps: [ListedDocument.Step] = []
        var published: PartialDate?
        for item in Self.items(root["date"]) where item["type"]?.scalar == "published" {
            guard let node = item["value"] ?? item["at"], let text = node.scalar else { continue }
            published = ListDate.date(text)
            if published == nil {
                faults.append(
                    Diagnostic(
                        file: file, location: node.location, message: "'\(text)' is no date; \(ListDate.wanted)"))
            }
        }
        let status = root["docstatus"] ?? root["status"]
        func text(_ node: Node?) -> String { node?.scalar ?? node?["value"]?.scalar ?? node?["content"]?.scalar ?? "" }
        let stage = text(status?["stage"])
        let substage = text(status?["substage"])
        let shown =
            ListStage.harmonized(stage + (substage.utf8.count == 2 ? substage : ""))
            ?? ListStage.word(stage).map { ($0, "") }
        // A draft of an item that was published earlier is a new edition's; its date says nothing of this one.
        if let published, shown.map({ $0.state.isPublished }) ?? true {
            let isShown = shown.map { $0.state == .published } ?? true
            steps.append(.init(.published, date: published, code: isShown ? shown?.code ?? "" : ""))
            if isShown { return steps }
        }
        if let shown { steps.append(.init(shown.state, code: shown.code)) }
        return steps
    }
}
