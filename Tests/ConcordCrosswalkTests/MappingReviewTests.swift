import ConcordCrosswalk
import ConcordModel
import Testing

@Suite("The review of a mapping")
struct MappingReviewTests {
    private func lines(_ entries: [String], kind: Mapping.Kind = .published) -> [String] {
        let context = MappingContext(source: ["a", "b", "c"], target: ["x", "y", "z"])
        return MappingReview(Sample.mapping("s", "t", entries, kind: kind), in: context).faults.map { fault in
            let place = fault.index.map { "\(fault.field)/\($0)" } ?? fault.field
            return "\(fault.record) \(place) \(fault.severity.rawValue): \(fault.message)"
        }
    }

    static let cases: [(name: String, entries: [String], faults: [String])] = [
        (
            "nothing",
            ["a > x : equal 10", "b > y : intersects-with 4", "c > : no-relationship", " > z : no-relationship"], []
        ),
        (
            "an id that is in no catalogue", ["a d > x : related"],
            ["s-to-t:1 from/1 error: 'd' is not in 's'"]
        ),
        ("an item twice in an entry", ["a b a > x : related"], ["s-to-t:1 from/2 error: 'a' stands twice in 'from'"]),
        (
            "a reversed entry", ["x > a b : equal"],
            ["s-to-t:1 from error: the entry is reversed: 'from' holds items of 't', 'to' those of 's'"]
        ),
        (
            "nothing on either side", [" > : related"],
            [
                "s-to-t:1 from error: an entry without items on either side",
                "s-to-t:1 relation error: 'related' to nothing; no counterpart is no-relationship",
            ]
        ),
        ("a strength of 0", ["a > x : equal 0"], ["s-to-t:1 strength error: a strength of 0; it goes from 1 to 10"]),
        (
            "a strength of 11", ["a > x : related 11"],
            ["s-to-t:1 strength error: a strength of 11; it goes from 1 to 10"]
        ),
        (
            "a strength of nothing", ["a > x : no-relationship 3"],
            ["s-to-t:1 strength error: a strength of 3 where nothing is common"]
        ),
        (
            "equal and not wholly", ["a > x : equal 6"],
            ["s-to-t:1 strength warning: a strength of 6 in an entry that is equal; where all is common it is 10"]
        ),
        (
            "wholly and not equal", ["a > x : subset-of 10"],
            ["s-to-t:1 strength warning: a strength of 10 in an entry that is subset-of; 10 says that all is common"]
        ),
        (
            "a relation to nothing", ["a > : intersects-with"],
            ["s-to-t:1 relation error: 'intersects-with' to nothing; no counterpart is no-relationship"]
        ),
        (
            "the same items twice", ["a b > x : related", "b a > x : related"],
            ["s-to-t:2 id error: the same items are related twice"]
        ),
        (
            "equal and no relationship", ["a > x : equal", "a > x : no-relationship"],
            [
                "s-to-t:2 id error: the same items are related twice",
                "s-to-t:2 relation error: 'no-relationship' is not possible beside 's-to-t:1'",
            ]
        ),
        (
            "subset and superset of the same pair", ["a > x : subset-of", "a > x : superset-of"],
            [
                "s-to-t:2 id error: the same items are related twice",
                "s-to-t:2 relation error: 'superset-of' is not possible beside 's-to-t:1'",
            ]
        ),
        (
            "round three entries", ["a > x : equal", "b > x : equal", "b > y : equal", "a > y : no-relationship"],
            ["s-to-t:4 relation error: 'no-relationship' is not possible beside 's-to-t:1', 's-to-t:2', 's-to-t:3'"]
        ),
        (
            "a part that is more than the whole", ["a > x : superset-of", "a > x y : subset-of"], []
        ),
        (
            "a whole that is less than its part", ["a > x : subset-of", "a > x y : superset-of"],
            ["s-to-t:2 relation error: 'superset-of' is not possible beside 's-to-t:1'"]
        ),
        (
            "no counterpart, and one", ["a > x : related", "a > : no-relationship"],
            ["s-to-t:2 from/0 error: 'a' has no counterpart here and one in 's-to-t:1'"]
        ),
    ]

    @Test("finds", arguments: cases)
    func faults(_ sample: (name: String, entries: [String], faults: [String])) {
        #expect(lines(sample.entries) == sample.faults)
    }

