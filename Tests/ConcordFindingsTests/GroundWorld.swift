import ConcordAtlas
import ConcordModel
import Foundation
import Testing

@testable import ConcordFindings

/// Two invented sides, `Fixtures/ground`: a European act with eleven provisions e1 to e11, a Chinese rule with ten, c1 to c10,
/// a Chinese standard with one, s1, and a catalogue of neither side. What the tests expect is worked out by hand from its
/// files; the comment at each entry says what it is there for.
enum GroundWorld {
    static let day = "2026-03-01"

    private static let shared = Result {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/ground")
        return try AtlasReader(path: folder.path).read()
    }

    static func reading() throws -> AtlasReading { try shared.get() }

    static func ground(_ day: String = day, between sides: String = "eu,cn") throws -> CommonGround {
        let view = AtlasOnDay(try reading().atlas, on: try CalendarDate(text: day))
        return CommonGround(view, between: try #require(Sides(sides)))
    }

    static func finding(_ day: String = day) throws -> Finding { CommonGroundFinding.finding(try ground(day)) }

    /// The world with other contents.
    static func changed(_ change: (inout AtlasContents) throws -> Void) throws -> CommonGround {
        let atlas = try reading().atlas
        var contents = atlas.contents
        try change(&contents)
        let other = Atlas(version: atlas.version, recorded: atlas.recorded, contents: contents, links: atlas.links)
        return CommonGround(AtlasOnDay(other, on: atlas.recorded), between: .euAndChina)
    }
}

extension CommonGround {
    /// The pair with exactly these ends, written `e1 e2 / c1`; nil where there is none.
    func pair(_ ends: String) -> GroundPair? {
        pairs.first { $0.unit == .provisions && Self.ends($0) == ends }
    }

    static func ends(_ pair: GroundPair) -> String {
        func names(_ ids: [RecordID]) -> String {
            ids.map { $0.text.split(separator: ":").last.map(String.init) ?? $0.text }.sorted().joined(separator: " ")
        }
        return "\(names(pair.first)) / \(names(pair.second))"
    }

    /// The ends of the pairs of provisions in a state.
    func ends(_ state: GroundPair.State) -> Set<String> {
        Set(pairs.filter { $0.unit == .provisions && $0.state == state }.map(Self.ends))
    }

    func keys(_ unit: GroundPair.Unit, _ state: GroundPair.State) -> Set<String> {
        Set(pairs.filter { $0.unit == unit && $0.state == state }.map(\.key.text))
    }
}
