public import ConcordModel

/// A provision that applies to a system, or may: why, from when, and how the system stands to it.
public struct Duty: Hashable, Sendable, Identifiable {
    /// Whose rules it is one of.
    public enum Market: String, Hashable, Sendable, CaseIterable {
        case eu, cn
    }

    public let provision: Provision
    public let catalogue: Catalogue
    public let market: Market
    /// The wording on the day, or the first to come.
    public let version: Version
    /// Yes, or unknown while a question is open.
    public let applies: ConditionReading
    /// The triggers that decided.
    public let triggers: [RecordID]
    /// What the answers say of a prohibition; nil where no question is asked.
    public let breach: ConditionReading?
    public let binding: Binding
    /// The dates of the law behind the binding: one, or several where it is open which of them holds; none where the provision has
    /// the date of its wording.
    public let lawDates: [LawDay]
    /// The question whose answer sets the day before which it cannot bind, such as that of the offer.
    public let offer: AnswerKey?
    /// The fines that cover it and can be imposed on the company, now or from a later day.
    public let fines: [Fine]
    /// Documents said to be drafted for its article, or cited for it.
    public let standards: [RecordID]
    /// Provisions of the other market that a mapping relates to it, and whether each rests on a draft.
    public let related: [Related]

    public var id: RecordID { provision.id }

    /// The open questions that decide whether it applies, or from when.
    public var openKeys: [AnswerKey] {
        let keys = applies.truth == .unknown ? applies.keys : []
        guard case .open(let key, _, _) = binding.inPractice, !keys.contains(key) else { return keys }
        return keys + [key]
    }

    /// The records of its fines.
    public var penalties: [RecordID] { fines.map(\.penalty) }

    /// A counterpart in the other market, and the record that says so.
    public struct Related: Hashable, Sendable {
        public let provision: RecordID
        public let entry: RecordID
        public let isDraft: Bool
        public let isContrary: Bool
    }
}

extension Provision {
    /// Whether it asks something of somebody: a permission, a definition or a presumption does not.
    var isDuty: Bool {
        switch provisionKind {
        case .obligation, .requirement, .prohibition, .condition, .procedure, .control, .commitment, .guidance,
            .principle:
            true
        case .permission, .classification, .presumption, .scope, .definition, .outcome, .sanction, .heading: false
        }
    }

    /// Whether anything is asked by its wording: `may` and `none` ask nothing, save where guidance says how a thing is
    /// measured.
    func asks(_ version: Version) -> Bool {
        switch version.modality {
        case .shall, .shallNot, .should, .shouldNot: isDuty
        case .may, .none: isDuty && criteria.contains { $0.test != nil }
        }
    }
}
