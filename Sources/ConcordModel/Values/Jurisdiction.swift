/// Whose law or standards: `eu`, `cn`, `us`, `international`, or a country's ISO 3166-1 code in lower case.
public struct Jurisdiction: Hashable, Sendable, RawRepresentable, Comparable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let eu = Jurisdiction(rawValue: "eu")
    public static let china = Jurisdiction(rawValue: "cn")
    public static let unitedStates = Jurisdiction(rawValue: "us")
    public static let international = Jurisdiction(rawValue: "international")

    /// The order in which tables list them.
    private var rank: Int {
        [Self.eu, .china, .international, .unitedStates].firstIndex(of: self) ?? 4
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.rank, left.rawValue) < (right.rank, right.rawValue)
    }
}