    @Test("wants the why of our own entries, and who made them")
    func own() {
        #expect(
            lines(["a > x : equal why", "b > y : related"], kind: .own) == [
                "s-to-t:2 rationale error: no rationale; an entry of our own says why",
                "s-to-t author error: a mapping of our own with no author; who made the judgements",
                "s-to-t reviewer error: a mapping of our own with no reviewer; 'none' where no person reviewed them",
                "s-to-t date error: a mapping of our own with no date",
            ])
    }

    /// Entries that are true of some sets never contradict one another.
    @Test("finds no contradiction in what is true", arguments: 0..<100)
    func truth(_ seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        var sets: [String: UInt8] = [:]
        for name in ["a", "b", "c", "x", "y", "z"] { sets[name] = UInt8.random(in: 1..<32, using: &random) }
        let words: [PossibleRelations: String] = [
            .equal: "equal", .subset: "subset-of", .superset: "superset-of", .intersects: "intersects-with",
            .disjoint: "no-relationship",
        ]
        let entries = (0..<12).map { _ in
            let left = ["a", "b", "c"].shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
            let right = ["x", "y", "z"].shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random))
            func union(_ names: ArraySlice<String>) -> UInt8 { names.reduce(0) { $0 | (sets[$1] ?? 0) } }
            let relation = words[SmallSets.relation(union(left), union(right))] ?? ""
            return "\(left.joined(separator: " ")) > \(right.joined(separator: " ")) : \(relation)"
        }
        #expect(lines(entries).filter { $0.contains("not possible") } == [])
    }

    /// One entry made false against equals on all sides must be found.
    @Test(
        "finds a false entry among equals",
        arguments: ["subset-of", "superset-of", "intersects-with", "no-relationship"])
    func falsehood(_ word: String) {
        let found = lines([
            "a > x : equal", "b > x : equal", "b > z : equal", "c > z : equal", "c > y : equal", "a > y : \(word)",
        ])
        #expect(
            found == [
                "s-to-t:6 relation error: '\(word)' is not possible beside 's-to-t:1', 's-to-t:2', 's-to-t:3', 's-to-t:4' "
                    + "and 1 more"
            ])
    }
}

@Suite("The hash of statements")
struct StatementHashTests {
    /// The values of FNV-1a 64 for "a\n\n" and so on were computed with another program.
    @Test(
        "is FNV-1a over the statements, a line feed after each and one between the sides",
        arguments: [
            ([], [], "af63c74c8601c8dd"), (["a"], [], "e5be99190415bda8"), (["a"], ["b"], "e2762dcc6a59725c"),
            (["foo", "bar"], ["数据"], "ab145fa1e8074c1e"),
        ] as [([String], [String], String)])
    func value(_ from: [String], _ to: [String], _ hash: String) {
        #expect(StatementHash.text(from: from, to: to) == hash)
    }

    @Test("differs where an item changes its side or its place")
    func order() {
        let hashes = [
            StatementHash.text(from: ["a", "b"], to: []), StatementHash.text(from: ["a"], to: ["b"]),
            StatementHash.text(from: ["b"], to: ["a"]), StatementHash.text(from: [], to: ["a", "b"]),
        ]
        #expect(Set(hashes).count == 4)
    }
}

@Suite("The search for contradictions in a large mapping")
struct LargeMappingTests {
    /// A chain of equals through 25 items on each side: everything follows from everything.
    @Test("ends, and finds what is false at the end of a long chain")
    func chain() {
        var lines: [String] = []
        for number in 0..<25 {
            lines.append("a\(number) > x\(number) : equal")
            lines.append("a\(number + 1) > x\(number) : equal")
        }
        lines.append("a0 > x24 : no-relationship")
        let context = MappingContext(source: nil, target: nil)
        let faults = MappingReview(Sample.mapping("s", "t", lines), in: context).faults
        #expect(faults.map(\.record) == ["s-to-t:51"])
        #expect(faults.first?.message.hasSuffix("'s-to-t:4' and 45 more") == true)
    }

    @Test("says that it stopped where too much follows")
    func exhausted() {
        var lines: [String] = []
        for number in 0..<60 {
            lines.append("a\(number) > x\(number) : equal")
            lines.append("a\(number + 1) > x\(number) : equal")
        }
        let context = MappingContext(source: nil, target: nil)
        let faults = MappingReview(Sample.mapping("s", "t", lines), in: context).faults
        #expect(
            faults.map(\.message) == [
                "so much follows from the entries that they were not searched for contradictions to the end"
            ])
    }
}
