public import ConcordModel

/// The two jurisdictions that are held against each other, in the order in which they are named.
public struct Sides: Hashable, Sendable {
    public let first: Jurisdiction
    public let second: Jurisdiction

    /// Nil where both are the same: nothing is to be compared then.
    public init?(_ first: Jurisdiction, _ second: Jurisdiction) {
        guard first != second else { return nil }
        self.first = first
        self.second = second
    }

    private init(euAndChina: Void) {
        first = .eu
        second = .china
    }

    /// The sides of the policy brief.
    public static let euAndChina = Sides(euAndChina: ())
}

extension Sides: LosslessStringConvertible {
    /// Reads `eu,cn`; nil for anything but two different codes with a comma between them.
    public init?(_ text: String) {
        let codes = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard codes.count == 2, codes.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.isLetter) }) else {
            return nil
        }
        self.init(Jurisdiction(rawValue: codes[0]), Jurisdiction(rawValue: codes[1]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    public var description: String { "\(first.rawValue),\(second.rawValue)" }
}
