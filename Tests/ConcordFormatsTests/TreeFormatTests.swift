import ConcordFormats
import ConcordModel
import Foundation
import LocatedText
import Testing

@Suite("Mappings in OSCAL and in libraries of CISO Assistant")
struct TreeFormatTests {
    private func fixture(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Fixtures/\(name)")))
    }

    @Test("OSCAL 1.2.0, whose scores stand under STRVALUE")
    func oscal() throws {
        let imported = try MappingFormat.oscal.mappings(from: fixture("oscal-1.2.0.json"), file: "o.json")
        let document = try #require(imported.mappings.first).document
        #expect(document.title == "A to B")
        #expect(document.provider == "A body")
        #expect(document.method == .hybrid)
        #expect(document.status == .partial)
        #expect(document.date == "2025-10-01")
        #expect(document.source == .init(id: "a", address: "https://example.org/catalogs/a.json"))
        #expect(document.target == .init(id: "Catalogue B", title: "Catalogue B"))
        #expect(
            document.entries == [
                .init(
                    id: "55555555-5555-4555-8555-555555555555", sources: [.init(id: "a-1"), .init(id: "a-2_smt")],
                    targets: [.init(id: "b-1")], relation: .subsetOf, rationaleType: .semantic,
                    rationale: LocalizedText([.english: "Part of it."]), confidence: .high),
                .init(
                    id: "66666666-6666-4666-8666-666666666666", sources: [.init(id: "a-3")],
                    targets: [.init(id: "b-2")],
                    relation: .equal, rationaleType: .functional, isIncompatible: true),
                .init(sources: [.init(id: "a-5")], targets: [], relation: .noRelationship),
                .init(sources: [.init(id: "a-6")], targets: [], relation: .noRelationship),
            ])
        #expect(imported.mappings[0].places.map(\.line) == [22, 31, 52, 52])
        #expect(
            imported.warnings.map(\.description) == [
                "o.json:15:7: warning: 'mapping-description' of the provenance is not read",
                "o.json:25:70: warning: the type 'statement' of an item is not taken over",
                "o.json:28:23: warning: the coverage of 0.85 is not taken over",
                "o.json:34:27: warning: 'equivalent-to' is taken for equal",
                "o.json:41:31: warning: a confidence of '0.7' is not taken over; known: high, medium, low",
                "o.json:39:13: warning: a qualifier that is no incompatibility is not taken over",
                "o.json:45:27: warning: 'resembles' is no relation, the map is left out; known: equal, subset-of, "
                    + "superset-of, intersects-with, no-relationship, related, may-support, intended-to-support",
                "o.json:52:74: warning: a pattern of ids is not read; write the ids out",
            ])
    }

    @Test("a library with the older key, its reasons in the field for their type")
    func ciso() throws {
        let imported = try MappingFormat.cisoAssistant.mappings(from: fixture("ciso-legacy.yaml"), file: "c.yaml")
        let document = try #require(imported.mappings.first).document
        #expect(document.id == "urn:someone:risk:req_mapping_set:a-to-b")
        #expect([document.title, document.provider, document.date] == ["A -> B", "Someone", "2025-03-01"])
        #expect(document.source.id == "urn:someone:risk:framework:a")
        #expect(
            document.entries == [
                .init(
                    sources: [.init(id: "urn:someone:risk:req_node:a:1")],
                    targets: [.init(id: "urn:someone:risk:req_node:b:1.10")], relation: .intersectsWith,
                    rationale: LocalizedText(["fr": "Une raison."])),
                .init(
                    sources: [.init(id: "urn:someone:risk:req_node:a:2")],
                    targets: [.init(id: "urn:someone:risk:req_node:b:2")], relation: .subsetOf, rationaleType: .semantic
                ),
            ])
        #expect(
            imported.warnings.map(\.description) == [
                "c.yaml:29:33: warning: a strength of 90; it goes to 10, so it is left out",
                "c.yaml:32:21: warning: 'nearly' is no relation, the entry is left out; known: subset, intersect, equal, "
                    + "superset, not_related",
                "c.yaml:35:7: warning: 'colour' is not read",
                "c.yaml:33:7: warning: an entry without the URN of its source or its target is left out",
            ])
    }

    @Test("a library of several sets gives each of them")
    func sets() throws {
        let set = """
              - urn: u
                source_framework_urn: urn:concord:risk:framework:a%20b
                target_framework_urn: t
                requirement_mappings: []

            """
        let text = "objects:\n  requirement_mapping_sets:\n" + set + set
        let imported = try MappingFormat.cisoAssistant.mappings(from: Array(text.utf8), file: "c.yaml")
        #expect(imported.mappings.map(\.document.source.id) == ["a b", "a b"])
    }

    @Test(
        "say what is missing",
        arguments: [
            (.oscal, "{\"catalog\": {}}", "a:1:1: error: no 'mapping-collection' in this file"),
            (.oscal, "{\"mapping-collection\": {}}", "a:1:24: error: a mapping-collection without 'mappings'"),
            (.cisoAssistant, "a: b", "a:1:1: error: no 'objects' in this file"),
            (
                .cisoAssistant, "objects:\n  framework: b",
                "a:2:3: error: no 'requirement_mapping_sets' among the objects; known too: requirement_mapping_set"
            ),
        ] as [(MappingFormat, String, String)])
    func missing(_ format: MappingFormat, _ text: String, _ message: String) {
        #expect { try format.mappings(from: Array(text.utf8), file: "a") } throws: { "\($0)" == message }
    }

    @Test("say in every format that a machine drafted them and nobody reviewed them", arguments: MappingFormat.allCases)
    func notice(_ format: MappingFormat) throws {
        let document = MappingDocument(
            id: "m", source: .init(id: "s"), target: .init(id: "t"), method: .automation, reviewer: "none",
            entries: [.init(sources: [.init(id: "a")], targets: [.init(id: "b")], relation: .equal)])
        let text = try format.text(of: document, day: "2026-11-26").text
        #expect(text.contains("drafted by machine, not reviewed by a person"))
        var reviewed = document
        reviewed.reviewer = "a body"
        #expect(try !format.text(of: reviewed, day: "2026-11-26").text.contains("drafted by machine"))
    }

    @Test("OSCAL has the same identifiers for the same mapping, and others for another")
    func identifiers() throws {
        func uuids(_ id: String) throws -> [String] {
            let document = MappingDocument(
                id: id, source: .init(id: "s"), target: .init(id: "t"),
                entries: [.init(sources: [.init(id: "a")], targets: [.init(id: "b")], relation: .equal)])
            return try MappingFormat.oscal.text(of: document, day: "2026-11-26").text.split(separator: "\n")
                .filter { $0.contains("\"uuid\"") }.map { String($0.split(separator: "\"")[3]) }
        }
        let first = try uuids("m")
        #expect(try uuids("m") == first)
        #expect(Set(first).isDisjoint(with: try uuids("n")))
        #expect(Set(first).count == first.count)
    }
}
