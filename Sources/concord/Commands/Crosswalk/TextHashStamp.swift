import LocatedText

/// Writes hashes into the entries of a mapping file and leaves every other byte as it is.
struct TextHashStamp {
    let file: String
    let bytes: [UInt8]

    struct Stamped {
        let bytes: [UInt8]
        let added: Int
        let replaced: Int
        let unchanged: Int

        /// Written beside and put in place; a file in which nothing changed is left alone.
        func write(to path: String) throws(Diagnostic) {
            guard added + replaced > 0 else { return }
            do throws(OutputFault) {
                try OutputFile(path: path).replace(with: bytes)
            } catch {
                throw Diagnostic(file: path, location: nil, message: error.message)
            }
        }
    }

    /// - Parameter hashes: by the ids of entries.
    /// - Throws: where the file is laid out so that a line cannot be put in; nothing is changed then.
    func stamped(with hashes: [String: String]) throws(Diagnostic) -> Stamped {
        let root = try YAMLReader(file: file).read(bytes)
        var lines = Self.lines(bytes)
        var counts = (added: 0, replaced: 0, unchanged: 0)
        // From the end, so that the lines before keep their numbers.
        for entry in (root["entries"]?.items ?? []).reversed() {
            guard let id = entry["id"]?.scalar, let hash = hashes[id] else { continue }
            if let old = entry["textHash"] {
                guard old.scalar != hash else {
                    counts.unchanged += 1
                    continue
                }
                try replace(old, with: hash, in: &lines)
                counts.replaced += 1
            } else {
                try insert(hash, into: entry, in: &lines)
                counts.added += 1
            }
        }
        let result = Array(lines.joined())
        try confirm(result, root, hashes)
        return Stamped(bytes: result, added: counts.added, replaced: counts.replaced, unchanged: counts.unchanged)
    }

    /// The lines with their ends.
    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(Array(bytes[start...index]))
            start = index + 1
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }

    private func fault(_ node: Node, _ message: String) -> Diagnostic {
        Diagnostic(file: file, location: node.location, message: message + "; the file was not changed")
    }

    private func replace(_ node: Node, with hash: String, in lines: inout [[UInt8]]) throws(Diagnostic) {
        let line = node.location.line - 1
        let old = Array((node.scalar ?? "").utf8)
        guard lines.indices.contains(line), !old.isEmpty, let start = Self.last(old, in: lines[line]) else {
            throw fault(node, "a hash that does not stand on one line")
        }
        lines[line].replaceSubrange(start..<start + old.count, with: Array(hash.utf8))
    }

    private static func last(_ part: [UInt8], in line: [UInt8]) -> Int? {
        guard part.count <= line.count else { return nil }
        return (0...(line.count - part.count)).reversed().first { Array(line[$0..<$0 + part.count]) == part }
    }

    /// A line of its own before the rationale, or behind the relation where there is none.
    private func insert(_ hash: String, into entry: Node, in lines: inout [[UInt8]]) throws(Diagnostic) {
        let keys = entry.entries ?? []
        let rationale = keys.first { $0.key == "rationale" }
        guard let anchor = rationale ?? keys.first(where: { $0.key == "relation" }) else {
            throw fault(entry, "an entry without a relation")
        }
        let line = anchor.keyLocation.line - 1
        let isFirst = anchor.keyLocation.line == entry.location.line
        guard anchor.keyLocation.column == entry.location.column, !isFirst || rationale == nil,
            rationale != nil || anchor.value.location.line == anchor.keyLocation.line, lines.indices.contains(line)
        else {
            throw fault(entry, "an entry that is not in block style with a key a line")
        }
        let ending: [UInt8] = lines[line].suffix(2) == [0x0D, 0x0A] ? [0x0D, 0x0A] : [0x0A]
        let indent = String(repeating: " ", count: entry.location.column - 1)
        let added = Array("\(indent)textHash: \"\(hash)\"".utf8) + ending
        if rationale != nil {
            lines.insert(added, at: line)
        } else {
            if lines[line].last != 0x0A { lines[line] += ending }
            lines.insert(added, at: line + 1)
        }
    }

    /// The new text says what the old one said, and the hashes.
    private func confirm(_ result: [UInt8], _ root: Node, _ hashes: [String: String]) throws(Diagnostic) {
        let new = try YAMLReader(file: file).read(result)
        func plain(_ node: Node) -> Node {
            switch node.content {
            case .scalar: Node(node.content, at: .start)
            case .list(let items): Node(.list(items.map(plain)), at: .start)
            case .map(let entries):
                Node(
                    .map(
                        entries.filter { $0.key != "textHash" }
                            .map { Entry(key: $0.key, keyLocation: .start, value: plain($0.value)) }), at: .start)
            }
        }
        let isStamped = (new["entries"]?.items ?? []).allSatisfy { entry in
            guard let id = entry["id"]?.scalar, let hash = hashes[id] else { return true }
            return entry["textHash"]?.scalar == hash
        }
        guard plain(new) == plain(root), isStamped else {
            throw Diagnostic(
                file: file, location: nil,
                message: "the hashes cannot be put in without changing more; nothing was changed")
        }
    }
}
