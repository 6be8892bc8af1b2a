import ConcordFindings
public import ConcordModel

/// The labels of files, held against the provisions that ask for them.
public struct LabelEvidence: Sendable {
    public let readings: [LabelReading]
    /// In the order of the rules; none where no file was given.
    public let checks: [LabelCheck]

    public init(_ readings: [LabelReading]) {
        self.readings = readings
        checks = readings.isEmpty ? [] : LabelRule.all.map { LabelCheck($0, readings) }
    }

    public func check(of provision: RecordID) -> LabelCheck? { checks.first { $0.provision == provision } }

    /// Whether a file has no label, or one that is not as asked.
    public var fallsShort: Bool {
        readings.contains { $0.state == .absent } || checks.contains { $0.outcome == .notConforming }
    }

    /// The provision for which marks of any kind are noted as evidence, and nothing claimed.
    static let marking: RecordID = "eu-ai-act:art-50-2"

    /// Catalogues of which everything else is about labels that people notice.
    private static let ofLabels: Set<RecordID> = ["gb-45438-2025", "cn-label-2025"]

    /// What the files say of a duty that has no check of its own; nil where they say nothing.
    func note(on duty: Duty) -> Assessment.Result? {
        guard !readings.isEmpty else { return nil }
        if duty.id == Self.marking {
            let marked = readings.filter { !$0.labels.isEmpty || !$0.otherMarks.isEmpty }
            func count(_ kind: OtherMark.Kind) -> Cell {
                .count(readings.count { $0.otherMarks.contains { $0.kind == kind } })
            }
            let arguments: [String: Cell] = [
                "n": .count(marked.count), "m": .count(readings.count), "manifests": count(.contentCredentials),
                "types": count(.digitalSourceType), "labels": .count(readings.count { !$0.labels.isEmpty }),
            ]
            return Assessment.Result(
                .notAssessed, Phrase("assess.reason.marks", arguments), evidence: marked.map(\.file))
        }
        guard Self.ofLabels.contains(duty.catalogue.id) else { return nil }
        return Assessment.Result(.notAssessed, Phrase("assess.reason.label-unseen"))
    }
}
