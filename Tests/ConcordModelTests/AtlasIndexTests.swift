import ConcordModel
import Testing

@Suite("The indexes of an atlas")
struct AtlasIndexTests {
    private func topic(_ id: RecordID, formerly former: [RecordID] = []) -> Topic {
        Topic(
            id: id, title: LocalizedText(["en": id.text]), scope: "", guidelineParts: [], deliverables: [], groups: [],
            articles: [], provenance: Provenance(formerIDs: former)
        )
    }

    private func atlas(_ contents: AtlasContents, links: [Link] = []) throws -> Atlas {
        Atlas(version: "1", recorded: try #require(CalendarDate("2026-01-01")), contents: contents, links: links)
    }

    @Test("a former id leads to the record, but never away from one that has the id now")
    func formerIDs() throws {
        var contents = AtlasContents()
        contents.topics = [topic("new", formerly: ["old", "other"]), topic("other")]
        let atlas = try atlas(contents)
        #expect(atlas["old"]?.id == "new")
        #expect(atlas["other"]?.id == "other")
        #expect(atlas["none"] == nil)
    }

    @Test("a catalogue with its document's id yields to the document and is found as a catalogue")
    func sharedID() throws {
        let rule = Rule(
            id: "law", designations: [], title: LocalizedText([:]), ruleKind: .law, jurisdiction: .eu, issuers: [],
            events: [],
            statedState: nil, eli: "", celex: "", purpose: nil, topics: [], amends: [], repeals: [], implements: [],
            standards: [], address: "", provenance: Provenance()
        )
        let catalogue = Catalogue(
            id: "law", title: LocalizedText([:]), of: "law", textRead: .official, coverage: .all, note: "",
            sections: [],
            provisions: [], provenance: Provenance()
        )
        var contents = AtlasContents()
        contents.rules = [rule]
        contents.catalogues = [catalogue]
        let atlas = try atlas(contents)
        #expect(atlas["law"] is Rule)
        #expect(atlas.catalogue("law") == catalogue)
        #expect(atlas.standard("law") == nil)
    }

    @Test("links are found from both ends")
    func links() throws {
        let links = [
            Link(from: "a", field: "x", to: "b"), Link(from: "a", field: "y", to: "c"),
            Link(from: "c", field: "x", to: "b"),
        ]
        let atlas = try atlas(AtlasContents(), links: links)
        #expect(atlas.links(from: "a") == [links[0], links[1]])
        #expect(atlas.links(to: "b") == [links[0], links[2]])
        #expect(atlas.links(from: "b") == [])
    }
}
