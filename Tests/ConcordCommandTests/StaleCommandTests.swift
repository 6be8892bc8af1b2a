import Foundation
import TestSupport
import Testing

@Suite("concord stale")
struct StaleCommandTests {
    private static let atlas = Program.repository.appending(path: "Tests/ConcordFindingsTests/Fixtures/stale").path

    @Test(
        "prints what is due in three languages and three forms",
        arguments: [
            ("stale-en.txt", ["--as-of", "2026-06-01"]),
            ("stale-zh.txt", ["--as-of", "2026-06-01", "--language", "zh"]),
            ("stale-fr.txt", ["--as-of", "2026-06-01", "--language", "fr"]),
            ("stale-older.txt", ["--as-of", "2026-04-05", "--older", "15", "--kind", "standard"]),
            ("stale.tsv", ["--as-of", "2026-09-01", "--format", "tsv"]),
            ("stale.json", ["--as-of", "2026-04-15", "--json"]),
        ])
    func output(_ name: String, options: [String]) throws {
        let run = try Program.run(["stale", "--atlas", Self.atlas] + options)
        #expect(run.status == 0, Comment(rawValue: run.errors))
        #expect(run.errors == "")
        let difference = Snapshot.difference(run.output, from: name)
        #expect(difference == nil)
    }

    @Test(
        "says what an option takes",
        arguments: [
            (["--older=-1"], "Error: '-1' is no number of days; --older takes 0 or more\n"),
            (
                ["--kind", "provision"],
                "Error: 'provision' is no kind of record that is rechecked by itself; known: standard, rule, catalogue, "
                    + "body, position, adoption, term, event, figure, guidelines, request, profile, penalty, amendment, "
                    + "procedure, comparison, official-text, mapping\n"
            ),
            (
                ["--as-of", "2026-02-30"],
                "Error: '2026-02-30' is no day; --as-of takes a day of the calendar as YYYY-MM-DD, such as 2024-10-31\n"
            ),
        ])
    func options(_ options: [String], message: String) throws {
        let run = try Program.run(["stale", "--atlas", Self.atlas] + options)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix(message))
    }
}
