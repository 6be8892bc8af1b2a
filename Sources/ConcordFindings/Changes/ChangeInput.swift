public import ConcordModel

/// The world before and after, with the time between: from the same atlas on two days, or from two atlases.
public struct ChangeInput: Sendable {
    public let before: AtlasOnDay
    public let now: AtlasOnDay
    public let window: ChangeWindow
    /// Whether the two views are of two atlases.
    let isBetweenTwo: Bool
    let resting: RestingRecords

    /// One atlas on two days.
    public init(_ atlas: Atlas, window: ChangeWindow) {
        self.init(before: atlas, now: atlas, window: window, isBetweenTwo: false)
    }

    /// Two atlases, each on its day.
    public init(before: Atlas, now: Atlas, window: ChangeWindow) {
        self.init(before: before, now: now, window: window, isBetweenTwo: true)
    }

    private init(before: Atlas, now: Atlas, window: ChangeWindow, isBetweenTwo: Bool) {
        self.before = AtlasOnDay(before, on: window.since)
        self.now = AtlasOnDay(now, on: window.until)
        self.window = window
        self.isBetweenTwo = isBetweenTwo
        resting = RestingRecords(now)
    }

    var atlas: Atlas { now.atlas }

    /// How a dated step of a record is told.
    enum Telling {
        /// As something that happened in the time.
        case happened
        /// As something that the atlas learned in the time.
        case learned
    }

    /// A step that lies inside the time happened in it. One that does not was learned in it if, of two atlases, the earlier one
    /// had the record and not the step, and the step does not lie ahead. Nil where it is not told.
    func telling(_ date: RecordedDate, isKnownRecord: Bool, isKnownStep: Bool) -> Telling? {
        if window.contains(date) { return .happened }
        return isBetweenTwo && isKnownRecord && !isKnownStep && window.place(of: date) != .after ? .learned : nil
    }

    /// The words for a record in a sentence: a document with its title, everything else by its label.
    func subject(_ id: RecordID) -> Cell {
        let name: String?
        let title: LocalizedText
        if let document = now.document(id) {
            (name, title) = (document.designation, document.standard.title)
        } else if let rule = now.atlas.rule(id) {
            (name, title) = (rule.designation(on: now.day)?.text, rule.title)
        } else {
            return .record(id)
        }
        let repeats = title.shortened.words.values.contains { text in name.map { text.hasPrefix($0) } ?? false }
        guard let name, !repeats else { return .text(title.shortened) }
        return .phrase(Phrase("change.document", ["designation": .verbatim(name), "title": .text(title.shortened)]))
    }

    /// The sources of a record, or of the larger one it is part of where it names none.
    func sources(of id: RecordID) -> [RecordID] {
        for record in [now.atlas[id], before.atlas[id], now.atlas[id.owner]] {
            if let sources = record?.provenance.sources, !sources.isEmpty { return sources }
        }
        return []
    }
}

extension Change {
    /// The change as it is to be told.
    func told(_ telling: ChangeInput.Telling) -> Change { telling == .happened ? self : learned() }
}

extension AtlasOnDay {
    /// A document or rule by its designation on the day, else by its title, as short as a line can hold it.
    public func nameCell(of id: RecordID) -> Cell {
        if let document = document(id) {
            return document.designation.map { .verbatim($0) } ?? .text(document.standard.title.shortened)
        }
        guard let rule = atlas.rule(id) else { return .record(id) }
        return rule.designation(on: day).map { .verbatim($0.text) } ?? .text(rule.title.shortened)
    }
}
