import ConcordModel
import LocatedText

/// A kind of atlas file: where it lies and what stands under its top-level keys.
struct FileShape: Sendable {
    struct Root: Sendable {
        let key: String
        let shape: RecordShape
        let isList: Bool
        /// In which order the records of a list are written.
        var order = RecordOrder.asWritten

        static func list(_ key: String, _ shape: RecordShape, order: RecordOrder = .asWritten) -> Root {
            Root(key: key, shape: shape, isList: true, order: order)
        }
        static func map(_ key: String, _ shape: RecordShape) -> Root { Root(key: key, shape: shape, isList: false) }
    }

    /// `bodies/` for every file of a folder, `events.yaml` for one file.
    let place: String
    let roots: [Root]

    /// Whether a file at `path`, relative to the atlas folder, is of this kind.
    func matches(_ path: String) -> Bool {
        guard place.hasSuffix("/") else { return path == place }
        return path.hasPrefix(place) && path.hasSuffix(".yaml") && !path.dropFirst(place.count).contains("/")
    }

    /// The name of its JSON Schema: `bodies.json`.
    var schemaName: String {
        let stem = place.hasSuffix("/") ? place.dropLast() : place.dropLast(".yaml".count)
        return stem + ".json"
    }

    static let manifest = FileShape(
        place: "atlas.yaml",
        roots: [
            .map(
                "atlas",
                RecordShape(
                    "Atlas",
                    [
                        .optional("format", .whole),
                        .required("version", .verbatim),
                        .required("title", .text),
                        .required("licence", .line),
                    ]
                )
            )
        ]
    )

    static let claims = FileShape(place: "claims/", roots: [.map("paper", .paper), .list("claims", .claim)])

    static let mappings = FileShape(
        place: "mappings/", roots: [.map("mapping", .mapping), .list("entries", .mappingEntry)])

    static let all: [FileShape] = [
        manifest,
        FileShape(place: "sources/", roots: [.list("sources", .source, order: .byID)]),
        FileShape(place: "topics.yaml", roots: [.list("topics", .topic)]),
        FileShape(place: "bodies/", roots: [.list("bodies", .body)]),
        FileShape(place: "positions/", roots: [.list("positions", .position)]),
        FileShape(place: "standards/", roots: [.list("standards", .standard, order: .byID)]),
        FileShape(place: "rules/", roots: [.list("rules", .rule)]),
        FileShape(
            place: "catalogues/",
            roots: [.map("catalogue", .catalogue), .list("sections", .section), .list("provisions", .provision)]
        ),
        mappings,
        FileShape(place: "adoptions.yaml", roots: [.list("adoptions", .adoption, order: .byID)]),
        FileShape(place: "terms.yaml", roots: [.list("terms", .term)]),
        FileShape(place: "events.yaml", roots: [.list("events", .event, order: .byDate)]),
        FileShape(place: "figures.yaml", roots: [.list("figures", .figure)]),
        FileShape(place: "guidelines.yaml", roots: [.list("guidelines", .guidelines)]),
        FileShape(place: "requests.yaml", roots: [.list("requests", .request)]),
        FileShape(place: "profiles.yaml", roots: [.list("profiles", .profile)]),
        FileShape(place: "penalties.yaml", roots: [.list("penalties", .penalty)]),
        FileShape(place: "amendments.yaml", roots: [.list("amendments", .amendment)]),
        FileShape(place: "procedures.yaml", roots: [.list("procedures", .procedure)]),
        FileShape(place: "comparisons.yaml", roots: [.list("comparisons", .comparison)]),
        FileShape(place: "texts.yaml", roots: [.list("texts", .officialText)]),
        FileShape(place: "recommendations.yaml", roots: [.list("recommendations", .recommendation)]),
        FileShape(place: "questions.yaml", roots: [.list("questions", .question)]),
        FileShape(place: "triggers.yaml", roots: [.list("triggers", .trigger)]),
        FileShape(place: "dossiers.yaml", roots: [.list("dossiers", .dossier)]),
        FileShape(place: "completeness.yaml", roots: [.list("completeness", .completeness)]),
        claims,
    ]

    static func shape(of path: String) -> FileShape? { all.first { $0.matches(path) } }

    /// What is said of a YAML file that no atlas has.
    static func unknown(_ name: String) -> Diagnostic {
        Diagnostic(
            file: name, location: nil,
            message: "no file of an atlas; known: \(all.map(\.place).joined(separator: ", "))")
    }
}
