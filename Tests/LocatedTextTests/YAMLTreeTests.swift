import Foundation
import LocatedText
import Testing

/// The lines of a tree: place, kind and text of every node, keys included.
private func lines(of node: Node) -> [String] {
    let place = "\(node.location.line):\(node.location.column)"
    switch node.content {
    case .scalar(let text): return ["\(place) scalar \"\(text.replacing("\n", with: "\\n"))\""]
    case .list(let items): return ["\(place) list"] + items.flatMap(lines) + ["end"]
    case .map(let entries):
        let inner = entries.flatMap { entry in
            ["\(entry.keyLocation.line):\(entry.keyLocation.column) key \"\(entry.key)\""]
                + lines(of: entry.value)
        }
        return ["\(place) map"] + inner + ["end"]
    }
}

@Suite("YAML as a located tree")
struct YAMLTreeTests {
    @Test("every node has its place, every scalar stays as it is written")
    func tree() throws {
        let node = try YAMLReader(file: "located.yaml").read(try Fixture.bytes("located.yaml"))
        let expected = try Fixture.text("located.tree").split(separator: "\n").map(String.init)
        #expect(lines(of: node) == expected)
    }

    @Test("the ways of ending a line and the mark of byte order make no difference", arguments: ["\r\n", "\r"])
    func lineEnds(_ end: String) throws {
        let node = try YAMLReader(file: "x").read(Array("\u{FEFF}a: b\(end)c:\(end)- d\(end)".utf8))
        #expect(node["a"]?.scalar == "b")
        let list = try #require(node["c"]?.items)
        #expect(list.map(\.scalar) == ["d"])
        #expect(list.first?.location == Location(line: 3, column: 3))
    }

    @Test("a node tells what it is and gives only what it has")
    func accessors() throws {
        let node = try YAMLReader(file: "x").read(Array("s: t\nl: [u]\nm: {v: w}\n".utf8))
        let kinds = try #require(node.entries).map(\.value.kindName)
        #expect(kinds == ["a single value", "a list", "a map"])
        #expect(node["none"] == nil)
        #expect(node["s"]?["t"] == nil)
        #expect(node["s"]?.items == nil)
        #expect(node["l"]?.entries == nil)
        #expect(node["m"]?.scalar == nil)
        #expect(node["m"]?["v"]?.scalar == "w")
    }
}

/// Files beside the tests.
enum Fixture {
    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Bundle.module.bundleURL.appending(path: "Fixtures/\(name)")))
    }

    static func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
}
