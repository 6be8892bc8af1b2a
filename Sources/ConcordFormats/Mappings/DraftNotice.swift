import ConcordModel

/// What every file says that rests on entries which a machine drafted and no person reviewed.
package enum DraftNotice {
    package static let words = "drafted by machine, not reviewed by a person"

    static func isNeeded(for document: MappingDocument) -> Bool {
        switch document.method {
        case .automation, .hybrid: document.reviewer.isEmpty || document.reviewer == "none"
        case .human, .unknown: false
        }
    }

    /// With how many entries of how many it concerns; nil where it is not needed.
    static func sentence(for document: MappingDocument) -> String? {
        guard isNeeded(for: document) else { return nil }
        return "\(words) (\(document.entries.count) of \(document.entries.count))"
    }

    /// A file that carries the notice is not taken for more on the way back.
    static func apply(to document: inout MappingDocument, where text: String) {
        guard text.contains(words) else { return }
        document.method = .automation
        document.reviewer = "none"
    }
}

extension MappingDocument {
    /// What the notice keeps of the provenance: the method and that nobody reviewed.
    var noticeKeepsMethod: Bool { DraftNotice.isNeeded(for: self) && method == .automation }
    var noticeKeepsReviewer: Bool { DraftNotice.isNeeded(for: self) && reviewer == "none" }
}
