import ConcordFindings
import ConcordFormats
import ConcordModel

extension OSCALAssessmentExporter {
    /// A duty, or a number of one, that binds or will and is not shown to be met.
    private struct Item {
        let duty: Duty
        /// The number; nil where the item is the duty as a whole.
        let number: CriterionResult?
        let outcome: Outcome
        let reason: Phrase

        var id: RecordID { number?.id ?? duty.id }
    }

    /// OSCAL *plan-of-action-and-milestones*; nil where nothing is open, since OSCAL has no plan without an item.
    public var plan: String? {
        let items = self.items
        guard !items.isEmpty else { return nil }
        let open = Set(items.filter { $0.number == nil }.map(\.duty.id))
        let numbers = Set(items.compactMap(\.number?.id))
        let observations = self.observations.filter { observation in
            !open.isDisjoint(with: observation.provisions) || observation.criterion.map(numbers.contains) ?? false
        }
        let title = OSCALText.line(words(.phrase(Phrase("oscal.plan", ["system": system]))))
        return document(
            "plan-of-action-and-milestones", title: title,
            [
                ("system-id", .map([("id", .string(systemID))])),
                ("observations", .list(observations.map(\.value))),
                ("risks", .list(items.map(risk))),
                ("findings", .list(duties.filter { open.contains($0.id) }.map { finding(of: $0, observations) })),
                ("poam-items", .list(items.map { item($0, isListed: open.contains($0.duty.id), observations) })),
            ])
    }

    /// The system's own reference; without one, an identifier made as those of the parts are.
    private var systemID: String {
        guard case .text(let reference) = assessment.applicability.profile[AnswerKey("system.reference")] else {
            return uuid("system", "")
        }
        let line = OSCALText.line(reference).split(separator: " ").joined(separator: " ")
        return line.isEmpty ? uuid("system", "") : line
    }

    private var items: [Item] {
        let numbers = Dictionary(grouping: assessment.criteria.flatMap(\.results), by: \.provision)
        return duties.filter(\.binding.isToMeet).flatMap { duty in
            let result = assessment.result(of: duty)
            let whole = Item(duty: duty, number: nil, outcome: result.outcome, reason: result.reason)
            let own = (numbers[duty.id] ?? []).map {
                Item(duty: duty, number: $0, outcome: $0.outcome, reason: $0.reason)
            }
            return ([whole] + own).filter { Self.isOpen($0.outcome) }
        }
    }

    private static func isOpen(_ outcome: Outcome) -> Bool {
        switch outcome {
        case .notConforming, .insufficientEvidence, .notAssessed: true
        case .conforming, .notApplicable: false
        }
    }

    private func item(_ item: Item, isListed: Bool, _ observations: [OSCALObservation]) -> JSONValue {
        let finding = JSONValue.map([("finding-uuid", .string(uuid("finding", item.duty.id.text)))])
        let own = observations.filter {
            item.number == nil ? $0.provisions.contains(item.duty.id) : $0.criterion == item.id
        }
        return .map([
            ("uuid", .string(uuid("item", item.id.text))),
            ("title", .string(OSCALText.line(words(.record(item.id))))),
            ("description", .string(words(.phrase(item.reason)))),
            ("props", .list(properties(of: item))),
            ("related-findings", .list(isListed ? [finding] : [])),
            ("related-observations", .list(own.map { .map([("observation-uuid", .string($0.uuid))]) })),
            ("related-risks", .list([.map([("risk-uuid", .string(uuid("risk", item.id.text)))])])),
        ])
    }

    private func properties(of item: Item) -> [JSONValue] {
        let decides = item.number.map { $0.effect.rawValue } ?? (assessment.decides(item.duty) ? "decides" : "reported")
        let facts =
            [
                ("subject", item.number == nil ? "duty" : "number"), ("criterion", item.number?.id.text ?? ""),
                ("provision", item.duty.id.text), ("market", item.duty.market.rawValue),
                ("outcome", item.outcome.rawValue), ("effect", decides),
                ("applies", item.duty.applies.truth.rawValue),
            ] + Self.binding(item.duty.binding, date: "deadline")
        return facts.flatMap { property($0.0, $0.1) }
    }

    /// The only place where OSCAL has a deadline: the first day that the recorded date can mean.
    private func risk(_ item: Item) -> JSONValue {
        let deadline = item.duty.binding.date?.value.map { Self.time($0.earliest) } ?? ""
        return .map([
            ("uuid", .string(uuid("risk", item.id.text))),
            ("title", .string(OSCALText.line(words(.record(item.id))))),
            ("description", .string(words(.phrase(item.reason)))),
            ("statement", .string(words(item.duty.binding.cell))),
            ("props", .list(property("outcome", item.outcome.rawValue))),
            ("status", .string("open")),
            ("deadline", .string(deadline)),
        ])
    }
}
