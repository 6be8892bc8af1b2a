import LocatedText

/// What is wrong with a file: at most ``most`` faults are kept, the others counted.
struct FileFaults {
    static let most = 50

    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var errors = 0
    private var unsaid = 0

    init(file: String) { self.file = file }

    /// The place and the message are worked out for those only that are kept: a file may have a million faults.
    mutating func add(
        _ location: @autoclosure () -> Location?, _ message: @autoclosure () -> String,
        severity: Diagnostic.Severity = .error
    ) {
        if severity == .error { errors += 1 }
        guard diagnostics.count < Self.most else {
            unsaid += 1
            return
        }
        diagnostics.append(Diagnostic(file: file, location: location(), severity: severity, message: message()))
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
