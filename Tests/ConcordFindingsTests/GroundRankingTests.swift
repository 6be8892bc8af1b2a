import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Agreements and divergences")
struct GroundRankingTests {
    /// A pair of provisions written `e1 e2 / c1`.
    private func pair(
        _ ends: String, _ state: GroundPair.State = .overlapping,
        _ relation: MappingEntry.Relation = .intersectsWith, isContrary: Bool = false,
        _ confidence: Confidence? = .medium, _ strength: Int? = 5, key: String? = nil
    ) -> GroundPair {
        let sides = ends.split(separator: "/").map { side in side.split(separator: " ").map { RecordID("x:\($0)") } }
        return GroundPair(
            .provisions, state, first: sides[0], second: sides[1], key: RecordID(key ?? "k:\(ends)"), evidence: [],
            judgement: GroundPair.Judgement(
                relation: relation, isContrary: isContrary, isIncompatible: state == .contrary && !isContrary,
                strength: strength, confidence: confidence, rationale: LocalizedText([:])),
            isDraft: true, topics: [], layer: .process)
    }

    private func ends(_ pairs: [GroundPair]) -> [String] { pairs.map(CommonGround.ends) }

    @Test("the state comes before everything else")
    func state() {
        let pairs = [
            pair("e1 / c1", .overlapping, .supersetOf, .high, 9), pair("e2 / c2", .shared, .equal, .low, 1),
        ]
        #expect(ends(GroundRanking.agreements(pairs)) == ["e2 / c2", "e1 / c1"])
    }

    @Test("then contrary before incompatible")
    func incompatible() {
        let pairs = [
            pair("e1 / c1", .contrary, .equal, .high, 9),
            pair("e2 / c2", .contrary, .intersectsWith, isContrary: true, .low, 1),
        ]
        #expect(ends(GroundRanking.divergences(pairs)) == ["e2 / c2", "e1 / c1"])
    }

    @Test("then the relation, the confidence, the strength")
    func relation() {
        let pairs = [
            pair("e1 / c1", .overlapping, .intersectsWith, .medium, 8),
            pair("e2 / c2", .overlapping, .intersectsWith, .medium, 9),
            pair("e3 / c3", .overlapping, .intersectsWith, .high, 1),
            pair("e4 / c4", .overlapping, .subsetOf, .low, 1), pair("e5 / c5", .overlapping, .related, .high, 9),
            pair("e6 / c6", .overlapping, .intersectsWith, nil, 10),
        ]
        #expect(ends(GroundRanking.agreements(pairs)) == ["e4 / c4", "e3 / c3", "e2 / c2"])
    }

    @Test("a term or document, which has no relation, comes behind every relation of the same state")
    func noRelation() {
        let term = GroundPair(
            .terms, .overlapping, first: ["x:e9"], second: ["x:c9"], key: "a", evidence: [], isDraft: false, topics: [],
            layer: .terms)
        let pairs = [term, pair("e1 / c1", .overlapping, .related, nil, nil)]
        #expect(ends(GroundRanking.agreements(pairs)) == ["e1 / c1", "e9 / c9"])
    }

    @Test("then how often a provision comes up, then how many are named, then the id")
    func repeats() {
        // e1 comes up twice; e3 / c3 names one more than e2 / c2; a stands before b.
        let pairs = [
            pair("e2 / c2", key: "a"), pair("e3 / c3 c4", key: "b"), pair("e1 / c5", key: "z"),
            pair("e1 / c6", .overlapping, .intersectsWith, .low, 1, key: "y"),
        ]
        #expect(ends(GroundRanking.agreements(pairs)) == ["e1 / c5", "e3 / c3 c4", "e2 / c2"])
        let tied = [pair("e1 / c1", key: "b"), pair("e2 / c2", key: "a")]
        #expect(ends(GroundRanking.agreements(tied)) == ["e2 / c2", "e1 / c1"])
    }

    @Test("what shares a provision with one already taken is passed over")
    func passedOver() {
        let pairs = [
            pair("e1 / c1", .overlapping, .intersectsWith, .high, 9),
            pair("e1 / c2", .overlapping, .intersectsWith, .high, 8),
            pair("e2 / c1", .overlapping, .intersectsWith, .high, 7),
            pair("e3 / c3", .overlapping, .intersectsWith, .low, 1),
        ]
        #expect(ends(GroundRanking.agreements(pairs)) == ["e1 / c1", "e3 / c3"])
    }

    @Test("of the invented sides")
    func world() throws {
        let ground = try GroundWorld.ground()
        // The document and the term say no relation and come behind the equal entry; the document's id comes first.
        #expect(
            GroundRanking.agreements(ground.pairs).map(\.key.text)
                == ["eu-act-to-cn-rule:2", "iso-90001-2023", "term-data"])
        // Flagged contrary; a term; flagged incompatible alone.
        #expect(
            GroundRanking.divergences(ground.pairs).map(\.key.text)
                == ["eu-act-to-cn-rule:1", "term-user", "eu-act-to-cn-rule:6"])
    }

    @Test("what is alone or unknown is neither")
    func alone() throws {
        let ground = try GroundWorld.ground("2024-12-31")
        let pairs = ground.pairs.filter { $0.unit == .provisions }
        #expect(GroundRanking.agreements(pairs) == [])
        #expect(GroundRanking.divergences(pairs) == [])
    }
}
