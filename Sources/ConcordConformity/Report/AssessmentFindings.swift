public import ConcordFindings
import ConcordModel

extension Assessment {
    /// The assessment as findings: the system as a whole, each market, and what can be done once for both.
    public var findings: [Finding] {
        let markets = Duty.Market.allCases.filter { !duties(in: $0).isEmpty }
        let told = Duty.Market.allCases.filter { market in
            markets.contains(market) || applicability.setAside.contains { $0.market == market }
        }
        return [overview] + told.map { market($0) } + (markets.isEmpty ? [] : [RouteFinding(self).finding])
            + (labels.readings.isEmpty ? [] : [LabelFinding.finding(labels, in: view)])
            + (markets.count > 1 ? [together] : [])
    }

    private var system: Cell { .verbatim(applicability.profile.name) }

    private var overview: Finding {
        let open = applicability.openQuestions
        return finding(
            "assess", sentences: Duty.Market.allCases.map { sentence(of: $0) },
            tables: [
                AssessmentTables.markets(self), AssessmentTables.openQuestions(open, self),
                AssessmentTables.clashes(self),
            ],
            caveats: ["assess.caveat.no-advice", "assess.caveat.triggers", "assess.caveat.drafts"]
        )
    }

    private func market(_ market: Duty.Market) -> Finding {
        let all = duties(in: market)
        let practices = all.filter { $0.breach != nil }
        let others = all.filter { $0.breach == nil }
        let binding = others.filter(\.binding.isBinding)
        let routes = others.filter(\.isRoute)
        let own = Set(all.map(\.catalogue.id))
        let results = criteria.filter { own.contains($0.catalogue) }
        return finding(
            "assess-\(market.rawValue)", sentences: [sentence(of: market)] + related(of: market),
            tables: [
                AssessmentTables.duties("practices", practices, self),
                AssessmentTables.duties("routes", routes, self),
                AssessmentTables.duties("binding", binding.filter { !$0.isRoute }, self),
                AssessmentTables.duties("ahead", others.filter { !$0.binding.isBinding && !$0.isRoute }, self),
                AssessmentTables.criteria(results.flatMap(\.results)),
                AssessmentTables.aside(applicability.setAside.filter { $0.market == market }, self),
            ],
            caveats: ["assess.caveat.presumption", "assess.caveat.reported"]
                + (all.contains(where: \.binding.isContested) ? ["assess.caveat.contested"] : [])
                + ["assess.caveat.drafts"]
        )
    }

    private var together: Finding {
        let packages = WorkPackages(applicability.duties)
        let shared = packages.selected.filter(\.isShared)
        let evidence = TogetherTables(evidence: EvidenceItems(self))
        return finding(
            "assess-together",
            sentences: [
                Phrase(
                    "assess.sentence.together",
                    [
                        "packages": .count(packages.selected.count), "shared": .count(shared.count),
                        "duties": .count(applicability.duties.count - packages.left.count),
                        "left": .count(packages.left.count),
                    ])
            ] + evidence.sentences,
            tables: [AssessmentTables.packages(packages), evidence.items, evidence.specific],
            caveats: ["assess.caveat.packages", "assess.caveat.evidence-items", "assess.caveat.drafts"]
        )
    }

    func sentence(of market: Duty.Market) -> Phrase {
        let all = duties(in: market)
        var arguments: [String: Cell] = [
            "market": .word("jurisdiction", market.rawValue), "duties": .count(all.count),
            "binding": .count(all.count(where: \.binding.isBinding)),
            "open": .count(all.count { !$0.openKeys.isEmpty }),
            "state": .word("assessment", state(of: market).rawValue),
        ]
        guard all.isEmpty else { return Phrase("assess.sentence.market", arguments) }
        let keys = ruledOut(of: market)
        arguments["answers"] = AssessmentTables.answers(keys, self)
        return Phrase(keys.isEmpty ? "assess.sentence.none" : "assess.sentence.none-because", arguments)
    }

    /// The answers that keep the documents of a market as a whole from the system; those that keep their provisions from it where
    /// the documents count.
    private func ruledOut(of market: Duty.Market) -> [AnswerKey] {
        let groups = applicability.setAside.filter { $0.market == market }
        let whole = groups.filter { $0.reason == .catalogue }
        var keys: [AnswerKey] = []
        for key in (whole.isEmpty ? groups : whole).flatMap(\.keys) where !keys.contains(key) { keys.append(key) }
        return keys
    }

    /// How much of what is said of the other market rests on drafts.
    private func related(of market: Duty.Market) -> [Phrase] {
        let links = duties(in: market).flatMap(\.related)
        guard !links.isEmpty else { return [] }
        let drafts = links.count(where: \.isDraft)
        return [Phrase("assess.sentence.related", ["n": .count(drafts), "m": .count(links.count)])]
    }

    private func finding(_ id: String, sentences: [Phrase], tables: [Table], caveats: [String]) -> Finding {
        Finding(
            id: id, day: view.day,
            title: Phrase("finding.\(id)", ["system": system]),
            question: Phrase("\(id.replacingDashes).question", ["system": system]),
            definition: Phrase("assess.definition"),
            sentences: sentences,
            tables: tables.filter { !$0.rows.isEmpty },
            n: applicability.duties.count,
            completeness: [],
            caveats: caveats.map { Phrase($0) },
            undated: []
        ).on(view.atlas)
    }
}

extension String {
    /// `assess-eu` as the key `assess.eu`.
    fileprivate var replacingDashes: String { String(map { $0 == "-" ? "." : $0 }) }
}

extension Duty {
    /// Whether it is part of the way to the market: assessment of conformity, declaration, marking, registration, filing.
    var isRoute: Bool {
        provision.provisionKind == .procedure || provision.topics.contains("conformity-assessment")
            || catalogue.id == "cn-filing"
    }
}
