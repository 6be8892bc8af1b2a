/// How binding a provision is, by its verb.
public enum Modality: String, Hashable, Sendable, CaseIterable {
    case shall
    case shallNot = "shall-not"
    case should
    case shouldNot = "should-not"
    case may
    case none
}
