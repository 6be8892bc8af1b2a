public import ConcordAtlas
public import ConcordFormats
public import ConcordModel
public import LocatedText

/// What a saved list brings to an atlas: a patch of its files, and what a person has to look at.
public struct AtlasUpdate: Sendable {
    public internal(set) var changes: [RecordChange] = []
    /// Where the list contradicts the atlas, or says too little.
    public internal(set) var reviews: [ReviewNote] = []
    /// Documents that the atlas does not have and that were not asked for.
    public internal(set) var absent: [Located<ListedDocument>] = []
    /// Documents of the atlas of which the list says nothing new.
    public internal(set) var unchanged = 0
    /// Those of the unchanged whose state, title and designation the list confirms, and which have not been looked at since its day.
    public internal(set) var confirmed: [RecordID] = []
    /// Whether the files record that they were confirmed.
    public let recordsChecks: Bool
    /// The files as they would be.
    public internal(set) var files: [FormattedFile] = []
    /// The name of the atlas folder, from whose parent the patch is applied.
    let folder: String

    /// The differences of all files, with the paths from the parent of the atlas folder.
    public var patch: String {
        files.map { UnifiedDiff.text(from: $0.current, to: $0.canonical, path: "\(folder)/\($0.path)") }.joined()
    }
}
