public import ConcordModel

/// All findings of an atlas on a day. Those that read cells of others are computed last.
public struct Findings: Sendable {
    public let view: AtlasOnDay
    public let landscape: Finding
    public let rules: Finding
    public let pipeline: Finding
    public let guidelines: Finding
    public let terms: Finding
    public let timeline: Finding
    /// One for each paper.
    public let claims: [Finding]
    public let recommendations: Finding
    public let keyFigures: Finding

    public init(_ atlas: Atlas, on day: CalendarDate) {
        view = AtlasOnDay(atlas, on: day)
        landscape = Landscape.finding(view)
        rules = RulesInForce.finding(view)
        pipeline = Pipeline.finding(view)
        guidelines = ChinaSystem.finding(view)
        terms = TermsAndAdoptions.finding(view)
        timeline = Timeline.finding(view)
        let base = [landscape, rules, pipeline, guidelines, terms, timeline]
        claims = atlas.contents.papers.map { [view] in ClaimsFinding.finding($0, view, findings: base) }
        recommendations = Recommendations.finding(view, findings: base)
        keyFigures = KeyFigures.finding(view, findings: base + claims)
    }

    /// In the order of the brief.
    public var all: [Finding] {
        [keyFigures] + claims + [landscape, rules, pipeline, guidelines, terms, timeline, recommendations]
    }
}
