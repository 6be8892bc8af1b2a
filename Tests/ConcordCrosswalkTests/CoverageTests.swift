import ConcordCrosswalk
import ConcordModel
import Testing

@Suite("Coverage of the two sides of a mapping")
struct CoverageTests {
    private let mapping = Sample.mapping(
        "s", "t",
        [
            "a > x : subset-of", "a > y : intersects-with", "b > y : superset-of", "c d > z : equal", "e > w : related",
            "f > : no-relationship", " > v : no-relationship", "h > z : may-support",
        ]
    )

    private func lines(_ coverage: Coverage) -> [String] {
        coverage.items.map { item in
            "\(item.id) \(item.extent.rawValue) \(item.entries.map { $0.text.split(separator: ":")[1] }.joined(separator: ","))"
        }
    }

    @Test("of the source")
    func source() {
        let coverage = Coverage(of: mapping, target: false, ids: ["a", "b", "c", "d", "e", "f", "g", "h"])
        #expect(
            lines(coverage) == [
                "a covered 1", "b partly 3", "c covered 4", "d covered 4", "e linked 5", "f noCounterpart 6",
                "g unmentioned ", "h linked 8",
            ])
        #expect(coverage.uncovered == 2)
        #expect(coverage.byRelation[.noRelationship] == 1)
    }

    @Test("of the target, where subset and superset change places")
    func target() {
        let coverage = Coverage(of: mapping, target: true, ids: ["x", "y", "z", "w", "v", "u"])
        #expect(
            lines(coverage) == [
                "x partly 1", "y covered 3", "z covered 4", "w linked 5", "v noCounterpart 7", "u unmentioned ",
            ])
        #expect(coverage.byRelation[.supersetOf] == 1)
        #expect(coverage.byRelation[.subsetOf] == 1)
    }

    @Test("a requirement that several entries bring equally far names all of them")
    func several() {
        let mapping = Sample.mapping("s", "t", ["a > x : intersects-with", "a > y : superset-of", "a > z : related"])
        #expect(lines(Coverage(of: mapping, target: false, ids: ["a"])) == ["a partly 1,2"])
    }
}

@Suite("The difference of two mappings")
struct MappingDifferenceTests {
    @Test("names what came, what went and what changed")
    func difference() {
        let old = Sample.mapping("s", "t", ["a > x : equal 10", "b > x y : subset-of", "c > z : related"])
        let new = Sample.mapping("s", "t", ["b > y x : subset-of contrary 4", "c > z : related", "d > z : equal"])
        let difference = MappingDifference(from: old, to: new)
        #expect(difference.removed.map(\.id) == ["s-to-t:1"])
        #expect(difference.added.map(\.id) == ["s-to-t:3"])
        #expect(difference.changed.map(\.fields) == [["contrary: no → yes", "strength: none → 4"]])
        #expect(difference.unchanged == 1)
    }

    @Test("reads a mapping that runs the other way backwards")
    func reversed() {
        let old = Sample.mapping("s", "t", ["a > x : subset-of", "b > x : equal"])
        let new = Sample.mapping("t", "s", ["x > a : superset-of", "x > b : intersects-with"])
        let difference = MappingDifference(from: old, to: new)
        #expect(difference.unchanged == 1)
        #expect(difference.changed.map(\.fields) == [["relation: equal → intersects-with"]])
        #expect(difference.added.isEmpty && difference.removed.isEmpty)
    }

    @Test("is empty between a mapping and itself, also where it relates the same items twice")
    func same() {
        let mapping = Sample.mapping("s", "t", ["a > x : equal", "a > x : subset-of", "b > : no-relationship"])
        let difference = MappingDifference(from: mapping, to: mapping)
        #expect(difference.unchanged == 3)
        #expect(difference.added.isEmpty && difference.removed.isEmpty && difference.changed.isEmpty)
    }
}
