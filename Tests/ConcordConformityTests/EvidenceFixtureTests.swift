import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import Testing
import TextFiles

@testable import ConcordConformity

/// Files of evidence as companies hand them in: what has two readings is refused, what is of a later day does not count.
@Suite("Files of evidence in Fixtures/evidence")
struct EvidenceFixtureTests {
    static let folder = MeasuredCatalogues.repository.appending(path: "Tests/ConcordConformityTests/Fixtures/evidence")
    static let day: CalendarDate? = CalendarDate(year: 2026, month: 11, day: 26)

    /// By file: all that is said of it, in order; nothing for a file that is right.
    static let listing: [(file: String, expected: [String])] = {
        let text = (try? String(contentsOf: folder.appending(path: "complaints.tsv"), encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        return Dictionary(grouping: lines) { $0[0] }.sorted { $0.key < $1.key }.map { file, lines in
            (file, lines.filter { !$0[1].isEmpty }.map { file + $0[1] })
        }
    }()

    static func read(_ names: [String], upTo limit: CalendarDate? = day) throws -> Evidence {
        var reader = EvidenceReader(try MeasuredCatalogues.all(), upTo: limit)
        for name in names { reader.read(folder.appending(path: name).path) }
        return reader.evidence
    }

    @Test("are complained of by these messages and no others", arguments: listing)
    func complaints(_ file: String, _ expected: [String]) throws {
        let evidence = try Self.read([file])
        let found = evidence.diagnostics.map {
            $0.description.replacingOccurrences(of: Self.folder.path + "/", with: "")
        }
        #expect(found == expected)
    }

    @Test("are all listed")
    func listed() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(files.filter { $0 != "complaints.tsv" }.sorted() == Self.listing.map(\.file).sorted())
    }

    @Test("whose words are wide, or whose separator the first line names, are counted as any other")
    func counted() throws {
        let wide = try Self.read(["full-width.csv"])
        #expect(
            wide.tallies[.outputManual]?.categories == ["a-1-a": OutcomeCounts(items: 2, passed: 1, failed: 1)])
        let named = try Self.read(["separator-line-alone.csv"])
        #expect(named.tallies[.outputManual]?.counts == OutcomeCounts(items: 1, passed: 1))
        let flags = try Self.read(["separator-line.csv"])
        #expect(flags.tallies[.outputManual]?.counts == OutcomeCounts(items: 2, passed: 1, failed: 1))
    }

    @Test("of YAML and JSON may be written in GB 18030 and UTF-16 too")
    func encodings() throws {
        let statements = try Self.read(["statement-in-gb18030.yaml"])
        #expect(statements.statements.map(\.document) == ["自评估报告"])
        #expect(statements.files.map(\.encoding) == [.gb18030])
        let results = try Self.read(["results-in-utf-16.json"])
        #expect(results.tallies[.outputManual]?.counts == OutcomeCounts(items: 1, passed: 1))
        #expect(results.files.map(\.encoding) == [.utf16BigEndian])
    }

    @Test("count up to the day of the assessment")
    func later() throws {
        let results = try Self.read(["later-results.csv"])
        #expect(results.tallies[.outputManual]?.counts == OutcomeCounts(items: 2, passed: 2))
        // All of its rows are of a later day: there is no evidence of the kind, and no empty sample either.
        #expect(results.tallies[.outputKeyword] == nil)
        #expect(try Self.read(["later-results.csv"], upTo: nil).tallies[.outputManual]?.counts.items == 4)
        #expect(try Self.read(["later-document.yaml"]).statements.map(\.document) == ["Report of the day"])
    }

    @Test("of updates that are all of a later day are said to be so")
    func laterUpdates() throws {
        let evidence = try Self.read(["later-updates.csv"])
        let check = CriteriaCheck(
            try MeasuredCatalogues.all(), evidence: evidence, day: try #require(Self.day))
        let found = try #require(check.result(of: "tc260-003")?["tc260-003:c-kw-update"])
        #expect(found.outcome == .insufficientEvidence)
        #expect(found.reason.key == "criteria.reason.dates-ahead")
        #expect(found.reason.arguments["from"] == .date(.known(.day(try #require(CalendarDate("2029-12-28"))))))
    }

    @Test("that are one file, or copies, are given twice")
    func copies() throws {
        let folder = try EvidenceFolder()
        let rows = "item,evidence,outcome\n1,output-manual,pass\n"
        let first = try folder.write("first.csv", rows)
        try folder.write("copy.csv", rows)
        // As long as the others, and another file.
        try folder.write("other.csv", rows.replacingOccurrences(of: "1,", with: "2,"))
        try FileManager.default.createSymbolicLink(atPath: folder.path("link.csv"), withDestinationPath: first)
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        for name in ["first.csv", "link.csv", "copy.csv", "other.csv"] { reader.read(folder.path(name)) }
        #expect(
            folder.complaints(reader.evidence.diagnostics) == [
                "copy.csv: error: is given twice: it says the same as 'first.csv', byte by byte",
                "link.csv: error: is given twice: it is the file 'first.csv'",
            ])
        #expect(reader.evidence.tallies[.outputManual]?.counts.items == 2)
    }

