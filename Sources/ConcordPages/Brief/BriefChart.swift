import ConcordModel

/// A chart of the brief, ready to stand in the page and in a file of its own.
struct BriefChart: Sendable {
    let id: String
    /// The finding and table it draws: the table is its twin in words.
    let finding: String
    let table: String
    let title: String
    let svg: String
    let trace: [RecordID]
}
