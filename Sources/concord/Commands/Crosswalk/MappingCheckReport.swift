import ConcordPages
import LocatedText

/// What `concord crosswalk check` prints.
struct MappingCheckReport {
    let diagnostics: [Diagnostic]
    let files: Int
    let entries: Int

    var errors: Int { diagnostics.count { $0.severity == .error } }
    var warnings: Int { diagnostics.count - errors }

    var text: String {
        (diagnostics.map(\.description) + [
            "\(counted(entries, "entry", "entries")) in \(counted(files, "file", "files")); "
                + "\(counted(errors, "error", "errors")), \(counted(warnings, "warning", "warnings"))"
        ]).joined(separator: "\n")
    }

    private func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }

    var json: String {
        struct Report: Encodable {
            struct Fault: Encodable {
                let file: String
                let line: Int?
                let column: Int?
                let severity: String
                let message: String
            }
            let files: Int
            let entries: Int
            let errors: Int
            let warnings: Int
            let diagnostics: [Fault]
        }
        return JSONText.encode(
            Report(
                files: files, entries: entries, errors: errors, warnings: warnings,
                diagnostics: diagnostics.map {
                    Report.Fault(
                        file: $0.file, line: $0.location?.line, column: $0.location?.column,
                        severity: $0.severity.rawValue, message: $0.message)
                }))
    }
}
