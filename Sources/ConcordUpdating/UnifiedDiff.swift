/// The difference of two texts in unified form, as `git apply` and `patch` read it.
enum UnifiedDiff {
    private static let context = 3

    /// Lines are compared byte by byte: one that differs in nothing but the normal form of its characters is another line.
    ///
    /// - Parameter path: of the file, from the folder in which the patch is applied.
    static func text(from old: [UInt8], to new: [UInt8], path: String) -> String {
        let left = lines(old)
        let right = lines(new)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in right.difference(from: left) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        let script = script(left, right, removed: removed, added: added)
        let hunks = hunks(script)
        guard !hunks.isEmpty else { return "" }
        return "--- a/\(path)\n+++ b/\(path)\n" + hunks.joined()
    }

    private struct Line {
        let sign: Character
        let bytes: ArraySlice<UInt8>
        /// Lines of the old and the new text before this one.
        let old: Int
        let new: Int

        var text: String { "\(sign)\(String(decoding: bytes, as: UTF8.self))\n" }
    }

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func script(
        _ left: [ArraySlice<UInt8>], _ right: [ArraySlice<UInt8>], removed: Set<Int>, added: Set<Int>
    ) -> [Line] {
        var script: [Line] = []
        var old = 0
        var new = 0
        while old < left.count || new < right.count {
            if old < left.count, removed.contains(old) {
                script.append(Line(sign: "-", bytes: left[old], old: old, new: new))
                old += 1
            } else if new < right.count, added.contains(new) {
                script.append(Line(sign: "+", bytes: right[new], old: old, new: new))
                new += 1
            } else {
                script.append(Line(sign: " ", bytes: right[new], old: old, new: new))
                old += 1
                new += 1
            }
        }
        return script
    }

    private static func hunks(_ script: [Line]) -> [String] {
        let changed = script.indices.filter { script[$0].sign != " " }
        var ranges: [Range<Int>] = []
        for index in changed {
            let range = max(0, index - context)..<min(script.count, index + context + 1)
            if let last = ranges.last, last.upperBound >= range.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges.map { range in
            let lines = script[range]
            let old = lines.count { $0.sign != "+" }
            let new = lines.count { $0.sign != "-" }
            let first = script[range.lowerBound]
            let head = "@@ -\(place(first.old, old)) +\(place(first.new, new)) @@\n"
            return head + lines.map(\.text).joined()
        }
    }

    /// An empty range is named by the line before it.
    private static func place(_ before: Int, _ count: Int) -> String {
        "\(count == 0 ? before : before + 1),\(count)"
    }
}
