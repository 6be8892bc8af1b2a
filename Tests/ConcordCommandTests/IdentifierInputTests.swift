import Foundation
import Testing

@Suite("Files of identifiers and texts")
struct IdentifierInputTests {
    private func run(_ command: String, on bytes: [UInt8]) throws -> (run: Program.Run, path: String) {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "text.txt")
            try Data(bytes).write(to: file)
            return (try Program.run(["identifier", command, file.path]), file.path)
        }
    }

    @Test("a byte order mark of UTF-8 is no part of the text")
    func byteOrderMark() throws {
        let (run, _) = try run("match", on: [0xEF, 0xBB, 0xBF] + Array("ISO 9001:2015\r\n".utf8))
        #expect(run.status == 0)
        #expect(run.output == "1:1\tISO 9001:2015\tISO 9001:2015\n")
    }

    @Test("UTF-16 is refused, not read as nothing", arguments: ["match", "parse"])
    func utf16(_ command: String) throws {
        let (run, path) = try run(command, on: [0xFF, 0xFE, 0x49, 0x00, 0x53, 0x00])
        #expect(run.status == 65)
        #expect(run.errors == "\(path): error: text in UTF-16; UTF-8 is needed\n")
        #expect(run.output.isEmpty)
    }

    @Test("columns count Unicode scalars from the head of the line")
    func columns() throws {
        let (run, _) = try run("match", on: Array("按照ISO 9001和GB/T 1.1\n".utf8))
        #expect(run.output == "1:3\tISO 9001\tISO 9001\n1:12\tGB/T 1.1\tGB/T 1.1\n")
    }

    @Test(
        "an argument that names a file which is not there is no identifier, and the program says so",
        arguments: ["nofile.txt", "./nofile", "/nowhere/list", "no such list.tsv", "Tests/nofile", "www.example.org"])
    func missingFile(_ name: String) throws {
        let run = try Program.run(["identifier", "parse", name], folder: Program.repository)
        #expect(run.status == 66)
        #expect(run.errors == "\(name): error: no such file\n")
        #expect(run.output.isEmpty)
    }

    @Test(
        "what breaks as an identifier is told as such, slashes and points or not",
        arguments: [
            ("GB/T", "column 5: the text ends, expected a number, such as 45654-2025"),
            ("ISO/IEC", "column 8: the text ends, expected a number"),
            ("ISO 9001.x", "column 9: found '.', expected a date, a supplement, a language or the end"),
        ])
    func brokenIdentifier(_ text: String, _ message: String) throws {
        let run = try Program.run(["identifier", "parse", "--format", "tsv", text], folder: Program.repository)
        #expect(run.status == 1)
        #expect(run.output == "\(text)\terror\t\t\t\t\(message)\n")
        #expect(run.errors.isEmpty)
    }

    @Test("a file is read line by line, whatever its name, and what was read before a missing one is printed")
    func fileOfLines() throws {
        try withTemporaryFolder { folder in
            try Data("GBT42755-2023\nISO 9001:20x5\n".utf8).write(to: folder.appending(path: "ISO 9001"))
            let list = try Program.run(["identifier", "parse", "ISO 9001", "--format", "tsv"], folder: folder)
            let rows =
                "GBT42755-2023\tok\tGB/T 42755-2023\tgb-t-42755-2023\tcn\t\n"
                + "ISO 9001:20x5\terror\t\t\t\tcolumn 10: found '20x5', expected a year of four digits, or — for an edition to come\n"
            #expect(list.status == 1)
            #expect(list.output == rows)
            #expect(list.errors.isEmpty)

            let two = try Program.run(["identifier", "parse", "ISO 9001", "b.txt", "--format", "tsv"], folder: folder)
            #expect(two.status == 66)
            #expect(two.output == rows)
            #expect(two.errors == "b.txt: error: no such file\n")
        }
    }

    @Test("a folder is no input", arguments: ["parse", "match"])
    func folder(_ command: String) throws {
        let run = try Program.run(["identifier", command, "Tests"], folder: Program.repository)
        #expect(run.status == 66)
        #expect(run.errors == "Tests: error: a folder; a file is needed\n")
    }

    @Test(
        "a missing text or list of what is known is told", arguments: [["no.md"], ["README.md", "--known", "no.txt"]])
    func missingText(_ arguments: [String]) throws {
        let run = try Program.run(["identifier", "match"] + arguments, folder: Program.repository)
        #expect(run.status == 66)
        #expect(run.errors == "\(arguments.last ?? ""): error: no such file\n")
    }

    @Test("an option that does not exist is a fault of usage", arguments: [["--format", "xml"], ["--as", "nobody"]])
    func usage(_ options: [String]) throws {
        #expect(try Program.run(["identifier", "parse", "ISO 9001"] + options).status == 64)
    }

    @Test("identifiers end the program with 0 when all are read")
    func allRead() throws {
        let run = try Program.run(["identifier", "parse", "ISO 9001", "GB/T 1.1", "--format", "tsv"])
        #expect(run.status == 0)
        #expect(run.output == "ISO 9001\tok\tISO 9001\tiso-9001\tiso\t\nGB/T 1.1\tok\tGB/T 1.1\tgb-t-1-1\tcn\t\n")
    }
}
