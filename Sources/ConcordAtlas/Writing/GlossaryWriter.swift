import ConcordModel

/// Writes `glossary.tsv`: the header and one pair a line, in the order given.
enum GlossaryWriter {
    static func text(of pairs: [GlossaryPair]) -> String {
        ([GlossaryReader.header] + pairs.map { [$0.chinese, $0.english, $0.source] })
            .map { $0.joined(separator: "\t") + "\n" }.joined()
    }
}
