import ConcordModel
import Foundation
import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("A small atlas with every kind of file")
struct SmallAtlasTests {
    private func read() throws -> AtlasReading { try AtlasReader(path: Fixture.url("small").path).read() }

    @Test("has no fault")
    func noFault() throws {
        let reading = try read()
        #expect(reading.diagnostics.map(\.description) == [])
        #expect(!reading.hasErrors)
    }

    @Test("covers every kind of file, every kind of record and every field", arguments: FileShape.all.map(\.place))
    func coverage(_ place: String) throws {
        let shape = try #require(FileShape.all.first { $0.place == place })
        let files = try FileManager.default.subpathsOfDirectory(atPath: Fixture.url("small").path).filter(shape.matches)
        #expect(!files.isEmpty, "no file under \(place)")
        var keys: Set<String> = []
        for file in files {
            let text = try String(contentsOf: Fixture.url("small/\(file)"), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let words = line.drop { $0 == " " || $0 == "-" }
                if let colon = words.firstIndex(of: ":") { keys.insert(String(words[..<colon])) }
            }
        }
        // Every record has these; some kind of file shows each of them.
        let common: Set = [
            "formerIds", "recorded", "confidence", "conflicts", "notes", "sources", "field", "says", "value", "note",
            "checked", "on", "outcome", "fields",
        ]
        let fields = shape.roots.reduce(into: Set<String>()) { $0.formUnion(fieldNames(of: $1.shape)) }
        #expect(fields.subtracting(common).subtracting(keys).sorted() == [])
    }

    @Test("loses no record on the way from the file to the atlas")
    func everyRecord() throws {
        let contents = try read().atlas.contents
        var found: Set<RecordKind> = [.source]
        for record in contents.allRecords { found.insert(type(of: record).kind) }
        #expect(Set(RecordKind.allCases).subtracting(found) == [])
        #expect(contents.sources.count == 6)
        // Counted in the files: lines that begin a record with an id.
        #expect(contents.allRecords.count == 72)
        #expect(
            contents.glossary == [
                GlossaryPair(chinese: "标识", english: "label", source: "example-copy"),
                GlossaryPair(chinese: "示例", english: "example", source: "example-copy"),
            ])
    }

    @Test("says its version and the latest day on which anything was recorded")
    func manifest() throws {
        let atlas = try read().atlas
        #expect(atlas.version == "1.0")
        #expect(atlas.recorded.description == "2026-03-01")
    }

    @Test("keeps values as they are written and fills in what may be left out")
    func values() throws {
        let atlas = try read().atlas
        let rate = try #require(atlas["example-act:c-rate"] as? Criterion)
        #expect(rate.value.description == "99.50")
        #expect(rate.sample == "example-act:c-sample")
        #expect(rate.reported.map(\.value) == ["95 percent in the proposal"])
        let provision = try #require(atlas["example-act:art-1-1"] as? Provision)
        #expect(provision.versions.map { $0.statement == nil } == [true, false])
        #expect(provision.versions.map(\.modality) == [.should, .shall])
        #expect(provision.isReported)
        let position = try #require(atlas["example-committee-secretariat"] as? Position)
        #expect(position.seats == 1)
        let document = try #require(atlas.standard("ex-t-100-2025"))
        #expect(document.designations.map(\.text) == ["EX/T 100-2025"])
        #expect(document.isNumbered)
        #expect(document.drafters?.list.map(\.isLead) == [true, false])
        #expect(document.drafters?.total == 12)
        #expect(atlas.standard("example-guide")?.isNumbered == false)
        #expect(atlas.standard("ks-100-a1")?.statedState == nil)
        #expect(atlas.source("example-study")?.address == .offline("printed only"))
        #expect(atlas.source("example-cited")?.accessed == nil)
        #expect(atlas["example-act:art-1"]?.provenance.sources == [])
    }

    @Test("knows a record's own day of recording from its file's")
    func recorded() throws {
        let atlas = try read().atlas
        #expect(atlas["example-institute"]?.provenance.recorded?.description == "2026-02-15")
        #expect(atlas["example-union"]?.provenance.recorded?.description == "2026-03-01")
        #expect(atlas["example-paper:1"]?.provenance.recorded?.description == "2026-02-28")
        #expect(atlas.source("example-recall")?.provenance.recorded?.description == "2026-02-28")
    }

    @Test("follows former ids and the references of every field")
    func references() throws {
        let atlas = try read().atlas
        #expect(atlas["sample-institute"]?.id == "example-institute")
        #expect(atlas["example-act"] is Rule)
        #expect(atlas.catalogue("example-act")?.provisions.map(\.id) == ["example-act:art-1-1", "example-act:art-1-2"])
        let links = atlas.links(to: "ks-100").map { "\($0.from) \($0.field)" }
        #expect(
            Set(links) == [
                "example-act standards", "ks-100-a1 amends", "ks-100-a1 partOf", "ex-t-100-2025-adopts-ks-100 adopted",
                "example-request:1 answers", "code-to-standards:1 to",
            ])
        #expect(atlas.links(from: "example-act:c-rate").map(\.to).contains("example-act:c-sample"))
    }

    @Test("gives every record words by which a reader knows it")
    func labels() throws {
        let atlas = try read().atlas
        let records: [any AtlasRecord] = atlas.contents.allRecords + atlas.contents.sources
        for record in records {
            let label = try #require(record.label.reading(in: .english), "\(record.id)")
            #expect(!label.text.isEmpty, "\(record.id)")
        }
        #expect(atlas["ks-1-1998"]?.label.reading(in: .english)?.text == "KS 1:1998 — Vocabulary of examples")
    }

    @Test(
        "offers the nearest ids after a miss, the shorter first",
        arguments: [
            (
                "act-to",
                [
                    "example-act-to-framework", "example-act-to-framework:1", "example-act-to-framework:2",
                    "example-act-to-framework:3",
                ]
            ),
            ("TERM-", ["term-label"]),
            ("exam", ["example-act", "example-plan", "example-act-2", "example-guide", "example-paper"]),
            ("term-lable", ["term-label"]),
            ("zzz", []), ("tex-", []),
        ] as [(String, [RecordID])])
    func nearest(_ text: String, _ ids: [RecordID]) throws {
        #expect(try read().atlas.nearestIDs(to: text) == ids)
    }

    @Test("a fault of a record is placed at its field, or at the record where it has no such field")
    func place() throws {
        let reading = try read()
        let file = Fixture.url("small").path + "/bodies/example.yaml"
        #expect(reading.fault(of: "example-union", field: "seat", message: "m").description == "\(file):11:9: error: m")
        #expect(reading.fault(of: "example-union", field: "voice", message: "m").description == "\(file):3:3: error: m")
    }

    private func fieldNames(of shape: RecordShape) -> Set<String> {
        shape.fields.reduce(into: []) { names, field in
            names.insert(field.name)
            names.formUnion(fieldNames(of: field.shape))
        }
    }

    private func fieldNames(of shape: ValueShape) -> Set<String> {
        switch shape {
        case .list(let element, _), .either(_, let element): fieldNames(of: element)
        case .record(let record): fieldNames(of: record)
        default: []
        }
    }
}
