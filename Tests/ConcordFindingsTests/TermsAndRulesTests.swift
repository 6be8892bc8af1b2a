import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Terms and adoptions")
struct TermsAndAdoptionsTests {
    private func terms(_ day: String) throws -> Finding { try World.base(day).terms }

    @Test(
        "compares a term once each document that characterises it existed, or once it was recorded",
        arguments: [
            ("2023-01-25", []), ("2023-01-26", ["term-model"]), ("2024-06-12", ["term-system", "term-model"]),
            // The act is adopted on the next day; the label standard was a project then.
            ("2024-06-13", ["term-risk", "term-system", "term-model"]),
            // The document of the last term was seen on this day.
            ("2025-05-10", ["term-risk", "term-system", "term-model", "term-keyword"]),
        ]
    )
    func comparable(_ day: String, ids: [String]) throws {
        #expect(try terms(day).rows("concordance") == ids)
    }

    @Test(
        "counts terms by how they compare",
        arguments: [
            (World.paperDay, [1, 1, 1, 0, 0]), (World.recordedDay, [1, 1, 1, 1, 0]),
        ]
    )
    func relations(_ day: String, counts: [Int]) throws {
        let finding = try terms(day)
        let relations = ["same", "similar", "different", "single-source", "unknown"]
        #expect(relations.map { finding.number("relations/\($0)/terms") } == counts)
        #expect(
            finding.sentence("terms.sentence.terms") == [
                "terms": .count(counts.reduce(0, +)), "compared": .count(3), "same": .count(1), "similar": .count(1),
                "different": .count(1),
            ])
    }

    @Test("names the documents of a term as they were called; tells the difference only as it was recorded")
    func concordance() throws {
        let early = try terms(World.paperDay)
        #expect(
            early.at("concordance/term-risk/sources")?.cell
                == .list([.verbatim("Regulation (EU) 2024/90"), .verbatim("(Labelling)")]))
        #expect(early.at("concordance/term-risk/difference")?.cell == .unknown)
        let now = try terms(World.recordedDay)
        #expect(
            now.at("concordance/term-risk/difference")?.cell
                == .text(LocalizedText([.english: "One side adds society."])))
    }

    @Test(
        "knows an adoption once its date is past; without a date, once it was recorded",
        arguments: [
            ("2023-06-14", []), ("2023-06-15", ["adoption-eu-concepts"]),
            (World.paperDay, ["adoption-eu-concepts", "adoption-cn-overview"]),
            ("2024-12-31", ["adoption-eu-concepts", "adoption-cn-concepts", "adoption-cn-overview"]),
            (
                World.recordedDay,
                [
                    "adoption-eu-concepts", "adoption-cn-concepts", "adoption-cn-overview", "adoption-cn-framework",
                    "adoption-eu-planned",
                ]
            ),
        ]
    )
    func adoptions(_ day: String, ids: [String]) throws {
        #expect(try terms(day).rows("adoptions") == ids)
    }

    @Test(
        "counts what each side has taken over, and how; a plan is no adoption",
        arguments: [
            ("eu", [1, 1, 0, 0, 1, 0, 1]),
            // Concepts identical and as a standard, overview modified, framework unstated; two to an unknown purpose.
            ("cn", [3, 1, 1, 1, 1, 0, 0]),
        ]
    )
    func adopters(_ jurisdiction: String, counts: [Int]) throws {
        let columns = [
            "adopted", "identical", "modified", "unstated", "as-standard", "answer-to-article", "planned",
        ]
        #expect(try terms(World.recordedDay).numbers("adopters", jurisdiction, columns) == counts)
    }

    @Test(
        "finds the document that both have taken over, once both have",
        arguments: [
            (World.paperDay, []), ("2024-12-31", ["iso-iec-90101-2022"]), (World.recordedDay, ["iso-iec-90101-2022"]),
        ]
    )
    func common(_ day: String, ids: [RecordID]) throws {
        let finding = try terms(day)
        #expect(finding.number("common/eu-and-cn/adopted") == ids.count)
        #expect(finding.at("common/eu-and-cn/documents")?.cell == .records(ids))
        let edges: [RecordID] = ids.isEmpty ? [] : ["adoption-eu-concepts", "adoption-cn-concepts"]
        #expect(finding.at("common/eu-and-cn/adopted")?.trace == ids + edges)
    }

    @Test("lists the adoptions whose date does not tell")
    func undated() throws {
        #expect(
            try terms(World.paperDay).undated
                == ["adoption-cn-concepts", "adoption-cn-framework", "adoption-eu-planned"])
        #expect(try terms(World.recordedDay).undated == ["adoption-cn-framework", "adoption-eu-planned"])
    }
}

@Suite("Rules")
struct RulesInForceTests {
    @Test(
        "counts what stands, is coming and is over, by jurisdiction",
        arguments: [
            // The act, and the first request: a decision is complete once adopted.
            (World.paperDay, "eu", [2, 0, 0]),
            // The act, the amending act, the second request; the first, repealed.
            (World.recordedDay, "eu", [3, 0, 1]), (World.paperDay, "cn", [1, 0, 0]),
            // The guidelines and the rule on labels; the draft rule in consultation.
            (World.recordedDay, "cn", [2, 1, 0]),
            // Its consultation is over and nothing later is known.
            ("2026-08-02", "cn", [2, 0, 0]),
        ]
    )
    func byJurisdiction(_ day: String, row: String, counts: [Int]) throws {
        #expect(try World.base(day).rules.numbers("rules", row, ["standing", "coming", "over"]) == counts)
    }

    @Test("lists a rule from its first event on, with its state and the provisions that existed")
    func list() throws {
        let early = try World.base("2024-07-12").rules
        #expect(early.rows("list") == ["cn-guidelines-2024", "eu-ai-act", "eu-request-m-901"].sorted(by: euFirst))
        #expect(early.number("list/eu-ai-act/provisions") == 0)
        #expect(try World.base("2024-08-01").rules.number("list/eu-ai-act/provisions") == 2)
        let now = try World.base(World.recordedDay).rules
        #expect(now.number("list/eu-ai-act/provisions") == 3)
        #expect(now.at("list/eu-ai-act/state")?.cell == .state(.effective))
        #expect(now.at("list/cn-label-rule/purpose")?.cell == .word("purpose", "control"))
        #expect(now.sentence("rules.sentence") == ["eu": .count(3), "cn": .count(2), "provisions": .count(3)])
    }

    private func euFirst(_ left: String, _ right: String) -> Bool {
        (left.hasPrefix("eu") ? 0 : 1, left) < (right.hasPrefix("eu") ? 0 : 1, right)
    }
}
