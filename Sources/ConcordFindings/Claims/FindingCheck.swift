public import ConcordModel

/// What is wrong with a record in the light of the findings: a cell that does not exist, a verdict that its test refutes.
public struct FindingFault: Hashable, Sendable {
    public let record: RecordID
    public let field: String
    public let message: String
}

/// Holds claims and recommendations against the findings that they name.
public enum FindingCheck {
    public static func faults(in atlas: Atlas) -> [FindingFault] {
        let today = BaseFindings(atlas, on: atlas.recorded)
        var faults: [FindingFault] = []
        for paper in atlas.contents.papers {
            let then = BaseFindings(atlas, on: paper.date)
            for claim in paper.claims {
                if case .cell(let reference, _, _) = claim.test, today.cell(reference) == nil {
                    faults.append(missing(reference, in: claim.id, field: "test"))
                }
                for base in [then, today] {
                    if let fault = refuted(claim, on: base) { faults.append(fault) }
                }
            }
        }
        for recommendation in atlas.contents.recommendations {
            for indicator in recommendation.indicators {
                if case .cell(let reference) = indicator.answer, today.cell(reference) == nil {
                    faults.append(missing(reference, in: indicator.id, field: "cell"))
                }
            }
        }
        return faults
    }

    private static func missing(_ reference: CellReference, in record: RecordID, field: String) -> FindingFault {
        FindingFault(
            record: record,
            field: field,
            message: "no finding has the cell '\(reference.path)' of '\(reference.finding)'"
        )
    }

    /// A claim is said to hold while its test fails, or to be wrong while its test holds.
    private static func refuted(_ claim: Claim, on base: BaseFindings) -> FindingFault? {
        let onDay = ClaimOnDay(claim, view: base.view, cell: base.cell)
        guard let verdict = onDay.verdict else { return nil }
        let contradicts =
            switch (verdict.value, onDay.result) {
            case (.holds, .fails), (.contradicted, .holds): true
            default: false
            }
        guard contradicts else { return nil }
        return FindingFault(
            record: claim.id,
            field: "verdicts",
            message: "'\(verdict.value.rawValue)' on \(base.view.day), but the test \(onDay.result.rawValue)"
        )
    }
}
