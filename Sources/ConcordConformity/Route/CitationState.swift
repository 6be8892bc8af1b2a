import ConcordFindings
import ConcordModel

/// How far harmonised standards are cited in the Official Journal for the requirements on high-risk systems.
struct CitationState: Sendable {
    /// An article of the requirements, with the European documents drafted for it.
    struct Article: Sendable {
        let section: RecordID
        let documents: [DocumentOnDay]

        var isCited: Bool { documents.contains(where: \.isCited) }
    }

    /// Articles 9 to 15: Article 8 asks for nothing of its own that a standard could carry.
    let articles: [Article]

    init(_ view: AtlasOnDay) {
        let act = view.atlas.catalogue("eu-ai-act")
        let sections = (act?.sections ?? []).filter {
            $0.parent == "eu-ai-act:chapter-iii-section-2" && $0.sectionKind == .article && $0.id != "eu-ai-act:art-8"
        }
        articles = sections.map { Article(section: $0.id, documents: view.documents(servingArticle: $0.id)) }
    }

    var cited: Int { articles.count(where: \.isCited) }

    /// Whether there are cited standards: for all articles, for none, or for some, which leaves open what they cover.
    var exists: Truth {
        if cited == 0 { return .no }
        return cited == articles.count ? .yes : .unknown
    }
}
