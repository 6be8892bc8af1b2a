public import ConcordModel

/// Where two sides stand, pair by pair, summed up by topic and layer.
public enum CommonGroundFinding {
    /// `topic`: only what is about it; everything where nil.
    public static func finding(_ ground: CommonGround, topic: RecordID? = nil) -> Finding {
        let pairs = topic.map { id in ground.pairs.filter { $0.topics.contains(id) } } ?? ground.pairs
        let tables = GroundTables(ground, pairs: pairs, isWhole: topic == nil)
        var arguments = tables.sideArguments
        arguments["topic"] = topic.map { .record($0) }
        return Finding(
            id: "common-ground",
            day: ground.view.day,
            title: topic == nil ? nil : Phrase("ground.title.topic", arguments),
            question: Phrase(topic == nil ? "ground.question" : "ground.question.topic", arguments),
            definition: Phrase("ground.definition"),
            sentences: GroundSentences(ground, pairs: pairs, tables: tables).all,
            tables: tables.all,
            n: pairs.count,
            completeness: [],
            caveats: ["layers", "headline", "ranking", "granularity", "direction", "terms", "documents", "twice"].map {
                Phrase("ground.caveat.\($0)")
            },
            undated: []
        )
    }
}
