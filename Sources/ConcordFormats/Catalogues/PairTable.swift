public import LocatedText

/// Pairs of ids under a header with `source_id` and `target_id`, and their scores or relations where the file has them.
public struct PairTable: Sendable {
    public let rows: [Row]

    public struct Row: Hashable, Sendable {
        public let source: String
        public let target: String
        /// Empty where the file has no such column.
        public let relation: String
        /// Nil where the file has no such column.
        public let score: Float?
        public let location: Location
    }

    /// - Parameter needsScore: whether a file without scores is refused. Without a header, the columns are taken in order.
    public init(_ bytes: [UInt8], file: String, needsScore: Bool = false) throws(Diagnostic) {
        let cells = try DelimitedReader(file: file, separator: "\t").read(bytes)
        var names = ["source_id", "target_id", needsScore ? "score" : "relation"]
        var body = cells[...]
        if let header = cells.first?.map({ $0.scalar ?? "" }), header.contains("source_id") {
            names = header
            body = body.dropFirst()
        }
        guard let source = names.firstIndex(of: "source_id"), let target = names.firstIndex(of: "target_id") else {
            throw Diagnostic(file: file, location: .start, message: "no header with source_id and target_id")
        }
        let score = names.firstIndex(of: "score")
        if needsScore, score == nil { throw Diagnostic(file: file, location: .start, message: "no column 'score'") }
        let relation = names.firstIndex(of: "relation")
        rows = try body.map { row throws(Diagnostic) in
            guard row.indices.contains(source), row.indices.contains(target) else {
                throw Diagnostic(
                    file: file, location: row.first?.location, message: "a row without source_id and target_id")
            }
            return Row(
                source: row[source].scalar ?? "", target: row[target].scalar ?? "",
                relation: relation.flatMap { row.indices.contains($0) ? row[$0].scalar : nil } ?? "",
                score: needsScore ? try Self.score(row, at: score, file) : nil,
                location: row[source].location)
        }
    }

    private static func score(_ row: [Node], at column: Int?, _ file: String) throws(Diagnostic) -> Float {
        guard let column, row.indices.contains(column) else {
            throw Diagnostic(file: file, location: row.first?.location, message: "a row without a score")
        }
        let text = row[column].scalar ?? ""
        guard let value = Float(text), value.isFinite else {
            throw Diagnostic(
                file: file, location: row[column].location, message: "'\(text)' is no score; a number is needed")
        }
        return value
    }

    /// Whether a relation says that nothing was found in common.
    public static func saysNothing(_ relation: String) -> Bool {
        ["none", "not_related", "no-relationship", "no relationship", "no_relationship"].contains(relation.lowercased())
    }
}
