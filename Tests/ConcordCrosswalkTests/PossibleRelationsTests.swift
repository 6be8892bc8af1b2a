import ConcordCrosswalk
import ConcordModel
import Testing

@Suite("Possible relations between sets")
struct PossibleRelationsTests {
    /// Every set of the five relations.
    static let sets = (UInt8(0)..<32).map { PossibleRelations(rawValue: $0) }

    @Test(
        "compose to what three sets can be, no more and no less", arguments: PossibleRelations.base,
        PossibleRelations.base)
    func table(_ first: PossibleRelations, _ second: PossibleRelations) {
        #expect(first.composed(with: second) == SmallSets.observed[[first.rawValue, second.rawValue]])
    }

    @Test("compose, for sets of relations, to the union over their members")
    func unions() {
        for first in Self.sets {
            for second in Self.sets {
                let expected = PossibleRelations.base.filter(first.contains).reduce(into: PossibleRelations()) {
                    all, one in
                    for other in PossibleRelations.base where second.contains(other) {
                        all.formUnion(SmallSets.observed[[one.rawValue, other.rawValue]] ?? [])
                    }
                }
                #expect(first.composed(with: second) == expected)
            }
        }
    }

    @Test("have the converse that two sets show when they change places")
    func converse() {
        for first in SmallSets.all {
            for second in SmallSets.all {
                #expect(SmallSets.relation(first, second).converse == SmallSets.relation(second, first))
            }
        }
        #expect(Self.sets.allSatisfy { $0.converse.converse == $0 })
    }

    @Test("have equal as their identity")
    func identity() {
        for set in Self.sets {
            #expect(set.composed(with: .equal) == set)
            #expect(PossibleRelations.equal.composed(with: set) == set)
        }
    }

    @Test("compose in any grouping to the same, all 32,768 triples")
    func associativity() {
        var faults = 0
        for first in Self.sets {
            for second in Self.sets {
                let left = first.composed(with: second)
                for third in Self.sets
                where left.composed(with: third) != first.composed(with: second.composed(with: third)) {
                    faults += 1
                }
            }
        }
        #expect(faults == 0)
    }

    @Test("compose backwards to the converse, in the other order")
    func converseOfComposition() {
        for first in Self.sets {
            for second in Self.sets {
                #expect(
                    first.composed(with: second).converse == second.converse.composed(with: first.converse)
                )
            }
        }
    }

    @Test("are never narrowed where more is possible on the way")
    func monotony() {
        for first in Self.sets {
            for second in Self.sets where first.isSubset(of: second) {
                for third in Self.sets {
                    #expect(first.composed(with: third).isSubset(of: second.composed(with: third)))
                }
            }
        }
    }

    @Test(
        "are printed in words",
        arguments: [
            ([.equal], "equal"), ([.subset], "subset"), ([.superset], "superset"), ([.intersects], "intersects"),
            ([.disjoint], "disjoint"), ([.equal, .subset], "subset or equal"),
            ([.equal, .superset], "superset or equal"),
            ([.equal, .subset, .superset, .intersects], "some overlap"),
            ([.subset, .intersects], "some overlap: subset or intersects"),
            ([.subset, .intersects, .disjoint], "subset, intersects or disjoint"),
            ([.equal, .subset, .superset, .intersects, .disjoint], "nothing follows"), ([], "contradiction"),
        ] as [(PossibleRelations, String)])
    func words(_ set: PossibleRelations, _ text: String) {
        #expect(set.description == text)
    }

    @Test("no two sets are printed alike")
    func distinct() {
        #expect(Set(Self.sets.map(\.description)).count == 32)
    }

    @Test(
        "are what the words of the mappings say",
        arguments: [
            (.equal, .equal), (.subsetOf, .subset), (.supersetOf, .superset), (.intersectsWith, .intersects),
            (.noRelationship, .disjoint), (.related, .all), (.maySupport, .all), (.intendedToSupport, .all),
        ] as [(MappingEntry.Relation, PossibleRelations)])
    func ofWords(_ relation: MappingEntry.Relation, _ possible: PossibleRelations) {
        #expect(relation.possible == possible)
        #expect(relation.converse.possible == possible.converse)
    }
}
