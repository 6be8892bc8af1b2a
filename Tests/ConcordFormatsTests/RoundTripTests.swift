import ConcordFormats
import ConcordModel
import Testing

@Suite("Mappings written and read again")
struct RoundTripTests {
    private func back(_ text: String, _ format: MappingFormat, _ names: SideNames) throws -> MappingDocument {
        let imported = try format.mappings(from: Array(text.utf8), file: "a", names: names)
        #expect(imported.warnings == [])
        return try #require(imported.mappings.first).document
    }

    /// What each format says of itself that it carries; the rest of a mapping is taken away before it is written.
    private func stripped(_ document: MappingDocument, for format: MappingFormat) -> MappingDocument {
        var result = document
        let isDraft = [.automation, .hybrid].contains(document.method) && ["", "none"].contains(document.reviewer)
        switch format {
        case .oscal:
            if result.method == .unknown { result.method = .human }
            if result.status == nil { result.status = .draft }
            return result
        case .cisoAssistant:
            if result.date.isEmpty { result.date = "2026" }
            if result.id.isEmpty { result.id = "x" }
        case .olir, .strm, .tsv:
            result.id = ""
            result.title = ""
            result.provider = ""
            result.date = ""
        }
        // The notice of a draft says that a machine made it and nobody reviewed it.
        result.method = isDraft ? .automation : .unknown
        result.reviewer = isDraft ? "none" : ""
        result.status = nil
        result.author = ""
        result.source = MappingDocument.Side(
            id: document.source.id, address: format == .strm ? document.source.address : "")
        result.target = MappingDocument.Side(id: document.target.id)
        result.entries = document.entries.filter {
            format == .tsv || ![.related, .maySupport, .intendedToSupport].contains($0.relation)
        }
        .compactMap { entry($0, for: format) }
        return result
    }

    private func entry(_ original: MappingDocument.Entry, for format: MappingFormat) -> MappingDocument.Entry? {
        var entry = original
        entry.id = ""
        entry.score = ""
        entry.isContrary = false
        entry.isIncompatible = false
        entry.rationale = LocalizedText(original.rationale.words.filter { $0.key == .english })
        // In these files, which we share with others, both words say that there is nothing.
        if format == .cisoAssistant, ["null", "~"].contains(entry.rationale.words[.english]) {
            entry.rationale = LocalizedText([:])
        }
        if format != .strm {
            entry.confidence = nil
            entry.note = ""
        }
        if format == .tsv { entry.rationaleType = nil }
        func items(_ items: [MappingDocument.Item]) -> [MappingDocument.Item] {
            items.map { item in
                MappingDocument.Item(
                    id: item.id, title: format == .strm ? item.title : "",
                    text: format == .strm || format == .olir ? item.text : "")
            }
        }
        entry.sources = items(original.sources)
        entry.targets = items(original.targets)
        if format == .cisoAssistant, entry.sources.isEmpty || entry.targets.isEmpty { return nil }
        // These two know pairs alone.
        if [.cisoAssistant, .strm].contains(format) {
            entry.sources = Array(entry.sources.prefix(1))
            entry.targets = Array(entry.targets.prefix(1))
        }
        return entry
    }

    /// Two tables have no place for the names of the sides; who reads them gives the names.
    private func isExpected(_ loss: String, of format: MappingFormat) -> Bool {
        [.olir, .tsv].contains(format) && loss == "the names of the two sides"
    }

    @Test("come back whole where nothing is lost", arguments: MappingFormat.allCases, 0..<150)
    func lossless(_ format: MappingFormat, _ seed: Int) throws {
        var random = RandomMapping(seed: seed)
        let document = stripped(random.document(), for: format)
        let exported = try format.text(of: document, day: "2026-11-26")
        #expect(exported.losses.filter { !isExpected($0, of: format) } == [])
        // A table of no rows cannot carry the notice.
        guard !document.entries.isEmpty else { return }
        let names = SideNames(source: document.source.id, target: document.target.id)
        #expect(try back(exported.text, format, names) == document)
    }

    @Test("lose nothing that is not listed, and no more on a second way", arguments: MappingFormat.allCases, 0..<150)
    func lossy(_ format: MappingFormat, _ seed: Int) throws {
        var random = RandomMapping(seed: seed)
        let document = random.document()
        let exported = try format.text(of: document, day: "2026-11-26")
        let names = SideNames(source: document.source.id, target: document.target.id)
        let once = try back(exported.text, format, names)
        if exported.losses.isEmpty { #expect(once == document) }
        // What a format has no word for is named even where a property brings it back.
        if once == document {
            #expect(exported.losses.filter { !$0.contains("is not known") && !isExpected($0, of: format) } == [])
        }
        guard !once.entries.isEmpty else { return }
        let again = try format.text(of: once, day: "2026-11-26")
        #expect(try back(again.text, format, names) == once)
    }
}
