/// How a judgement or a mapping was made; `automation` and `hybrid` are OSCAL's words.
public enum Method: String, Hashable, Sendable, CaseIterable {
    case human, automation, hybrid, unknown
}
