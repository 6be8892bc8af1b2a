import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordConformity

/// Article 43 of the AI Act, paragraph by paragraph.
@Suite("The conformity route")
struct RouteTests {
    /// Articles 9 to 15 carry the requirements of Section 2; Article 8 leads to them.
    private static let requirements: [RecordID] = (9...15).map { RecordID("eu-ai-act:art-\($0)") }

    private func routes(
        _ example: String, _ changes: [String: Answer?] = [:], citing articles: [RecordID] = []
    ) throws -> [ConformityRoute] {
        let atlas = try articles.isEmpty ? nil : ExampleProfile.atlas(citing: articles)
        let applicability = try ExampleProfile.applicability(example, changes, atlas: atlas)
        return ConformityRoute.all(applicability, CitationState(applicability.view))
    }

    /// Paragraph 2: points 2 to 8 of Annex III, to which hiring (point 4) belongs, follow internal control. The paragraph has applied
    /// since 2 August 2026 by its letter and goes with the requirements of 2 December 2027 in practice; the tool is offered from
    /// 17 January 2028.
    @Test("of hiring is internal control, whatever is cited")
    func internalControl() throws {
        for cited in [[], Self.requirements] {
            let route = try #require(try routes("hiring-tool/system", citing: cited).first)
            #expect(route.procedure == .internalControl)
            #expect(route.provisions == ["eu-ai-act:art-43-2"])
            #expect(route.answers.contains(AnswerKey("eu.annex-iii")))
            #expect(route.applies == .yes)
            guard case .contested(let formal, _)? = route.binding else {
                Issue.record("the date of Article 43 is contested")
                return
            }
            #expect(formal.value?.description == "2026-08-02")
            #expect(route.binding?.date?.value?.description == "2028-01-17")
        }
    }

    /// Paragraph 3: products under Annex I, Section A, follow the product's procedure.
    @Test("of a component of a medical device is that of product law")
    func product() throws {
        let routes = try routes("medical-device/system")
        #expect(routes.map(\.procedure) == [.product])
        #expect(routes[0].answers.contains(AnswerKey("eu.annex-i")))
    }

    /// Paragraph 3, fourth subparagraph: under both annexes the product's procedure alone.
    @Test("under both annexes is that of product law alone")
    func bothAnnexes() throws {
        let both = try routes(
            "medical-device/system",
            ["eu.annex-iii": .words(["5d"]), "eu.derogation": .words(["none"]), "eu.profiling": .flag(false)])
        #expect(both.map(\.procedure) == [.product])
        #expect(both[0].provisions.contains("eu-ai-act:art-43-3-sub4"))
    }

    @Test(
        "is none where none is asked for, for the reason that rules it out",
        arguments: [
            // Bought and used by others: the company is a deployer, and Article 43 obliges providers.
            ("office-assistant/system", "others", "eu.roles"),
            // A model and an assistant with no use of Annex III and no product of Annex I: not high-risk (Article 6).
            ("general-purpose-model/system", "systems", "eu.annex-iii"),
            // Not offered in the EU: the Act does not reach it (Article 2(1)).
            ("chatbot-china/system", "catalogue", "eu.reach"),
        ])
    func none(_ example: String, _ why: String, _ key: String) throws {
        let found = try routes(example)
        #expect(found.map(\.procedure) == [.none])
        let reason = Phrase("assess.route.none", ["why": .phrase(Phrase("assess.aside.\(why)"))])
        #expect(found[0].reason == reason)
        #expect(found[0].answers.contains(AnswerKey(key)))
    }

    /// What the answers on standards and specifications make of biometrics (Annex III, point 1), with no standard cited, with
    /// one for Article 9 alone, and with standards for all requirements.
    static let biometrics: [(Answer?, Answer?, [RecordID], ConformityRoute.Procedure, String)] = [
        // Second subparagraph, point (a): no harmonised standard exists, so following drafts does not help.
        (.words(["none"]), .words(["none"]), [], .notifiedBody, "none-cited"),
        (.words(["all"]), .words(["none"]), [], .notifiedBody, "none-cited"),
        (nil, .words(["not-followed"]), [], .notifiedBody, "none-cited"),
        // First subparagraph: common specifications open the choice as well.
        (.words(["none"]), .words(["followed"]), [], .choice, "choice-specification"),
        // An open answer that may open the choice leaves it open.
        (.words(["none"]), nil, [], .choiceOpen, "choice-open"),
        // First subparagraph: harmonised standards for all requirements, applied in full.
        (.words(["all"]), .words(["none"]), requirements, .choice, "choice-standard"),
        // Second subparagraph, point (b): applied in part, or not.
        (.words(["part"]), .words(["none"]), requirements, .notifiedBody, "not-in-full"),
        (.words(["none"]), .words(["none"]), requirements, .notifiedBody, "not-in-full"),
        (nil, .words(["none"]), requirements, .choiceOpen, "choice-open"),
        // Cited for one article of seven: whether that is enough depends on what it covers.
        (.words(["all"]), .words(["none"]), ["eu-ai-act:art-9"], .choiceOpen, "choice-open"),
    ]

    @Test("of biometrics depends on what is cited and applied", arguments: biometrics)
    func biometric(
        _ standards: Answer?, _ specifications: Answer?, _ cited: [RecordID], _ expected: ConformityRoute.Procedure,
        _ reason: String
    ) throws {
        let found = try routes(
            "hiring-tool/system",
            [
                "eu.annex-iii": .words(["1a"]), "eu.remote-identification": .words(["afterwards"]),
                "eu.harmonised-standards": standards, "eu.common-specifications": specifications,
            ], citing: cited)
        #expect(found.map(\.procedure) == [expected])
        let count = Cell.count(cited.count)
        #expect(found[0].reason == Phrase("assess.route.\(reason)", ["cited": count, "articles": .count(7)]))
        #expect(found[0].provisions.contains("eu-ai-act:art-43-1"))
    }

    @Test("of a system with two uses has a row for each")
    func twoUses() throws {
        let found = try routes(
            "hiring-tool/system",
            [
                "eu.annex-iii": .words(["1a", "4"]), "eu.remote-identification": .words(["afterwards"]),
                "eu.harmonised-standards": .words(["none"]), "eu.common-specifications": .words(["none"]),
            ])
        #expect(found.map(\.procedure) == [.notifiedBody, .internalControl])
    }

    @Test("citations are counted for Articles 9 to 15, and only from the day of the citation on")
    func citations() throws {
        let atlas = try ExampleProfile.atlas(citing: ["eu-ai-act:art-9", "eu-ai-act:art-15"])
        func state(_ day: String) throws -> CitationState {
            CitationState(AtlasOnDay(atlas, on: try #require(CalendarDate(day))))
        }
        #expect(try state("2026-10-01").articles.map(\.section) == Self.requirements)
        #expect(try state("2026-10-01").cited == 2)
        #expect(try state("2026-09-30").cited == 0)
    }
}
