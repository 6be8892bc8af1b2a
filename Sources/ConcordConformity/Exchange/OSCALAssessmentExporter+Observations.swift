import ConcordFindings
import ConcordFormats
import ConcordModel
import LocatedText
import Measures
import TextFiles

extension OSCALAssessmentExporter {
    /// The numbers for which there is evidence, then the files that were counted or hold labels, then the statements.
    var observations: [OSCALObservation] {
        let results = assessment.criteria.flatMap(\.results)
        let owners = Dictionary(results.map { ($0.id, $0.provision) }) { first, _ in first }
        var seen: [String: Int] = [:]
        return results.filter { $0.measured != .nothing || !$0.files.isEmpty }.map(observation)
            + assessment.evidence.files.filter { $0.format != .statements }.map { observation($0, results) }
            + assessment.evidence.labels.map(observation)
            + assessment.evidence.statements.map { statement in
                // Two statements may say the same of the same; each is told.
                let name = [statement.about.text, statement.document, statement.sha256, statement.date.description]
                    .joined(separator: "\n")
                seen[name, default: 0] += 1
                return observation(statement, "\(name)\n\(seen[name, default: 1])", owners[statement.about])
            }
    }

    // MARK: - Numbers

    private func observation(_ result: CriterionResult) -> OSCALObservation {
        let uuid = uuid("number", result.id.text)
        return OSCALObservation(
            uuid: uuid, criterion: result.id, provisions: [result.provision],
            value: .map([
                ("uuid", .string(uuid)),
                ("title", .string(OSCALText.line(words(.record(result.id))))),
                ("description", .string(words(.phrase(result.reason)))),
                ("props", .list(properties(of: result))),
                ("methods", .list([.string(result.basis == .stated ? "EXAMINE" : "TEST")])),
                ("types", .list([.string("control-objective")])),
                (
                    "relevant-evidence",
                    .list(result.files.map { .map([("description", .string($0))]) })
                ),
                ("collected", .string(Self.time(assessment.view.day))),
                ("remarks", .string(result.notes.map { words(.phrase($0)) }.joined(separator: "\n"))),
            ]))
    }

    private func properties(of result: CriterionResult) -> [JSONValue] {
        let asked = [
            ("criterion", result.id.text), ("provision", result.provision.text), ("outcome", result.outcome.rawValue),
            ("effect", result.effect.rawValue), ("basis", result.basis.rawValue),
            ("modality", result.modality.rawValue), ("reported", result.isReported ? "yes" : "no"),
            ("comparison", result.criterion.comparison.rawValue), ("threshold", result.threshold.description),
            ("unit", result.criterion.unit.rawValue),
        ]
        var found = Self.values(of: result.measured)
        if let n = result.n { found.append(("n", String(n))) }
        // The interval is cut outwards and the confidence downwards, so that neither reads as more than it is.
        if let interval = result.interval {
            found.append(("interval-lower", Self.fraction(interval.lower, .down)))
            found.append(("interval-upper", Self.fraction(interval.upper, .up)))
            found.append(("interval-level", "0.95"))
        }
        // What a sample shows is never certain, however many digits say so.
        if let confidence = result.confidence {
            found.append(("confidence", Self.fraction(min(confidence, 0.9999), .down)))
        }
        return (asked + found).flatMap { property($0.0, $0.1) }
    }

    /// What was measured; of a share the parts too, since a quotient is seldom exact.
    private static func values(of measured: CriterionResult.Measured) -> [(String, String)] {
        switch measured {
        case .nothing: []
        case .count(let count): [("value", String(count))]
        case .share(let part, let whole):
            (whole > 0 ? [("value", String(Double(part) * 100 / Double(whole)))] : [])
                + [("part", String(part)), ("whole", String(whole))]
        case .covered(let covered, let all, let missing):
            [("value", String(covered)), ("categories", String(all))] + missing.map { ("missing", $0.text) }
        case .least(let least, let category, let below):
            [("value", String(least)), ("category", category.text), ("categories-below", String(below))]
        case .interval(let days, let from, let to):
            [("value", String(days)), ("from", from.description), ("to", to.description)]
        case .stated(let number): [("value", number.description)]
        }
    }

    /// Between 0 and 1 with four digits behind the point.
    static func fraction(_ value: Double, _ rule: FloatingPointRoundingRule) -> String {
        let parts = Int((min(max(value, 0), 1) * 10_000).rounded(rule))
        let digits = String(10_000 + parts % 10_000).dropFirst()
        return "\(parts / 10_000).\(digits)"
    }

    // MARK: - Evidence

    private func observation(_ file: Evidence.File, _ results: [CriterionResult]) -> OSCALObservation {
        let uuid = uuid("file", file.name)
        let errors = assessment.evidence.diagnostics.count { $0.file == file.name && $0.severity == .error }
        return OSCALObservation(
            uuid: uuid, criterion: nil,
            provisions: Set(results.filter { $0.files.contains(file.name) }.map(\.provision)),
            value: .map([
                ("uuid", .string(uuid)),
                ("title", .string(OSCALText.line(file.name))),
                (
                    "description",
                    phrase("oscal.file", ["file": .verbatim(file.name), "rows": .count(file.rows)])
                ),
                (
                    "props",
                    .list(
                        property("file", file.name) + property("format", file.format.rawValue)
                            + property("encoding", file.encoding.rawValue) + property("rows", String(file.rows))
                            + property("errors", String(errors)))
                ),
                ("methods", .list([.string("EXAMINE")])),
                ("relevant-evidence", .list([.map([("description", .string(file.name))])])),
                ("collected", .string(Self.time(assessment.view.day))),
            ]))
    }

    private func observation(_ statement: EvidenceStatement, _ name: String, _ owner: RecordID?) -> OSCALObservation {
        let uuid = uuid("statement", name)
        let hash = statement.isHashChecked.map { $0 ? "yes" : "no" } ?? "not-checked"
        let facts = [
            ("about", statement.about.text), ("document", statement.document), ("sha256", statement.sha256),
            ("date", statement.date.description), ("value", statement.value?.description ?? ""),
            ("hash-matches", hash), ("file", statement.file),
        ]
        return OSCALObservation(
            uuid: uuid, criterion: nil, provisions: [owner ?? statement.about],
            value: .map([
                ("uuid", .string(uuid)),
                ("title", .string(OSCALText.line(words(.record(statement.about))))),
                ("description", phrase("assess.reason.stated", ["documents": .verbatim(statement.document)])),
                ("props", .list(facts.flatMap { property($0.0, $0.1) })),
                ("methods", .list([.string("EXAMINE")])),
                ("relevant-evidence", .list([.map([("description", .string(statement.document))])])),
                ("collected", .string(Self.time(statement.date))),
                ("remarks", .string(statement.note)),
            ]))
    }
}
