import Foundation
import LocatedText
import Testing

@testable import TextFiles

/// Runs `body` with the path of a file that holds `bytes`, which is removed afterwards with its folder.
func withTemporaryFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "file")
    try Data(bytes).write(to: file)
    try body(file.path)
}

@Suite("Files read within a limit")
struct ByteFileTests {
    @Test("are read whole up to the limit")
    func whole() throws {
        try withTemporaryFile([1, 2, 3]) { file in
            let bytes = try ByteFile.bytes(of: file, limit: 3)
            #expect(bytes == [1, 2, 3])
            #expect(throws: Diagnostic(file: file, location: nil, message: "has 3 bytes; at most 2 are read")) {
                try ByteFile.bytes(of: file, limit: 2)
            }
        }
    }

    @Test("have the size of what a link leads to")
    func link() throws {
        try withTemporaryFile([1, 2, 3]) { file in
            let link = file + "-link"
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
            let bytes = try ByteFile.bytes(of: link, limit: 3)
            #expect(bytes == [1, 2, 3])
            #expect(throws: Diagnostic(file: link, location: nil, message: "has 3 bytes; at most 2 are read")) {
                try ByteFile.bytes(of: link, limit: 2)
            }
            #expect(RealPath.of(link) == RealPath.of(file))
        }
    }

    @Test("are not read on where they never end")
    func endless() {
        #expect(
            throws: Diagnostic(
                file: "/dev/zero", location: nil, message: "has more than 1000 bytes; at most 1000 are read")
        ) { try ByteFile.bytes(of: "/dev/zero", limit: 1000) }
    }

    @Test("have to be there, and no folders")
    func missing() {
        #expect(throws: Diagnostic(file: "/nowhere", location: nil, message: "no such file")) {
            try ByteFile.bytes(of: "/nowhere", limit: 1)
        }
        #expect(throws: Diagnostic(file: "/dev", location: nil, message: "a folder; a file is needed here")) {
            try ByteFile.bytes(of: "/dev", limit: 1)
        }
        #expect(!ByteFile.canBeRead("/nowhere") && !ByteFile.canBeRead("/dev") && ByteFile.canBeRead("/dev/null"))
        #expect(RealPath.of("/nowhere") == "/nowhere")
    }
}
