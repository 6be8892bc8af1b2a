import ConcordFindings
import ConcordModel

/// The way on which a high-risk system is assessed under Article 43 of the AI Act: by the company itself, by a notified body, or as
/// product law has it.
struct ConformityRoute: Sendable {
    enum Procedure: String, Hashable, Sendable, CaseIterable {
        /// Annex VI or Annex VII, as the provider chooses: Article 43(1), first subparagraph.
        case choice
        /// Annex VII: Article 43(1), second subparagraph.
        case notifiedBody = "notified-body"
        /// Annex VI or VII, depending on what is not known.
        case choiceOpen = "choice-open"
        /// Annex VI: Article 43(2).
        case internalControl = "internal-control"
        /// The procedure of the legislation of Annex I, Section A: Article 43(3).
        case product
        /// None: not high-risk, not the provider, or outside the Act.
        case none
    }

    let procedure: Procedure
    /// Why, in a sentence.
    let reason: Phrase
    /// The provisions that say so, of those that apply.
    let provisions: [RecordID]
    /// The answers that decide.
    let answers: [AnswerKey]
    /// Yes, or unknown while a question is open.
    let applies: Truth
    let binding: Binding?

    /// The routes of a system, several where several provisions apply or may; one that says that there is none.
    static func all(_ applicability: Applicability, _ citations: CitationState) -> [ConformityRoute] {
        let byID = Dictionary(applicability.duties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var routes: [ConformityRoute] = []
        if let duty = byID[biometrics] { routes.append(biometric(duty, applicability, citations)) }
        for (id, procedure) in [(otherUses, Procedure.internalControl), (product, .product)] {
            guard let duty = byID[id] else { continue }
            let own = duties(of: procedure, applicability)
            routes.append(
                ConformityRoute(
                    procedure: procedure, reason: Phrase("assess.route.\(procedure.rawValue)"), provisions: own,
                    answers: duty.applies.keys, applies: duty.applies.truth, binding: duty.binding))
        }
        return routes.isEmpty ? [none(applicability)] : routes
    }

    private static let biometrics: RecordID = "eu-ai-act:art-43-1"
    private static let otherUses: RecordID = "eu-ai-act:art-43-2"
    private static let product: RecordID = "eu-ai-act:art-43-3"

    /// The provisions of Article 43 that apply, of the paragraph that names the procedure.
    private static func duties(of procedure: Procedure, _ applicability: Applicability) -> [RecordID] {
        let start =
            switch procedure {
            case .internalControl: otherUses
            case .product: product
            case .choice, .choiceOpen, .notifiedBody, .none: biometrics
            }
        return applicability.duties.map(\.id).filter { $0 == start || $0.text.hasPrefix(start.text + "-") }
    }

    /// Internal control can be chosen only by who has applied harmonised standards, which there are once they are cited, or common
    /// specifications.
    private static func biometric(
        _ duty: Duty, _ applicability: Applicability, _ citations: CitationState
    ) -> ConformityRoute {
        let profile = applicability.profile
        let standards: Truth =
            switch profile.words("eu.harmonised-standards").first {
            case "all"?: citations.exists
            case .some: .no
            case nil: citations.exists == .no ? .no : .unknown
            }
        let specifications: Truth =
            switch profile.words("eu.common-specifications").first {
            case "followed"?: .yes
            case .some: .no
            case nil: .unknown
            }
        let procedure: Procedure
        let reason: String
        switch Truth.any([standards, specifications]) {
        case .yes: (procedure, reason) = (.choice, specifications == .yes ? "choice-specification" : "choice-standard")
        case .unknown: (procedure, reason) = (.choiceOpen, "choice-open")
        case .no: (procedure, reason) = (.notifiedBody, citations.exists == .no ? "none-cited" : "not-in-full")
        }
        return ConformityRoute(
            procedure: procedure,
            reason: Phrase(
                "assess.route.\(reason)",
                ["cited": .count(citations.cited), "articles": .count(citations.articles.count)]),
            provisions: duties(of: .choice, applicability),
            answers: duty.applies.keys + [AnswerKey("eu.harmonised-standards"), AnswerKey("eu.common-specifications")],
            applies: duty.applies.truth, binding: duty.binding)
    }

    /// Why none of the paragraphs applies, by the first ground on which any was set aside.
    private static func none(_ applicability: Applicability) -> ConformityRoute {
        let groups = applicability.setAside.filter { group in
            [biometrics, otherUses, product].contains(where: group.provisions.contains)
        }
        var answers: [AnswerKey] = []
        for key in groups.flatMap(\.keys) where !answers.contains(key) { answers.append(key) }
        let why = groups.first?.reason
        return ConformityRoute(
            procedure: .none,
            reason: Phrase("assess.route.none", ["why": .phrase(Phrase("assess.aside.\(why ?? .systems)"))]),
            provisions: [], answers: answers, applies: .no, binding: nil)
    }
}
