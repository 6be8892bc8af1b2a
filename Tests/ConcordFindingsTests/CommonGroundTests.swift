import ConcordAtlas
import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Common ground, pair by pair")
struct CommonGroundTests {
    @Test("the two invented sides are read without a word of complaint")
    func diagnostics() throws {
        #expect(try GroundWorld.reading().diagnostics.map(\.description) == [])
    }

    @Test(
        "each rule names the pairs for which it is the first to hold",
        arguments: [
            // Flagged contrary though said to be equal; flagged incompatible.
            (GroundPair.State.contrary, ["e1 / c1", "e6 / c6"]),
            (.shared, ["e2 / c2"]),
            // Two of one side are one pair; s1 is only related; c9 follows through the third catalogue.
            (
                .overlapping,
                ["e2 e3 / c1", "e2 / s1", "e3 / c3", "e4 / c4", "e5 / c5", "e7 / c7", "e9 / c9"]
            ),
            // e1 was searched for in vain in one catalogue and has its counterpart in another.
            (.oneSided, ["e8 / ", " / c8"]),
            // e11 and c10 lie within the same item of the third catalogue, from which nothing follows; e10 is no longer in
            // force and d1 is a draft.
            (.unknown, ["e11 / ", " / c10"]),
        ] as [(GroundPair.State, [String])]
    )
    func states(_ state: GroundPair.State, ends: [String]) throws {
        #expect(try GroundWorld.ground().ends(state) == Set(ends))
    }

    @Test(
        "terms and documents",
        arguments: [
            (GroundPair.Unit.terms, GroundPair.State.contrary, ["term-user"]), (.terms, .shared, ["term-data"]),
            (.terms, .overlapping, ["term-model"]),
            // One is of one side alone; of the other one side was not read.
            (.terms, .unknown, ["term-alone", "term-unread"]),
            // Taken over identically and with modifications.
            (.documents, .shared, ["iso-90001-2023"]),
            // The complete list of the other side has nothing on its topic.
            (.documents, .oneSided, ["en-90009-2024"]),
            // What one side took over without equivalence is not shared; on its topic the other side has documents; and no
            // list of the first side claims to be complete.
            (.documents, .unknown, ["en-iso-90002-2024", "gb-t-90002-2025", "gb-t-90005-2025"]),
        ] as [(GroundPair.Unit, GroundPair.State, [String])]
    )
    func others(_ unit: GroundPair.Unit, _ state: GroundPair.State, keys: [String]) throws {
        #expect(try GroundWorld.ground().keys(unit, state) == Set(keys))
    }

    @Test(
        "carry the records that made the state hold",
        arguments: [
            ("e1 / c1", ["eu-act-to-cn-rule:1"]),
            // Of two entries on the same pair the one that is no draft speaks.
            ("e3 / c3", ["cn-rule-to-eu-act:1", "eu-act-to-cn-rule:3"]),
            ("e9 / c9", ["eu-act-to-iso-90003-2023:1", "iso-90003-2023-to-cn-rule:1"]),
            ("e8 / ", ["eu-act:e8", "eu-act-to-cn-rule:8"]), (" / c10", ["cn-rule:c10"]),
        ]
    )
    func evidence(_ ends: String, records: [String]) throws {
        let pair = try #require(try GroundWorld.ground().pair(ends))
        #expect(pair.evidence.map(\.text) == records)
        #expect(pair.key.text == records.first)
    }

    @Test("an entry read backwards says the converse")
    func converse() throws {
        let pair = try #require(try GroundWorld.ground().pair("e3 / c3"))
        #expect(pair.judgement?.relation == .subsetOf)
        let mirrored = try GroundWorld.ground(between: "cn,eu")
        #expect(mirrored.pair("c3 / e3")?.judgement?.relation == .supersetOf)
    }

    @Test(
        "lie on the layer that both sides reach",
        arguments: [
            ("e4 / c4", GroundLayer.criteria),
            // Only the second side sets a number: they meet in what is to be done.
            ("e5 / c5", .process),
            // A number that only defines lifts nothing.
            ("e6 / c6", .terms), ("e7 / c7", .architecture), ("e1 / c1", .process),
            // Where one side is empty, the other's alone.
            (" / c8", .criteria), ("e8 / ", .process),
        ]
    )
    func layers(_ ends: String, layer: GroundLayer) throws {
        #expect(try GroundWorld.ground().pair(ends)?.layer == layer)
    }

