public import ConcordModel

/// All findings of an atlas on a day. Those that read cells of others are computed last.
public struct Findings: Sendable {
    public let base: BaseFindings
    /// One for each paper.
    public let claims: [Finding]
    public let recommendations: Finding
    public let keyFigures: Finding

    public init(_ atlas: Atlas, on day: CalendarDate) {
        let base = BaseFindings(atlas, on: day)
        self.base = base
        claims = atlas.contents.papers.map { ClaimsFinding.finding($0, base).on(atlas) }
        recommendations = Recommendations.finding(base.view, findings: base.all).on(atlas)
        keyFigures = KeyFigures.finding(base.view, findings: base.all + claims).on(atlas)
    }

    public var view: AtlasOnDay { base.view }

    /// In the order of the brief.
    public var all: [Finding] { [keyFigures] + claims + base.all + [recommendations] }
}

/// The findings that rest on records alone.
public struct BaseFindings: Sendable {
    public let view: AtlasOnDay
    public let landscape: Finding
    public let rules: Finding
    public let pipeline: Finding
    public let guidelines: Finding
    public let terms: Finding
    /// Of the sides of the brief, the EU and China.
    public let ground: Finding
    public let timeline: Finding

    public init(_ atlas: Atlas, on day: CalendarDate) {
        view = AtlasOnDay(atlas, on: day)
        landscape = Landscape.finding(view).on(atlas)
        rules = RulesInForce.finding(view).on(atlas)
        pipeline = Pipeline.finding(view).on(atlas)
        guidelines = ChinaSystem.finding(view).on(atlas)
        terms = TermsAndAdoptions.finding(view).on(atlas)
        ground = CommonGroundFinding.finding(CommonGround(view, between: .euAndChina)).on(atlas)
        timeline = Timeline.finding(view).on(atlas)
    }

    /// In the order of the brief.
    public var all: [Finding] { [ground, landscape, rules, pipeline, guidelines, terms, timeline] }

    /// The cell that a claim or an indicator names; nil where there is none.
    public func cell(_ reference: CellReference) -> TracedCell? {
        all.first { $0.id == reference.finding }?
            .table(reference.table)?.cell(row: reference.row, column: reference.column)
    }
}
