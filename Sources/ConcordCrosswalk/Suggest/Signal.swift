/// One of the ways in which two requirements are found alike.
public enum Signal: String, Hashable, Sendable, CaseIterable {
    /// The same matter in other words: near each other in the latent space of all loaded catalogues.
    case latent
    /// The same words, by BM25 over statement, title and the titles above.
    case words
    /// The same runs of letters.
    case letters
    /// Near to what the query's best targets have in common.
    case feedback
    /// Their families (what stands under the same heading) are alike.
    case family
    /// Near each other once every requirement is moved towards those that experts mapped to it.
    case mappedMeaning = "mapped-meaning"
    /// The same words, once every requirement also has those of its experts' counterparts.
    case mappedWords = "mapped-words"
    /// Requirements like the source were mapped to this very target.
    case votes
    /// Requirements like the source were mapped to requirements like the target.
    case transfer
    /// The scores of an external model.
    case external

    /// How much it counts.
    var weight: Float {
        switch self {
        case .latent: 1
        case .words, .letters, .feedback: 0.3
        case .family: 0.2
        case .mappedMeaning: 1
        case .mappedWords: 1.5
        case .votes: 1
        case .transfer: 0.5
        case .external: 1
        }
    }
}
