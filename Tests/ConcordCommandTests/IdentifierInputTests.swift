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
        #expect(run.status == 66)
        #expect(run.errors == "\(path): error: text in UTF-16; UTF-8 is needed\n")
        #expect(run.output.isEmpty)
    }

    @Test("columns count Unicode scalars from the head of the line")
    func columns() throws {
        let (run, _) = try run("match", on: Array("按照ISO 9001和GB/T 1.1\n".utf8))
        #expect(run.output == "1:3\tISO 9001\tISO 9001\n1:12\tGB/T 1.1\tGB/T 1.1\n")
    }
}
