public import ConcordModel

/// What a published list says of a document: a line of a catalogue, of a work programme, of a search result.
public struct ListedDocument: Hashable, Sendable {
    /// A state that the list shows or dates.
    public struct Step: Hashable, Sendable {
        public let state: State
        /// When it happened; nil where the list only shows that it has.
        public let date: PartialDate?
        /// The publisher's own stage code; empty if the list gives none.
        public let code: String

        public init(_ state: State, date: PartialDate? = nil, code: String = "") {
            self.state = state
            self.date = date
            self.code = code
        }
    }

    /// As the list prints them: the designation first, then others it goes by, such as the number of its project.
    public let designations: [String]
    public let title: LocalizedText
    /// The committee, as the list prints it; empty if it names none.
    public let committee: String
    /// Nil where the list does not tell.
    public let kind: Standard.Kind?
    /// Nil where the list does not tell.
    public let bindingness: Bindingness?
    /// In the order of the document's life; the last is the state that the list shows.
    public let steps: [Step]
    /// Its page at the publisher; empty if the list gives none.
    public let address: String

    public init(
        designations: [String], title: LocalizedText = LocalizedText([:]), committee: String = "",
        kind: Standard.Kind? = nil, bindingness: Bindingness? = nil, steps: [Step] = [], address: String = ""
    ) {
        self.designations = designations
        self.title = title
        self.committee = committee
        self.kind = kind
        self.bindingness = bindingness
        self.steps = steps
        self.address = address
    }
}
