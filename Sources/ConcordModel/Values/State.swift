/// How far a document or a rule has come.
public enum State: String, Hashable, Sendable, CaseIterable {
    // Documents.
    case project, draft, enquiry
    case enquiryClosed = "enquiry-closed"
    case vote, approved
    // Rules.
    case proposed, consultation, adopted
    // Both.
    case published, effective
    case applicable, assessed, cited, amended
    case superseded, repealed, withdrawn, abandoned

    /// Orders states that fall on the same day.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// States that end on an announced day and tell nothing once it has passed.
    public var lapses: Bool { [.enquiry, .vote, .consultation].contains(self) }

    /// Whether a document in this state has been published, withdrawn ones included.
    public var isPublished: Bool {
        switch self {
        case .published, .effective, .applicable, .assessed, .cited, .amended, .superseded, .repealed, .withdrawn: true
        default: false
        }
    }

    /// Whether the document or rule no longer stands.
    public var isOver: Bool { [.superseded, .repealed, .withdrawn, .abandoned].contains(self) }

    public static let ofStandards: [State] = [
        .project, .draft, .enquiry, .enquiryClosed, .vote, .approved, .published, .effective, .assessed, .cited,
        .superseded, .withdrawn, .abandoned,
    ]
    public static let ofRules: [State] = [
        .proposed, .consultation, .adopted, .published, .effective, .applicable, .amended, .repealed, .abandoned,
    ]
}
