import Foundation
import TestSupport
import Testing

@Suite("concord assess run, as OSCAL")
struct AssessOSCALTests {
    private static let profiles = [
        "hiring-tool/system", "hiring-tool/importer", "chatbot-china/system", "general-purpose-model/system",
        "medical-device/system", "office-assistant/system",
    ]

    private func run(_ profile: String, _ arguments: [String], evidence: String? = nil) throws -> Program.Run {
        let examples = Program.repository.appending(path: "examples")
        var files: [String] = []
        if let evidence {
            let folder = examples.appending(path: "chatbot-china/evidence-\(evidence)")
            files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                .filter { !$0.hasSuffix(".txt") }.map { folder.appending(path: $0).path }
        }
        return try Program.run(
            ["assess", "run", examples.appending(path: "\(profile).yaml").path, "--atlas", CommandTests.atlas]
                + arguments + (files.isEmpty ? [] : ["--evidence"] + files))
    }

    private func validate(_ files: [URL]) throws -> ProgramRun {
        try PythonTools.run("ConcordFormatsTests/validate_oscal.py", files.map(\.path))
    }

    @Test(
        "compliance-trestle takes what we write of every example, in three languages, and refuses it damaged",
        .enabled(if: PythonTools.areInstalled, Comment(rawValue: PythonTools.need))
    )
    func trestle() throws {
        try withTemporaryFolder { folder in
            var files: [URL] = []
            func write(_ profile: String, _ format: String, _ more: [String] = [], evidence: String? = nil) throws {
                let run = try run(profile, ["--format", format] + more, evidence: evidence)
                #expect(!run.output.isEmpty, Comment(rawValue: run.errors))
                files.append(folder.appending(path: "\(files.count).json"))
                try run.output.write(to: files[files.count - 1], atomically: true, encoding: .utf8)
            }
            for format in ["oscal", "poam"] {
                for profile in Self.profiles { try write(profile, format) }
                // Where everything passes nothing is open, and there is no plan.
                for evidence in (format == "oscal" ? ["pass"] : []) + ["fail-rate", "fail-minimum", "fail-sample"] {
                    try write("chatbot-china/system", format, ["--as-of", "2025-10-31"], evidence: evidence)
                }
                let labels = ["pass/picture-1", "fail/picture-2"].map {
                    Program.repository.appending(path: "examples/chatbot-china/labels-\($0).png").path
                }
                try write("chatbot-china/system", format, ["--label"] + labels)
                for language in ["zh", "fr"] {
                    try write("chatbot-china/system", format, ["--language", language], evidence: "pass")
                }
            }
            let taken = try validate(files)
            #expect(taken.status == 0, Comment(rawValue: String((taken.errors + taken.output).prefix(4000))))
            let counts = taken.output.split(separator: "\n").compactMap { Int($0) }
            #expect(counts.count == files.count)
            #expect(counts.allSatisfy { $0 > 0 })

            let damage = [
                (0, "\"import-ap\"", "\"import\""), (0, "\"target-id\"", "\"target\""), (13, "\"title\"", "\"name\""),
            ]
            for (index, find, replace) in damage {
                let damaged = folder.appending(path: "damaged.json")
                try String(contentsOf: files[index], encoding: .utf8).replacing(find, with: replace)
                    .write(to: damaged, atomically: true, encoding: .utf8)
                #expect(try validate([damaged]).status == 1, "\(find)")
            }
        }
    }

    @Test("the same system gives the same bytes", arguments: ["oscal", "poam"])
    func bytes(_ format: String) throws {
        let runs = try (1...2).map { _ in
            try run("chatbot-china/system", ["--format", format, "--as-of", "2025-10-31"], evidence: "fail-rate")
        }
        #expect(runs[0].output == runs[1].output)
        #expect(runs[0].output.contains("\"last-modified\": \"2025-10-31T00:00:00Z\""))
        // The market falls short, and a pipeline is told so in every format.
        #expect(runs.map(\.status) == [1, 1])
    }

    @Test("a folder holds what the formats print")
    func folder() throws {
        try withTemporaryFolder { folder in
            let out = folder.appending(path: "report")
            // Twice: what this command wrote it may replace.
            for _ in 1...2 { #expect(try run("office-assistant/system", ["--out", out.path]).status == 0) }
            for (file, format) in [("assessment-results", "oscal"), ("poam", "poam")] {
                let written = try String(contentsOf: out.appending(path: "oscal/\(file).json"), encoding: .utf8)
                #expect(written == (try run("office-assistant/system", ["--format", format]).output))
            }
        }
    }

    @Test("every phrase has words", arguments: ["en", "zh", "fr"], ["oscal", "poam"])
    func words(_ language: String, _ format: String) throws {
        let text = try run(
            "chatbot-china/system", ["--format", format, "--language", language], evidence: "fail-sample"
        ).output
        for key in ["\"oscal.", "\"assess.", "\"criteria.", "\"finding.assess", "{"] {
            let lines = text.split(separator: "\n").filter { $0.contains(": \"") && $0.contains(key) }
            #expect(lines == [], "\(key)")
        }
    }

    @Test(
        "says why nothing is written where there is nothing to write",
        arguments: [
            ("oscal", "no provision applies; OSCAL has no results without one, so none are written\n"),
            ("poam", "nothing is open; OSCAL has no plan without an item, so none is written\n"),
        ])
    func nothing(_ format: String, _ message: String) throws {
        try withTemporaryFolder { folder in
            let profile = folder.appending(path: "system.yaml")
            try "system: {name: Nowhere}\neu: {reach: [none]}\ncn: {reach: [none]}\n"
                .write(to: profile, atomically: true, encoding: .utf8)
            let run = try Program.run(
                ["assess", "run", profile.path, "--atlas", CommandTests.atlas, "--format", format])
            #expect(run.output == "")
            #expect(run.errors == message)
            #expect(run.status == 0)
        }
    }
}
