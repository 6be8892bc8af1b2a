import ConcordModel

/// A file in some format, and what of the mapping it does not say.
public struct ExportedMapping: Hashable, Sendable {
    public let text: String
    /// One line each: what is lost, and in how many entries.
    public let losses: [String]
}

/// Why nothing could be written at all.
public struct MappingExportFault: Error, Hashable, CustomStringConvertible {
    public let description: String
}

/// Counts what is lost on the way out, and prints it in the order in which it was first met.
struct LossList {
    private var order: [String] = []
    private var counts: [String: Int] = [:]

    /// Something of the mapping as a whole; does nothing where there is nothing to lose.
    mutating func add(_ what: String, ifNot isLossless: Bool) {
        if !isLossless, counts[what] == nil {
            order.append(what)
            counts[what] = 0
        }
    }

    /// Something of an entry.
    mutating func addEntry(_ what: String, ifNot isLossless: Bool) {
        guard !isLossless else { return }
        if counts[what] == nil { order.append(what) }
        counts[what, default: 0] += 1
    }

    var lines: [String] {
        order.map { what in
            switch counts[what] {
            case 0, nil: what
            case 1: "\(what) (1 entry)"
            case let count?: "\(what) (\(count) entries)"
            }
        }
    }
}

extension LossList {
    /// What no table of pairs says of a mapping as a whole.
    mutating func addProvenance(of document: MappingDocument, id: Bool = true, title: Bool = true) {
        add("the mapping's id", ifNot: !id || document.id.isEmpty)
        add("the mapping's title", ifNot: !title || document.title.isEmpty)
        add("provider", ifNot: document.provider.isEmpty)
        add("method", ifNot: document.method == .unknown || document.noticeKeepsMethod)
        add("status", ifNot: document.status == nil)
        add("author", ifNot: document.author.isEmpty)
        add("reviewer", ifNot: document.reviewer.isEmpty || document.noticeKeepsReviewer)
        add("date", ifNot: document.date.isEmpty)
    }

    /// That a pair was ranked and not judged, which OSCAL alone carries.
    mutating func addScore(of entry: MappingDocument.Entry) {
        addEntry("that it is a suggestion, and its score", ifNot: entry.score.isEmpty)
    }

    /// The languages of a rationale that a format of one language leaves out.
    mutating func addLanguages(of entry: MappingDocument.Entry, besides language: Language = .english) {
        let kept = entry.rationale.reading(in: language)?.language
        let lost = entry.rationale.words.keys.filter { $0 != kept }.map(\.rawValue).sorted()
        addEntry("rationale in \(lost.joined(separator: ", "))", ifNot: lost.isEmpty)
        addEntry("the language of the rationale", ifNot: kept == nil || kept == language)
    }
}
