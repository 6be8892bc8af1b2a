import Testing

@testable import ConcordUpdating

@Suite("Differences in unified form")
struct UnifiedDiffTests {
    private func diff(_ old: [String], _ new: [String]) -> String {
        func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
        return UnifiedDiff.text(from: bytes(old), to: bytes(new), path: "atlas/x.yaml")
    }

    @Test("of what is the same are none")
    func same() { #expect(diff(["a", "b"], ["a", "b"]) == "") }

    @Test("are of bytes: another normal form or end of line is another line")
    func bytes() {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        let head = "--- a/atlas/x.yaml\n+++ b/atlas/x.yaml\n@@ -1,1 +1,1 @@\n"
        let lines = Array((head + "-\(composed)\n+\(decomposed)\n").utf8)
        #expect(Array(diff([composed], [decomposed]).utf8) == lines)
        #expect(Array(diff(["a\r"], ["a"]).utf8) == Array((head + "-a\r\n+a\n").utf8))
    }

    @Test("have three lines around a change, and join changes that are near each other")
    func context() {
        let old = (1...20).map(String.init)
        var new = old
        new[4] = "five"
        new.insert("new", at: 11)
        new.removeLast()
        #expect(
            diff(old, new) == """
                --- a/atlas/x.yaml
                +++ b/atlas/x.yaml
                @@ -2,13 +2,14 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                 9
                 10
                 11
                +new
                 12
                 13
                 14
                @@ -17,4 +18,3 @@
                 17
                 18
                 19
                -20

                """)
    }

    @Test("name an empty range by the line before it")
    func empty() {
        #expect(diff([], ["a"]) == "--- a/atlas/x.yaml\n+++ b/atlas/x.yaml\n@@ -0,0 +1,1 @@\n+a\n")
        #expect(diff(["a"], []) == "--- a/atlas/x.yaml\n+++ b/atlas/x.yaml\n@@ -1,1 +0,0 @@\n-a\n")
    }

    /// Reads the hunks as the format is defined and puts them into the old text.
    private func applied(_ patch: String, to old: [String]) throws -> [String] {
        var result: [String] = []
        var next = 0
        for line in patch.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast() {
            if line.hasPrefix("@@") {
                let range = line.split(separator: " ")[1].dropFirst().split(separator: ",").compactMap { Int($0) }
                let start = range[1] == 0 ? range[0] : range[0] - 1
                result += old[next..<start]
                next = start
                continue
            }
            let text = String(line.dropFirst())
            if line.first != "+" {
                try #require(old[next] == text)
                next += 1
            }
            if line.first != "-" { result.append(text) }
        }
        return result + old[next...]
    }

    @Test("make the new text of the old one", arguments: 0..<20)
    func roundTrip(_ batch: UInt64) throws {
        var state = batch &* 0x9E37_79B9_7F4A_7C15 | 1
        func below(_ limit: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(limit))
        }
        for _ in 0..<50 {
            let old = (0..<below(40)).map { _ in "line \(below(6))" }
            var new = old
            for _ in 0..<below(8) {
                let place = below(new.count + 1)
                if below(2) == 0 || place == new.count {
                    new.insert("new \(below(6))", at: place)
                } else {
                    new.remove(at: place)
                }
            }
            let patch = diff(old, new)
            #expect(try patch.isEmpty ? old == new : applied(patch, to: old) == new, Comment(rawValue: patch))
        }
    }
}
