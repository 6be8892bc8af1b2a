import ConcordCrosswalk
import ConcordModel
import Testing

@Suite("Mappings composed through a hub")
struct ComposerTests {
    /// `a > x: subset or equal`, one line an entry.
    private func lines(_ entries: [DerivedEntry]) -> [String] {
        entries.map { entry in
            let flags = [(entry.isContrary, " contrary"), (entry.isIncompatible, " incompatible")]
            let ids = [entry.from, entry.to].map { $0.map(\.text).joined(separator: " ") }
            return "\(ids[0]) > \(ids[1]): \(entry.relations)" + flags.filter(\.0).map(\.1).joined()
        }
    }

    static let cases: [(name: String, first: [String], second: [String], expected: [String])] = [
        ("two equals", ["a > h : equal"], ["h > x : equal"], ["a > x: equal"]),
        ("into a part of it", ["a > h : subset-of"], ["h > x : superset-of"], ["a > x: nothing follows"]),
        ("round a common part", ["a > h : superset-of"], ["h > x : subset-of"], ["a > x: some overlap"]),
        (
            "no relationship leads nowhere", ["a > h : no-relationship", "b > h : equal"], ["h > x : no-relationship"],
            []
        ),
        ("no counterpart leads nowhere", ["a > : no-relationship"], [" > x : no-relationship"], []),
        (
            "related says nothing of sets", ["a > h : equal", "b > h : related", "c > h : may-support"],
            ["h > x : equal"],
            ["a > x: equal", "b > x: nothing follows", "c > x: nothing follows"]
        ),
        ("N:M over the same middle", ["a b > h i : subset-of"], ["i h > x y : equal"], ["a b > x y: subset"]),
        ("N:M over another middle", ["a > h i : equal"], ["h > x : equal", "i > y : equal"], []),
        (
            "two ways are taken together", ["a > h : superset-of", "a > i : subset-of"],
            ["h > x : subset-of", "i > x : intersects-with"],
            // Some overlap by the one, subset, intersects or disjoint by the other.
            ["a > x: some overlap: subset or intersects"]
        ),
        (
            "two ways that contradict one another", ["a > h : equal", "a > i : equal"],
            ["h > x : subset-of", "i > x : superset-of"], ["a > x: contradiction"]
        ),
        (
            "contrary over equals", ["a > h : equal"], ["h > x : intersects-with contrary"],
            ["a > x: intersects contrary"]
        ),
        (
            "contrary over less", ["a > h : intersects-with contrary"], ["h > x : subset-of"],
            ["a > x: some overlap: subset or intersects"]
        ),
        ("contrary twice", ["a > h : equal contrary"], ["h > x : equal contrary"], ["a > x: equal"]),
        ("incompatible over equals", ["a > h : equal incompatible"], ["h > x : equal"], ["a > x: equal incompatible"]),
    ]

    @Test("give what follows and no more", arguments: cases)
    func derived(_ sample: (name: String, first: [String], second: [String], expected: [String])) {
        let mappings = [Sample.mapping("s", "hub", sample.first), Sample.mapping("hub", "t", sample.second)]
        #expect(lines(Composer(mappings).derive(along: ["s", "hub", "t"])) == sample.expected)
    }

    @Test("give the same where a mapping runs the other way", arguments: cases)
    func reversed(_ sample: (name: String, first: [String], second: [String], expected: [String])) {
        func turned(_ mapping: Mapping) -> Mapping {
            Mapping(
                id: mapping.id, title: mapping.title, source: mapping.target, target: mapping.source,
                provider: mapping.provider, mappingKind: mapping.mappingKind, method: mapping.method,
                status: mapping.status, sourceItems: [], targetItems: [], entries: mapping.entries.map(\.reversed)
            )
        }
        let mappings = [
            turned(Sample.mapping("s", "hub", sample.first)), turned(Sample.mapping("hub", "t", sample.second)),
        ]
        #expect(lines(Composer(mappings).derive(along: ["s", "hub", "t"])) == sample.expected)
    }

    @Test("keep the chain, entry by entry, with the direction in which each was read")
    func chains() throws {
        let mappings = [
            Sample.mapping("s", "hub", ["a > h : subset-of"]), Sample.mapping("t", "hub", ["x > h : superset-of"]),
        ]
        let entry = try #require(Composer(mappings).derive(along: ["s", "hub", "t"]).first)
        let links = try #require(entry.chains.first).links
        #expect(entry.chains.count == 1)
        #expect(links.map(\.entry) == ["s-to-hub:1", "t-to-hub:1"])
        #expect(links.map(\.isReversed) == [false, true])
        #expect(links.map(\.relation) == [.subsetOf, .subsetOf])
        #expect(entry.relations == .subset)
    }

    @Test("lead through several hubs, and over several ways at once")
    func severalHubs() {
        let mappings = [
            Sample.mapping("s", "hub", ["a > h : equal"]), Sample.mapping("hub", "next", ["h > i : superset-of"]),
            Sample.mapping("next", "t", ["i > x : equal"]), Sample.mapping("s", "other", ["a > o : superset-of"]),
            Sample.mapping("other", "t", ["o > x : intersects-with"]),
        ]
        let composer = Composer(mappings)
        #expect(lines(composer.derive(along: ["s", "hub", "next", "t"])) == ["a > x: superset"])
        #expect(lines(composer.derive(along: ["s", "other", "t"])) == ["a > x: some overlap: superset or intersects"])
        let both = composer.derive(along: [["s", "hub", "next", "t"], ["s", "other", "t"]])
        #expect(lines(both) == ["a > x: superset"])
        #expect(both.first?.chains.count == 2)
        #expect(composer.gaps(along: ["s", "hub", "t"]).map(\.from) == ["hub"])
        #expect(composer.derive(along: ["s", "hub", "t"]).isEmpty)
    }

    /// Random requirements as small sets; every entry says what is true of them. What follows must be true too.
    @Test("never say what is false of sets that the entries describe", arguments: 0..<200)
    func soundness(_ seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        var sets: [RecordID: UInt8] = [:]
        func names(_ prefix: String) -> [RecordID] { (0..<4).map { RecordID("\(prefix)\($0)") } }
        for id in names("a") + names("h") + names("x") { sets[id] = UInt8.random(in: 1..<32, using: &random) }
        func union(_ ids: [RecordID]) -> UInt8 { ids.reduce(0) { $0 | (sets[$1] ?? 0) } }
        func entries(_ from: [RecordID], _ to: [RecordID]) -> [String] {
            (0..<8).compactMap { _ in
                let left = Array(from.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
                let right = Array(to.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
                let word: [PossibleRelations: String] = [
                    .equal: "equal", .subset: "subset-of", .superset: "superset-of", .intersects: "intersects-with",
                    .disjoint: "no-relationship",
                ]
                let relation = word[SmallSets.relation(union(left), union(right))] ?? "related"
                return [left, right].map { $0.map(\.text).joined(separator: " ") }.joined(separator: " > ")
                    + " : \(relation)"
            }
        }
        let mappings = [
            Sample.mapping("s", "hub", entries(names("a"), names("h"))),
            Sample.mapping("hub", "t", entries(names("h"), names("x"))),
        ]
        for derived in Composer(mappings).derive(along: ["s", "hub", "t"]) {
            let truth = SmallSets.relation(union(derived.from), union(derived.to))
            #expect(derived.relations.isSuperset(of: truth))
        }
    }
}

/// A small generator with a seed, so that a failing case can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
