import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordConformity

/// Articles 99 to 101 of the AI Act, and the Chinese laws with a share of turnover.
@Suite("How high a fine can be")
struct FineAmountTests {
    private func phrase(_ id: RecordID, size: String?, on day: String = "2026-11-26") throws -> Phrase {
        let profile = SystemProfile(
            name: "x", answers: size.map { [AnswerKey("company.size"): .words([$0])] } ?? [:])
        let penalty = try #require(try ExampleProfile.atlas.get()[id] as? Penalty)
        let view = AtlasOnDay(try ExampleProfile.atlas.get(), on: try #require(CalendarDate(day)))
        let context = TriggerReading(view.atlas.contents.triggers, profile: profile, day: view.day)
        let cap = FineReading(view: view, profile: profile, reading: context).fines([penalty]).first?.cap
        return FineWords.phrase(penalty, cap: try #require(cap))
    }

    @Test(
        "follows the size of the company and the day",
        arguments: [
            // Article 99(4): 15 million or 3 percent, the higher; (6): for small and medium-sized enterprises the lower.
            ("eu-ai-act-penalty-art-99-4-a", "large", "2026-11-26", "higher"),
            ("eu-ai-act-penalty-art-99-4-a", "sme", "2026-11-26", "lower"),
            ("eu-ai-act-penalty-art-99-4-a", "micro", "2025-08-02", "lower"),
            // (6a): for small mid-caps the lower too, since 27 July 2026.
            ("eu-ai-act-penalty-art-99-4-a", "small-mid-cap", "2026-07-26", "higher"),
            ("eu-ai-act-penalty-art-99-4-a", "small-mid-cap", "2026-07-27", "lower"),
            // (6a) does not name paragraph 3.
            ("eu-ai-act-penalty-art-99-3", "small-mid-cap", "2026-11-26", "higher"),
            ("eu-ai-act-penalty-art-99-3", "sme", "2026-11-26", "lower"),
            // Article 101(1) knows no lower fine for small companies.
            ("eu-ai-act-penalty-art-101-1-a", "sme", "2026-11-26", "higher"),
            // The law does not say which of the two counts.
            ("cn-pipl-2021-penalty-art-66-2", "sme", "2026-11-26", "either"),
            ("cn-pipl-2021-penalty-art-66-1", "sme", "2026-11-26", "fixed"),
        ] as [(RecordID, String, String, String)])
    func kind(_ id: RecordID, _ size: String, _ day: String, _ expected: String) throws {
        #expect(try phrase(id, size: size, on: day).key == "assess.fine.\(expected)")
    }

    @Test("of a company whose size is open is told both ways, with the amounts")
    func open() throws {
        let phrase = try phrase("eu-ai-act-penalty-art-99-4-a", size: nil)
        #expect(phrase.key == "assess.fine.size-open")
        #expect(phrase.arguments["amount"] == .phrase(Phrase("amount.eur", ["value": .number(Number(15_000_000))])))
        #expect(phrase.arguments["percent"] == .number(Number(3)))
    }

    /// Article 100 is for institutions, bodies, offices and agencies of the Union, Article 99 for everybody else.
    @Test("of bodies of the Union stands with them alone")
    func unionBodies() throws {
        func fines(_ organisation: String) throws -> [RecordID] {
            let duties = try ExampleProfile.applicability(
                "office-assistant/system", ["eu.organisation": .words([organisation])]
            ).duties
            return try #require(duties.first { $0.id == "eu-ai-act:art-5-1-a" }).penalties
        }
        #expect(try fines("employer") == ["eu-ai-act-penalty-art-99-3"])
        #expect(try fines("public-authority") == ["eu-ai-act-penalty-art-99-3"])
        #expect(try fines("union-body") == ["eu-ai-act-penalty-art-100-2"])
    }

    @Test("every fine with an amount and a share says which counts, or is of Article 75c")
    func counting() throws {
        for penalty in try ExampleProfile.atlas.get().contents.penalties
        where penalty.maximum != nil && penalty.turnoverPercent != nil {
            #expect(penalty.counting != nil || penalty.reference.hasPrefix("Article 75c"), "\(penalty.id)")
        }
    }
}