    @Test(
        "belong to the topics that both sides have, or to those of either where they have none in common",
        arguments: [("e1 / c1", ["risk"]), ("e7 / c7", ["risk", "testing"]), ("e8 / ", ["labels"])]
    )
    func topics(_ ends: String, topics: [String]) throws {
        #expect(try GroundWorld.ground().pair(ends)?.topics.map(\.text) == topics)
    }

    @Test(
        "are drafts where a machine made a judgement that no person reviewed",
        arguments: [
            ("e1 / c1", true), ("e2 / s1", false), ("e3 / c3", false),
            // One step of two is a draft.
            ("e9 / c9", true), ("e8 / ", true), ("e11 / ", false),
        ]
    )
    func drafts(_ ends: String, isDraft: Bool) throws {
        #expect(try GroundWorld.ground().pair(ends)?.isDraft == isDraft)
    }

    @Test("a reviewed mapping is no draft, whoever drew it")
    func reviewed() throws {
        let ground = try GroundWorld.changed { contents in
            contents.mappings = contents.mappings.map { $0.with(reviewer: "a standards body") }
        }
        #expect(ground.pairs.filter(\.isDraft) == [])
        #expect(ground.ends(.contrary) == ["e1 / c1", "e6 / c6"])
    }

    @Test(
        "on an earlier day only what was in force, and judged, by then",
        arguments: [
            // The Chinese rule is not in force; nothing is there to be compared with.
            ("2024-12-31", [], [], [], ["e1", "e10", "e11", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9"]),
            // The standard too; two mappings through the third catalogue are known from this day.
            (
                "2025-03-01", [], ["e9 / c9"], [],
                ["e1", "e10", "e11", "e2", "e3", "e4", "e5", "e6", "e7", "e8"]
            ),
            // The mapping to the standard, one day before and on its day; e1 was searched for there.
            (
                "2025-05-31", [], ["e9 / c9"], [],
                ["e1", "e10", "e11", "e2", "e3", "e4", "e5", "e6", "e7", "e8"]
            ),
            (
                "2025-06-01", [], ["e2 / s1", "e9 / c9"], ["e1 / "],
                ["e10", "e11", "e3", "e4", "e5", "e6", "e7", "e8"]
            ),
            // On the last day of e10, and on the next.
            (
                "2025-12-31", [], ["e2 / s1", "e3 / c3", "e9 / c9"], ["e1 / "],
                ["e10", "e11", "e4", "e5", "e6", "e7", "e8"]
            ),
            (
                "2026-01-01", [], ["e2 / s1", "e3 / c3", "e9 / c9"], ["e1 / "],
                ["e11", "e4", "e5", "e6", "e7", "e8"]
            ),
            (
                "2026-02-28", [], ["e2 / s1", "e3 / c3", "e9 / c9"], ["e1 / "],
                ["e11", "e4", "e5", "e6", "e7", "e8"]
            ),
        ] as [(String, Set<String>, Set<String>, Set<String>, Set<String>)]
    )
    func earlier(
        _ day: String, contrary: Set<String>, overlapping: Set<String>, alone: Set<String>, unknown: Set<String>
    ) throws {
        let ground = try GroundWorld.ground(day)
        #expect(ground.ends(.contrary) == contrary)
        #expect(ground.ends(.overlapping) == overlapping)
        #expect(ground.ends(.oneSided) == alone)
        #expect(Set(ground.ends(.unknown).filter { $0.hasPrefix("e") }.map { String($0.dropLast(3)) }) == unknown)
    }

    @Test(
        "a document is shared once both sides have taken it over",
        arguments: [("2025-01-31", []), ("2025-02-01", ["iso-90001-2023"])] as [(String, Set<String>)])
    func adoption(_ day: String, shared: Set<String>) throws {
        #expect(try GroundWorld.ground(day).keys(.documents, .shared) == shared)
    }

    @Test("a document that one side made and the other took over is shared")
    func ownDocument() throws {
        let ground = try GroundWorld.ground(between: "cn,international")
        #expect(ground.keys(.documents, .shared) == ["iso-90001-2023"])
        #expect(ground.pairs.first { $0.unit == .documents && $0.state == .shared }?.second == ["iso-90001-2023"])
    }
}

extension Mapping {
    /// The same, reviewed for a body.
    func with(reviewer: String) -> Mapping {
        Mapping(
            id: id, title: title, source: source, target: target, provider: provider, mappingKind: mappingKind,
            method: method, author: author, reviewer: reviewer, status: status, date: date, sourceItems: sourceItems,
            targetItems: targetItems, entries: entries, provenance: provenance)
    }
}
