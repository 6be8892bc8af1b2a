import ConcordModel

/// The records behind each number of the page, each set once, with the anchor under which it is listed.
struct TraceRegister {
    struct Block {
        let anchor: String
        let title: String
        let records: [RecordID]
        /// Whether each record is listed with its sources on the spot.
        var isDetailed: Bool
    }

    private(set) var blocks: [Block] = []
    /// Records that the page names without counting them.
    private(set) var mentioned: Set<RecordID> = []
    private var index: [[RecordID]: Int] = [:]

    /// Makes sure that the record is listed with its sources, so that its name can lead there.
    mutating func mention(_ record: RecordID) { mentioned.insert(record) }

    /// The anchor of the block for `records`; the first title given stands.
    mutating func anchor(_ records: [RecordID], title: String, isDetailed: Bool) -> String {
        if let known = index[records] {
            if isDetailed { blocks[known].isDetailed = true }
            return blocks[known].anchor
        }
        let anchor = "t\(blocks.count + 1)"
        index[records] = blocks.count
        blocks.append(Block(anchor: anchor, title: title, records: records, isDetailed: isDetailed))
        return anchor
    }
}
