import ConcordModel

/// The words in which formats and their users write relations, rationale types and confidence.
enum RelationWords {
    /// Letters alone, in lower case: `Subset Of`, `subset_of` and `subset-of` are one word.
    private static func letters(_ text: String) -> String {
        String(text.lowercased().unicodeScalars.filter { ("a"..."z").contains($0) }.map(Character.init))
    }

    static func relation(_ text: String) -> MappingEntry.Relation? {
        switch letters(text) {
        case "equal", "equals", "equalto", "equivalent", "equivalentto": .equal
        case "subset", "subsetof", "issubsetof": .subsetOf
        case "superset", "supersetof", "issupersetof": .supersetOf
        case "intersect", "intersects", "intersectswith", "intersectwith": .intersectsWith
        case "norelationship", "notrelated", "notrelatedto", "unrelated": .noRelationship
        case "related", "relatedto": .related
        case "maysupport": .maySupport
        case "intendedtosupport": .intendedToSupport
        default: nil
        }
    }

    static func rationaleType(_ text: String) -> MappingEntry.RationaleType? {
        MappingEntry.RationaleType(rawValue: letters(text))
    }

    static func confidence(_ text: String) -> Confidence? { Confidence(rawValue: letters(text)) }

    static let known =
        "equal, subset-of, superset-of, intersects-with, no-relationship, related, may-support, intended-to-support"
}
