import ConcordFindings
import ConcordFormats
import ConcordModel

extension OSCALAssessmentExporter {
    /// A file in which a label was looked for: what was found, and the provisions that were held against it.
    func observation(_ reading: LabelReading) -> OSCALObservation {
        let uuid = uuid("label", reading.file)
        let marking = duties.contains { $0.id == LabelEvidence.marking } && !reading.otherMarks.isEmpty
        var facts = [("file", reading.file), ("label-state", reading.state.rawValue)]
        for label in reading.labels {
            facts.append(("label-place", label.place))
            for field in ImplicitLabel.Field.allCases {
                if let value = label.fields[field] { facts.append(("label-field", "\(field.rawValue)=\(value)")) }
            }
        }
        facts += reading.otherMarks.map {
            ("other-mark", $0.value.isEmpty ? $0.kind.rawValue : "\($0.kind.rawValue)=\($0.value)")
        }
        let checked = assessment.labels.checks.map(\.provision) + (marking ? [LabelEvidence.marking] : [])
        return OSCALObservation(
            uuid: uuid, criterion: nil, provisions: Set(checked),
            value: .map([
                ("uuid", .string(uuid)),
                ("title", .string(OSCALText.line(reading.file))),
                (
                    "description",
                    phrase(
                        "oscal.label",
                        [
                            "file": .verbatim(reading.file), "state": .word("label-state", reading.state.rawValue),
                        ])
                ),
                ("props", .list(facts.flatMap { property($0.0, $0.1) })),
                ("methods", .list([.string("EXAMINE")])),
                ("relevant-evidence", .list([.map([("description", .string(reading.file))])])),
                ("collected", .string(Self.time(assessment.view.day))),
                ("remarks", .string(LabelReading.limits.map { words(.phrase($0)) }.joined(separator: "\n"))),
            ]))
    }
}
