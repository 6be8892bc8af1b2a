import ConcordConformity
import ConcordModel
import Testing

@Suite("Conditions")
struct ConditionTests {
    @Test(
        "are printed as they are read",
        arguments: [
            "eu.established", "not eu.established", "eu.roles has provider, deployer",
            "a.b and c.d or not e.f", "a.b and (c.d or e.f)", "not (a.b and c.d)", "[high-risk] and [provider]",
            "model.compute above 1e25", "day before 2025-11-01", "eu.placed from 2026-08-02",
        ])
    func roundTrip(_ text: String) throws { #expect(try Condition(text).description == text) }

    @Test("take 'is' for one of the words as 'has' does")
    func isAndHas() throws { #expect(try Condition("a.b is c") == Condition("a.b has c")) }

    @Test(
        "say where they break",
        arguments: [
            ("", 1, "the key of a question, '[' or '('"), ("eu", 1, "the key of a question, such as eu.roles"),
            ("a.b and", 8, "the key of a question, '[' or '('"), ("a.b c.d", 5, "'and', 'or' or the end"),
            ("(a.b", 5, "')'"), ("[a", 3, "']'"), ("a.b has", 8, "a word"), ("a.b above much", 11, "a number"),
            ("a.b before 2025-13-01", 12, "a day, YYYY-MM-DD"),
        ])
    func failure(_ text: String, column: Int, expected: String) {
        #expect(throws: ConditionError.self) { try Condition(text) }
        do throws(ConditionError) {
            _ = try Condition(text)
        } catch {
            #expect(error.column == column)
            #expect(error.expected == expected)
        }
    }

    @Test("nested beyond reason are refused, not followed")
    func nesting() {
        #expect(throws: ConditionError.self) { try Condition(String(repeating: "(", count: 1_000_000)) }
    }

    @Test(
        "hold, do not hold, or stay open with an answer that is missing",
        arguments: [
            ("a.yes", Truth.yes, ["a.yes"]), ("a.no", .no, ["a.no"]), ("a.open", .unknown, ["a.open"]),
            ("not a.open", .unknown, ["a.open"]),
            // One no decides whatever is open beside it; an open one is what keeps a yes back.
            ("a.open and a.no", .no, ["a.no"]), ("a.open and a.yes", .unknown, ["a.open"]),
            ("a.open or a.yes", .yes, ["a.yes"]), ("a.open or a.no", .unknown, ["a.open"]),
            ("a.no or b.words has x", .yes, ["b.words"]), ("b.words has z", .no, ["b.words"]),
            ("b.number at-least 10", .yes, ["b.number"]), ("b.number above 10", .no, ["b.number"]),
            ("b.date before 2026-01-01", .yes, ["b.date"]), ("b.date from 2026-01-01", .no, ["b.date"]),
            ("day from 2026-06-01", .yes, ["day"]),
        ])
    func readings(_ text: String, truth: Truth, keys: [String]) throws {
        let profile = SystemProfile(
            name: "x",
            answers: [
                AnswerKey("a.yes"): .flag(true), AnswerKey("a.no"): .flag(false), AnswerKey("a.open"): .unknown,
                AnswerKey("b.words"): .words(["x", "y"]), AnswerKey("b.number"): .number(Number(10)),
                AnswerKey("b.date"): .date(try #require(CalendarDate("2025-12-31"))),
            ])
        let reading = profile.reading(of: try Condition(text), on: try #require(CalendarDate("2026-06-01"))) { _ in
            ConditionReading(.unknown, keys: [])
        }
        #expect(reading.truth == truth)
        #expect(reading.keys.map(\.description) == keys)
    }

    @Test("keep Kleene's laws: De Morgan, double negation", arguments: Truth.allCases, Truth.allCases)
    func laws(_ a: Truth, _ b: Truth) {
        #expect(!Truth.all([a, b]) == Truth.any([!a, !b]))
        #expect(!(!a) == a)
        #expect(Truth.all([a, b]) == Truth.all([b, a]))
        #expect(Truth.any([a, .no]) == a)
        #expect(Truth.all([a, .yes]) == a)
    }
}
