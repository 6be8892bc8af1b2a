/// A value and where in which file it stands.
public struct Located<Value> {
    public let value: Value
    /// As the user named it.
    public let file: String
    public let location: Location

    public init(_ value: Value, file: String, at location: Location) {
        self.value = value
        self.file = file
        self.location = location
    }

    public func fault(_ message: String, severity: Diagnostic.Severity = .error) -> Diagnostic {
        Diagnostic(file: file, location: location, severity: severity, message: message)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
