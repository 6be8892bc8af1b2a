import LocatedText

/// What is wrong with a file: at most ``most`` faults are kept, the others counted.
struct FileFaults {
    static let most = 50

    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var errors = 0
    private var unsaid = 0

    init(file: String) { self.file = file }

    mutating func add(_ location: Location?, _ message: String, severity: Diagnostic.Severity = .error) {
        add(Diagnostic(file: file, location: location, severity: severity, message: message))
    }

    mutating func add(_ diagnostic: Diagnostic) {
        if diagnostic.severity == .error { errors += 1 }
        if diagnostics.count < Self.most { diagnostics.append(diagnostic) } else { unsaid += 1 }
    }

    /// The faults, and a last one that says how many are not shown.
    var all: [Diagnostic] {
        guard unsaid > 0 else { return diagnostics }
        return diagnostics + [
            Diagnostic(
                file: file, location: nil, severity: errors > 0 ? .error : .warning,
                message: "\(unsaid) more faults; the first \(Self.most) are shown")
        ]
    }
}
