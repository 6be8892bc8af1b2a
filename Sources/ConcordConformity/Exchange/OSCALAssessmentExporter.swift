public import ConcordFindings
import ConcordFormats
public import ConcordModel

/// Writes an assessment as OSCAL JSON: assessment results, and the plan of action for what is open.
///
/// Everything is derived from the assessment, the identifiers too, so that the same assessment gives the same bytes. What OSCAL has no
/// field for stands in properties of ``namespace``. See docs/assessment-exchange.md.
public struct OSCALAssessmentExporter {
    /// Qualifies our properties. That of evidence is another: what came out of an assessment is never read as evidence.
    public static let namespace = "urn:concord:ns:assessment"

    let assessment: Assessment
    /// Puts a cell into the words of a language.
    let words: (Cell) -> String
    private let language: Language

    /// - Parameter words: gives a cell in the words of `language`.
    public init(_ assessment: Assessment, language: Language, words: @escaping (Cell) -> String) {
        self.assessment = assessment
        self.language = language
        self.words = words
    }

    /// OSCAL *assessment-results*; nil where no provision applies, since OSCAL has no results without one.
    public var results: String? {
        guard !duties.isEmpty else { return nil }
        let observations = self.observations
        let overview = Duty.Market.allCases.map { words(.phrase(assessment.sentence(of: $0))) }
        let days = [assessment.view.day] + assessment.evidence.statements.map(\.date)
        let result = JSONValue.map([
            ("uuid", .string(uuid("result", assessment.view.day.description))),
            ("title", .string(title)),
            ("description", .string(overview.joined(separator: "\n"))),
            ("start", .string(Self.time(days.min() ?? assessment.view.day))),
            ("end", .string(Self.time(days.max() ?? assessment.view.day))),
            ("props", .list(Duty.Market.allCases.flatMap { state(of: $0) })),
            ("reviewed-controls", reviewedControls),
            ("observations", .list(observations.map(\.value))),
            ("findings", .list(duties.map { finding(of: $0, observations) })),
        ])
        return document(
            "assessment-results", title: title,
            [
                (
                    "import-ap",
                    .map([("href", .string("#" + uuid("resource", "plan"))), ("remarks", phrase("oscal.no-plan"))])
                ),
                ("results", .list([result])),
            ])
    }

    var duties: [Duty] { assessment.applicability.duties }

    var title: String { OSCALText.line(words(.phrase(Phrase("finding.assess", ["system": system])))) }

    var system: Cell { .verbatim(assessment.applicability.profile.name) }

    private func state(of market: Duty.Market) -> [JSONValue] {
        assessment.duties(in: market).isEmpty
            ? [] : property("state-\(market.rawValue)", assessment.state(of: market).rawValue)
    }

    // MARK: - Parts of both documents

    /// A document with its metadata before `parts` and the resources behind them.
    func document(_ name: String, title: String, _ parts: [(String, JSONValue)]) -> String {
        let root = JSONValue.map([
            (
                name,
                .map(
                    [("uuid", .string(uuid(name, ""))), ("metadata", metadata(title))] + parts
                        + [("back-matter", .map([("resources", .list(resources))]))])
            )
        ])
        return root.text
    }

    private func metadata(_ title: String) -> JSONValue {
        let day = assessment.view.day
        return .map([
            ("title", .string(title)),
            ("last-modified", .string(Self.time(day))),
            ("version", .string(day.description)),
            ("oscal-version", .string(OSCALNames.version)),
            (
                "props",
                .list(
                    property("atlas-version", assessment.view.atlas.version)
                        + property("language", language.rawValue) + property("judgements", DraftNotice.words))
            ),
            (
                "remarks",
                .string(
                    ["oscal.drafts", "assess.caveat.no-advice", "assess.caveat.triggers", "assess.caveat.drafts"]
                        .map { words(.phrase(Phrase($0))) }.joined(separator: "\n"))
            ),
        ])
    }

    private var reviewedControls: JSONValue {
        let selections = catalogues.map { catalogue in
            JSONValue.map([
                ("description", .string(words(.record(catalogue.of)))),
                (
                    "links",
                    .list([
                        .map([
                            ("href", .string("#" + uuid("resource", catalogue.id.text))), ("rel", .string("reference")),
                        ])
                    ])
                ),
                ("include-controls", .list(tokens(of: catalogue).map { .map([("control-id", $0)]) })),
            ])
        }
        let objectives = catalogues.map { catalogue in
            JSONValue.map([
                ("include-objectives", .list(tokens(of: catalogue).map { .map([("objective-id", $0)]) }))
            ])
        }
        return .map([
            ("control-selections", .list(selections)), ("control-objective-selections", .list(objectives)),
        ])
    }

    private func tokens(of catalogue: Catalogue) -> [JSONValue] {
        duties.filter { $0.catalogue.id == catalogue.id }.map { .string(OSCALText.token($0.id)) }
    }

    private var catalogues: [Catalogue] {
        var seen: Set<RecordID> = []
        return duties.map(\.catalogue).filter { seen.insert($0.id).inserted }
    }

    /// What stands in the place of an assessment plan, and the catalogues whose provisions apply.
    private var resources: [JSONValue] {
        let plan = JSONValue.map([
            ("uuid", .string(uuid("resource", "plan"))), ("title", .string(title)),
            ("description", phrase("oscal.no-plan")),
        ])
        return [plan]
            + catalogues.map { catalogue in
                .map([
                    ("uuid", .string(uuid("resource", catalogue.id.text))),
                    ("title", .string(OSCALText.line(words(.record(catalogue.of))))),
                    (
                        "props",
                        .list(
                            property("catalogue", catalogue.id.text) + property("document", catalogue.of.text)
                                + property("text-read", catalogue.textRead.rawValue))
                    ),
                ])
            }
    }

    // MARK: - Values

    /// The identifier of a part: the same for one subject of one system in the assessments of all days, as OSCAL wants it.
    func uuid(_ kind: String, _ name: String) -> String {
        NameUUID.text(["assessment", assessment.applicability.profile.identity, kind, name].joined(separator: "\n"))
    }

    func property(_ name: String, _ value: String, remarks: String = "") -> [JSONValue] {
        OSCALText.property(name, value, namespace: Self.namespace, remarks: remarks)
    }

    func phrase(_ key: String, _ arguments: [String: Cell] = [:]) -> JSONValue {
        .string(words(.phrase(Phrase(key, arguments))))
    }

    /// The beginning of a day.
    static func time(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }
}
