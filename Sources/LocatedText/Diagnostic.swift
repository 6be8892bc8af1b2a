/// What is wrong with an input, where, and what would be right; printed as compilers print theirs.
///
/// `atlas/standards/iso-iec.yaml:31:8: error: 'publishd' is no state; known: project, draft, enquiry`
public struct Diagnostic: Error, Hashable, Sendable {
    public enum Severity: String, Sendable, Comparable {
        case error
        case warning

        public static func < (left: Self, right: Self) -> Bool { left == .error && right == .warning }
    }

    /// The file as the user named it.
    public let file: String
    /// Nil where the whole file is meant: it is missing, unreadable, too large.
    public let location: Location?
    public let severity: Severity
    public let message: String

    public init(file: String, location: Location?, severity: Severity = .error, message: String) {
        self.file = file
        self.location = location
        self.severity = severity
        self.message = message
    }
}

extension Diagnostic: CustomStringConvertible {
    public var description: String {
        let place = location.map { ":\($0.line):\($0.column)" } ?? ""
        return "\(file)\(place): \(severity.rawValue): \(message)"
    }
}

extension Diagnostic: Comparable {
    /// By file, then place, then severity, then message: a stable order for printing.
    public static func < (left: Self, right: Self) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.location != right.location {
            return (left.location ?? .start) < (right.location ?? .start)
        }
        return (left.severity.rawValue, left.message) < (right.severity.rawValue, right.message)
    }
}
