import ConcordAtlas
import ConcordCrosswalk
import LocatedText

extension AtlasReading {
    /// The fault at its place in the files.
    func diagnostic(of found: MappingFault) -> Diagnostic {
        fault(
            of: found.record, field: found.field, item: found.index, severity: found.severity.diagnostic,
            message: found.message)
    }
}

extension MappingFault.Severity {
    var diagnostic: Diagnostic.Severity {
        switch self {
        case .error: .error
        case .warning: .warning
        }
    }
}
