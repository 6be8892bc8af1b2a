import ConcordAtlas
import ConcordCrosswalk
import ConcordFindings
import ConcordModel
import ConcordPages
import FoundationEssentials
import LocatedText

/// What `concord check` prints.
struct CheckReport {
    let diagnostics: [Diagnostic]
    let counts: [(kind: String, count: Int)]
    let version: String

    private let part: String?

    /// The faults of the part; records are counted over the whole atlas.
    init(reading: AtlasReading, part: AtlasPart) {
        self.part = part.part
        let faults = FindingCheck.faults(in: reading.atlas).map { fault in
            reading.fault(of: fault.record, field: fault.field, message: fault.message)
        }
        let ofMappings = MappingCheck.faults(in: reading.atlas).map { reading.diagnostic(of: $0) }
        diagnostics = (reading.diagnostics + faults + ofMappings).sorted().filter(part.holds)
        version = reading.atlas.version
        var byKind: [RecordKind: Int] = [.source: reading.atlas.contents.sources.count]
        for record in reading.atlas.contents.allRecords { byKind[type(of: record).kind, default: 0] += 1 }
        counts =
            RecordKind.allCases.map { ($0.rawValue, byKind[$0] ?? 0) }
            + [("glossary-pair", reading.atlas.contents.glossary.count)]
    }

    var errorCount: Int { diagnostics.count { $0.severity == .error } }
    var warningCount: Int { diagnostics.count { $0.severity == .warning } }

    var text: String {
        var lines = diagnostics.map(\.description)
        if !lines.isEmpty { lines.append("") }
        lines += counts.map { kind, count in
            String(repeating: " ", count: max(0, 6 - String(count).count)) + "\(count)  \(kind)"
        }
        let total = counts.reduce(0) { $0 + $1.count }
        let place = part.map { "in \($0) " } ?? ""
        lines.append(
            "\(total) records in version \(version); "
                + "\(place)\(counted(errorCount, "error")), \(counted(warningCount, "warning"))")
        return lines.joined(separator: "\n")
    }

    private func counted(_ count: Int, _ word: String) -> String { "\(count) \(word)\(count == 1 ? "" : "s")" }

    var json: String {
        let report = JSONReport(
            version: version,
            part: part,
            errors: errorCount,
            warnings: warningCount,
            counts: Dictionary(uniqueKeysWithValues: counts.map { ($0.kind, $0.count) }),
            diagnostics: diagnostics.map {
                JSONReport.Fault(
                    file: $0.file, line: $0.location?.line, column: $0.location?.column,
                    severity: $0.severity.rawValue, message: $0.message
                )
            }
        )
        return JSONText.encode(report)
    }

    private struct JSONReport: Encodable {
        struct Fault: Encodable {
            let file: String
            let line: Int?
            let column: Int?
            let severity: String
            let message: String
        }

        let version: String
        let part: String?
        let errors: Int
        let warnings: Int
        let counts: [String: Int]
        let diagnostics: [Fault]
    }
}
