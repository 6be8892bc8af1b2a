import ConcordAtlas
public import ConcordModel
import LocatedText

/// The saved list as a source.
public struct ListSource: Sendable {
    public let id: RecordID
    public let title: String
    public let kind: Source.Kind
    /// Where the list was saved from; nil where that is not known.
    public let address: String?
    public let published: RecordedDate
    /// The day on which the list was saved.
    public let accessed: CalendarDate
    /// What a copy is a copy of; empty for a list of the publisher's own.
    public let note: String
    /// The file of the atlas in which such sources stand, such as `sources/china.yaml`.
    public let file: String

    public init(
        id: RecordID, title: String, kind: Source.Kind, address: String?, published: RecordedDate,
        accessed: CalendarDate,
        note: String, file: String
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.address = address
        self.published = published
        self.accessed = accessed
        self.note = note
        self.file = file
    }

    private static let offline = "A list that was saved to a file; its address was not noted."

    var node: Node {
        .map([
            ("id", .text(id.text)), ("title", .text(title)), ("kind", .text(kind.rawValue)),
            ("address", .text(address ?? "offline")), ("offline", address == nil ? .text(Self.offline) : nil),
            ("published", .text(published.value?.description ?? "unknown")), ("accessed", .text(accessed.description)),
            ("note", note.isEmpty ? nil : .text(note)), ("recorded", .text(accessed.description)),
        ])
    }
}

extension Source.Kind {
    /// From the best to the least.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
