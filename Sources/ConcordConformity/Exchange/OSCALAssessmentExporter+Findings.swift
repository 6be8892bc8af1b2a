import ConcordFindings
import ConcordFormats
import ConcordModel

extension OSCALAssessmentExporter {
    /// What came out for a duty. OSCAL knows satisfied and not satisfied; our outcome is a property beside it.
    func finding(of duty: Duty, _ observations: [OSCALObservation]) -> JSONValue {
        let result = assessment.result(of: duty)
        let title = OSCALText.line(words(.record(duty.id)))
        return .map([
            ("uuid", .string(uuid("finding", duty.id.text))),
            ("title", .string(title)),
            ("description", .string(words(.phrase(result.reason)))),
            ("props", .list(properties(of: duty))),
            (
                "target",
                .map([
                    ("type", .string("objective-id")),
                    ("target-id", .string(OSCALText.token(duty.id))),
                    ("title", .string(title)),
                    ("props", .list(property("outcome", result.outcome.rawValue))),
                    ("status", Self.status(result.outcome)),
                ])
            ),
            ("related-observations", .list(related(to: duty, observations))),
        ])
    }

    func related(to duty: Duty, _ observations: [OSCALObservation]) -> [JSONValue] {
        observations.filter { $0.provisions.contains(duty.id) }.map { .map([("observation-uuid", .string($0.uuid))]) }
    }

    /// Only what conforms is satisfied: what is not known to be is not.
    private static func status(_ outcome: Outcome) -> JSONValue {
        let (state, reason) =
            switch outcome {
            case .conforming: ("satisfied", "pass")
            case .notConforming: ("not-satisfied", "fail")
            case .insufficientEvidence, .notAssessed, .notApplicable: ("not-satisfied", "other")
            }
        return .map([("state", .string(state)), ("reason", .string(reason))])
    }

    private func properties(of duty: Duty) -> [JSONValue] {
        let facts =
            [
                ("provision", duty.id.text), ("catalogue", duty.catalogue.id.text), ("market", duty.market.rawValue),
                ("outcome", assessment.result(of: duty).outcome.rawValue),
                ("modality", duty.version.modality.rawValue), ("decides", assessment.decides(duty) ? "yes" : "no"),
                ("reported", duty.provision.isReported ? "yes" : "no"), ("applies", duty.applies.truth.rawValue),
            ] + Self.binding(duty.binding, date: "binds-date") + duty.applies.keys.map { ("answer", answer($0)) }
            + duty.triggers.map { ("trigger", $0.text) }
            + duty.fines.compactMap { fine in fine.ahead.map { ("penalty-from", "\(fine.penalty) \($0)") } }
            + duty.standards.map { ("standard", $0.text) }
        return facts.flatMap { property($0.0, $0.1) } + fines(of: duty)
            + duty.related.flatMap { other in
                property(
                    "related", other.provision.text,
                    remarks: other.isDraft ? "\(other.entry): \(DraftNotice.words)" : other.entry.text)
            }
    }

    /// The fines by their ids; the remarks say how high they can be.
    private func fines(of duty: Duty) -> [JSONValue] {
        duty.fines.flatMap { property("penalty", $0.penalty.text, remarks: words($0.cell(in: assessment.view))) }
    }

    /// From when it binds: how, and the date under the given name, as exact as it is recorded.
    ///
    /// Where the date is contested these are those of practice, and the date of the letter stands beside them.
    static func binding(_ binding: Binding, date name: String) -> [(String, String)] {
        if case .contested(let formal, let practice) = binding {
            return Self.binding(practice, date: name) + [("formal-date", formal.value?.description ?? "unknown")]
        }
        return [("binds", kind(of: binding)), (name, binding.date?.value?.description ?? "")]
    }

    private static func kind(of binding: Binding) -> String {
        switch binding {
        case .binding: "since"
        case .ahead: "from"
        case .sinceOffer: "since-offer"
        case .fromOffer: "from-offer"
        case .unlessChanged: "unless-changed"
        case .legacy: "legacy"
        case .open: "open"
        case .contested(_, let practice): kind(of: practice)
        case .unknown: "unknown"
        }
    }

    private func answer(_ key: AnswerKey) -> String {
        if key == Condition.day { return "day: \(assessment.view.day)" }
        return "\(key): \(assessment.applicability.profile[key]?.description ?? "unknown")"
    }
}
