import ArgumentParser
import ConcordAtlas
import ConcordFindings
import ConcordModel
import ConcordPages
import LocatedText

struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims",
        abstract: "A paper's checkable claims, on its own date and now.",
        discussion: """
            Without FILE: the papers of the atlas. FILE is a paper recorded in the same form (docs/data-model.md, Claim);
            its tests and traces lead to records of the atlas. A copy of a paper of the atlas is judged in its place.

            EXAMPLES:
              concord claims
              concord claims my-paper.yaml --as-of 2026-01-01
            """
    )

    @Argument(help: ArgumentHelp("A paper's claims.", valueName: "file"))
    var file: String?

    @OptionGroup var options: FindingOptions

    func run() throws {
        guard let file else {
            try options.print { $0.claims }
            return
        }
        let reading: AtlasReading
        do throws(Diagnostic) {
            reading = try AtlasReader(path: options.atlas.folder).read(withPaper: file)
        } catch {
            Console.error(error)
            throw ExitCode.unread(error)
        }
        let faults = reading.diagnostics.filter { $0.severity == .error }
        guard faults.isEmpty else {
            for fault in faults { Console.error(fault) }
            throw ExitCode.badData
        }
        let findings = Findings(reading.atlas, on: options.day.day(of: reading.atlas))
        let words = CellWords(options.language.messages, view: findings.view)
        guard let finding = findings.claims.last, let paper = reading.atlas.contents.papers.last else {
            throw ExitCode.badData
        }
        // What `check` would call wrong in an atlas is worth a word here; the claims are shown all the same.
        for fault in FindingCheck.faults(in: reading.atlas) where fault.record.owner == paper.id {
            Console.error(
                reading.fault(of: fault.record, field: fault.field, severity: .warning, message: fault.message))
        }
        Console.output(
            options.output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text
        )
    }
}
