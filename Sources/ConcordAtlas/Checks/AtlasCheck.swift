import ConcordModel
import LocatedText

/// What a check looks at.
struct CheckInput {
    let atlas: Atlas
    let walk: ShapeWalk
    let places: RecordPlaces

    init(atlas: Atlas, walk: ShapeWalk) {
        self.atlas = atlas
        self.walk = walk
        places = RecordPlaces(walk.definitions)
    }
}

/// A rule that the atlas as a whole has to keep, beyond the shape of its files.
struct AtlasCheck: Sendable {
    let name: String
    let run: @Sendable (CheckInput) -> [Diagnostic]

    /// Every check, in the order in which a newcomer would look.
    static let all: [AtlasCheck] = [
        .identities, .designations, .citations, .references, .sources, .recall, .dates, .rechecks, .states, .versions,
        .criteria,
        .criterionTests, .mappings, .cycles, .chineseDocuments, .europeanProvisions, .claims, .questions, .triggers,
        .offenders, .dossiers,
    ]
}