    @Test("of two values for one number of one day are refused in two files as in one")
    func twoFiles() throws {
        let folder = try EvidenceFolder()
        func statement(_ value: Int) -> String {
            """
            statements:
            - about: tc260-003:c-signers
              document: R
              sha256: \(String(repeating: "0", count: 64))
              date: 2026-01-01
              value: \(value)
            """
        }
        let files = [try folder.write("a.yaml", statement(3)), try folder.write("b.yaml", statement(9))]
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        for file in files { reader.read(file) }
        #expect(
            folder.complaints(reader.evidence.diagnostics) == [
                "b.yaml:6:10: error: 9 for 'tc260-003:c-signers', and 3 in a.yaml:2, both of 2026-01-01: which holds?"
            ])
    }

    static let unusedFiles: [(String, String, String?)] = [
        (
            "medical-device", "keyword-library.csv",
            "nothing here counts for this system: no number that applies to it is counted from keyword-library"
        ),
        ("chatbot-china", "keyword-library.csv", nil),
        ("chatbot-china", "header-only.csv", "nothing here counts for this system: the file has no rows"),
        (
            "chatbot-china", "of-another-tool.json",
            "nothing here counts for this system: no observation has properties of urn:concord:ns:evidence"
        ),
        (
            "chatbot-china", "../statement-about-the-eu.yaml",
            "nothing here counts for this system: eu-ai-act:art-9-1 does not apply to it"
        ),
        ("hiring-tool", "../statement-about-the-eu.yaml", nil),
    ]

    @Test("that serve nothing are said so, with the reason", arguments: unusedFiles)
    func unused(_ example: String, _ file: String, _ reason: String?) throws {
        let applicability = try ExampleTests.applicability(
            of: .init(profile: "\(example)/system", expected: "", day: "2026-11-26"))
        let path = Self.folder.appending(path: file).path
        var reader = EvidenceReader(applicability.view.atlas.contents.catalogues, upTo: Self.day)
        reader.read(path)
        let assessment = Assessment(applicability, evidence: reader.evidence)
        #expect(
            assessment.unusedEvidence.map(\.description) == (reason.map { ["\(path): warning: \($0)"] } ?? []))
    }

    @Test("a number that was read after the day does not count on it")
    func verified() throws {
        let path = MeasuredCatalogues.repository
            .appending(path: "Tests/ConcordConformityTests/Fixtures/verified-later.yaml").path
        let numbers = VerifiedNumbers(file: path, catalogues: try MeasuredCatalogues.all(), upTo: Self.day)
        #expect(
            numbers.diagnostics.map(\.description) == [
                "\(path):6:9: warning: 'gb-t-45654-2025:c-out-manual-rate' was read on 2035-01-01, after 2026-11-26, "
                    + "the day of the assessment: it does not count"
            ])
        #expect(numbers.numbers.keys.map(\.text) == ["gb-t-45654-2025:c-out-kw-rate"])
    }

    /// A number of which nobody knows whether it is required decides nothing, and one that was not measured neither.
    @Test(
        "numbers are said to decide only where they do",
        arguments: ["pass", "fail-rate", "fail-minimum", "fail-sample"])
    func deciding(_ evidence: String) throws {
        let example = ExampleTests.Example(
            profile: "chatbot-china/system", expected: "chatbot-china", day: "2026-11-26")
        let assessment = try OSCALAssessmentTests.Case(example: example, evidence: evidence).assessment()
        var keys: Set<String> = []
        for duty in assessment.applicability.duties {
            let result = assessment.result(of: duty)
            let numbers = assessment.criteria.flatMap(\.results).filter { $0.provision == duty.id }
            let decisive = numbers.filter { $0.contribution == result.outcome }
            keys.insert(result.reason.key)
            switch result.reason.key {
            case "assess.reason.measured":
                #expect(decisive.contains { $0.outcome == result.outcome }, "\(duty.id)")
                #expect(decisive.contains { $0.outcome != .notAssessed }, "\(duty.id)")
            case "assess.reason.held": #expect(decisive.allSatisfy { $0.effect == .held }, "\(duty.id)")
            case "assess.reason.unmeasured": #expect(decisive.allSatisfy { $0.measured == .nothing }, "\(duty.id)")
            default: break
            }
        }
        #expect(keys.isSuperset(of: ["assess.reason.measured", "assess.reason.held"]))
    }
}
