import Foundation
import TestSupport
import Testing

@Suite("The JSON Schema of a profile")
struct ProfileSchemaTests {
    private static let file = Program.repository.appending(path: "examples/system.schema.json")

    @Test("in examples/ is the one that the command prints")
    func committed() throws {
        let run = try Program.run(["assess", "schema", "--atlas", CommandTests.atlas])
        #expect(run.status == 0)
        #expect(run.output == (try String(contentsOf: Self.file, encoding: .utf8)))
    }

    @Test("has the questions in the language asked for")
    func language() throws {
        let run = try Program.run(["assess", "schema", "--language", "zh", "--atlas", CommandTests.atlas])
        #expect(run.output.contains("\"系统叫什么名称？\""))
    }

    /// By another validator: it takes every example and what `assess template` prints, and refuses what the program refuses.
    @Test(
        "takes the examples and refuses faults",
        .enabled(if: PythonTools.areInstalled, Comment(rawValue: PythonTools.need)))
    func validated() throws {
        try withTemporaryFolder { folder in
            let template = folder.appending(path: "template.yaml")
            let text = try Program.run(["assess", "template", "--atlas", CommandTests.atlas]).output
            try Data(text.replacing("name: \"\"", with: "name: Blank").utf8).write(to: template)
            let run = try PythonTools.run("ConcordCommandTests/validate_profiles.py", [Self.file.path, template.path])
            #expect(run.status == 0, Comment(rawValue: run.errors + run.output))
            #expect(run.output == "7 profiles taken, 9 refused\n")
        }
    }
}
