import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("Trees that are written and read")
struct WritingPropertyTests {
    @Test("are what they were", arguments: 0..<40)
    func roundTrip(_ batch: Int) throws {
        for seed in batch * 50..<batch * 50 + 50 {
            var source = RandomTree(seed: UInt64(seed + 1))
            let tree = source.node(depth: 4)
            let text = YAMLBlock(tree).text
            let read = try YAMLReader(file: "seed-\(seed).yaml").read(Array(text.utf8))
            #expect(read.exactContent == tree.exactContent, Comment(rawValue: text))
            #expect(YAMLBlock(read).text == text)
            #expect(firstYAMLComment(in: Array(text.utf8)) == nil, Comment(rawValue: text))
        }
    }

    @Test("keep a scalar of any length on one line")
    func long() throws {
        let words = Array(repeating: "word", count: 20_000).joined(separator: " ")
        let text = YAMLBlock(Node(.list([Node(.scalar(words), at: .start)]), at: .start)).text
        #expect(text == "- \(words)\n")
        #expect(try YAMLReader(file: "long.yaml").read(Array(text.utf8)).items?.first?.scalar == words)
    }

    @Test("are laid out in block style, with brackets for what is empty")
    func layout() throws {
        let text = """
            map:
              list:
              - a
              - - nested
                - list
              - key: b
                inner:
                - c
                deep:
                  d: e
              empty: []
              none: {}

            """
        let tree = try YAMLReader(file: "layout.yaml").read(Array(text.utf8))
        #expect(YAMLBlock(tree).text == text)
    }
}
