import ConcordAtlas
import ConcordModel
import Testing

@testable import ConcordFindings

/// What has to hold of the common ground on every day.
@Suite("The common ground on any day")
struct GroundPropertyTests {
    static let days = (2024...2026).flatMap { year in
        ["01", "03", "06", "09", "12"].map { "\(year)-\($0)-01" }
    }

    @Test("every provision in force is in a pair, and alone in one only where nothing relates it", arguments: days)
    func whole(_ day: String) throws {
        let ground = try GroundWorld.ground(day)
        let pairs = ground.pairs.filter { $0.unit == .provisions }
        for (catalogues, isFirst) in [(ground.items.first, true), (ground.items.second, false)] {
            for provision in catalogues.flatMap(\.provisions) {
                let own = pairs.filter { (isFirst ? $0.first : $0.second).contains(provision.id) }
                let alone = own.filter { !$0.isTwoSided }
                #expect(alone.count == (own.contains(where: \.isTwoSided) ? 0 : 1), "\(provision.id)")
            }
        }
    }

    @Test("is the same from the other side", arguments: days)
    func mirrored(_ day: String) throws {
        let there = try GroundWorld.ground(day)
        let back = try GroundWorld.ground(day, between: "cn,eu")
        func facts(_ ground: CommonGround, swapped: Bool) -> Set<[String]> {
            Set(
                ground.pairs.map { pair in
                    let ends = [pair.first, pair.second].map { $0.map(\.text).sorted().joined(separator: " ") }
                    return [pair.unit.rawValue, pair.state.rawValue, pair.layer.rawValue, "\(pair.isDraft)"]
                        + pair.topics.map(\.text) + (swapped ? ends.reversed() : ends)
                })
        }
        #expect(facts(there, swapped: false) == facts(back, swapped: true))
        #expect(there.pairs.count == back.pairs.count)
    }

    @Test("rests on nothing later than the day", arguments: days)
    func nothingLater(_ day: String) throws {
        let finding = try GroundWorld.finding(day)
        let view = AtlasOnDay(try GroundWorld.reading().atlas, on: try CalendarDate(text: day))
        let later = finding.trace.filter { id in
            view.standing(of: id) == .later || view.standing(of: id) == .ahead
        }
        #expect(later == [])
    }

    @Test("has the states add up to the pairs, in every table", arguments: days)
    func sums(_ day: String) throws {
        let ground = try GroundWorld.ground(day)
        let finding = CommonGroundFinding.finding(ground)
        for unit in GroundPair.Unit.allCases {
            let sum = (finding.rows("states") ?? []).compactMap { finding.number("states/\($0)/\(unit.rawValue)") }
                .reduce(0, +)
            #expect(sum == ground.pairs.count { $0.unit == unit })
        }
        let columns = ["contrary", "shared", "overlapping", "one-sided-first", "one-sided-second", "unknown"]
        let layers = (finding.rows("layers") ?? []).flatMap { finding.numbers("layers", $0, columns) }
            .compactMap(\.self).reduce(0, +)
        #expect(layers == ground.pairs.count { $0.unit != .documents })
    }

    @Test("is the same when it is computed again")
    func deterministic() throws {
        #expect(try GroundWorld.finding() == GroundWorld.finding())
    }

    @Test(
        "sides are two different codes",
        arguments: [
            ("eu,cn", true), ("eu,international", true), ("eu", false), ("eu,eu", false), ("eu,cn,us", false),
            ("EU,cn", false), ("eu,", false), ("", false), ("eu, cn", false),
        ])
    func sides(_ text: String, isRead: Bool) {
        let sides = Sides(text)
        #expect((sides != nil) == isRead)
        if let sides { #expect(sides.description == text) }
    }

    @Test("between two sides of which nothing is recorded nothing is recorded")
    func nothing() throws {
        #expect(try !GroundWorld.ground(between: "eu,us").isRecorded)
        let view = AtlasOnDay(try GroundWorld.reading().atlas, on: try CalendarDate(text: GroundWorld.day))
        #expect(
            CommonGround.recordedSides(view).map(\.description) == ["eu,cn", "eu,international", "cn,international"])
    }
}
