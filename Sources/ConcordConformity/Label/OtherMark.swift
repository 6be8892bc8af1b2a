/// A mark of another kind: seen, not verified.
public struct OtherMark: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A C2PA manifest is in the file, or the metadata refer to one. Its signature is not checked.
        case contentCredentials = "content-credentials"
        /// IPTC's digital source type.
        case digitalSourceType = "digital-source-type"
    }

    public let kind: Kind
    public let place: String
    /// What it says, as written; empty for a manifest.
    public let value: String

    public init(kind: Kind, place: String, value: String = "") {
        self.kind = kind
        self.place = place
        self.value = value
    }
}
