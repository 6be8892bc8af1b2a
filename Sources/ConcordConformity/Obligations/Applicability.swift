public import ConcordFindings
public import ConcordModel

/// What of the rules of both markets applies to a system on a day.
public struct Applicability: Sendable {
    public let view: AtlasOnDay
    public let profile: SystemProfile
    /// In the order of the catalogues.
    public let duties: [Duty]
    public let setAside: [SetAside]
    /// Answers that do not, or hardly, go together.
    public let clashes: [AnswerClash]

    /// A catalogue takes part if the atlas has triggers for it.
    public init(_ view: AtlasOnDay, profile: SystemProfile) {
        self.view = view
        let profile = profile.settled(by: view.atlas.contents.questions).with(view)
        self.profile = profile
        clashes = AnswerClash.all(in: profile, of: view.atlas.contents.questions)
        let triggers = Dictionary(grouping: view.atlas.contents.triggers, by: \.catalogue)
        let context = DutyContext(view)
        var duties: [Duty] = []
        var setAside: [SetAside] = []
        for catalogue in view.atlas.contents.catalogues {
            guard let own = triggers[catalogue.id], let market = context.market(of: catalogue) else { continue }
            let reading = TriggerReading(own, profile: profile, day: view.day)
            let dates = ApplicationDay(view: view, profile: profile, reading: reading)
            let fines = FineReading(view: view, profile: profile, reading: reading)
            var aside: [SetAsideKey: [RecordID]] = [:]
            for provision in catalogue.provisions {
                guard let version = context.version(of: provision) else { continue }
                switch Self.place(provision, version, reading) {
                case .aside(let key): aside[key, default: []].append(provision.id)
                case .duty(let applies):
                    duties.append(
                        Duty(
                            provision: provision,
                            catalogue: catalogue,
                            market: market,
                            version: version,
                            applies: applies,
                            triggers: reading.triggers(of: provision),
                            breach: reading.breach(of: provision),
                            binding: dates.binding(of: provision, version: version),
                            lawDates: dates.lawDates(of: provision, version: version),
                            offer: reading.start(of: provision),
                            fines: fines.fines(context.penalties(of: provision.id)),
                            standards: context.standards(for: provision),
                            related: context.related(to: provision.id)
                        )
                    )
                }
            }
            let groups = aside.map { key, ids in
                SetAside(catalogue: catalogue, market: market, reason: key.reason, keys: key.keys, provisions: ids)
            }
            setAside += groups.sorted { $0.provisions[0] < $1.provisions[0] }
        }
        self.duties = duties
        self.setAside = setAside
    }

    private struct SetAsideKey: Hashable {
        let reason: SetAside.Reason
        let keys: [AnswerKey]
    }

    private enum Place {
        case duty(ConditionReading)
        case aside(SetAsideKey)
    }

    /// Where a provision belongs: the first ground that rules it out is the one that is told.
    private static func place(_ provision: Provision, _ version: Version, _ reading: TriggerReading) -> Place {
        let catalogue = reading.catalogue
        guard catalogue.truth != .no else { return .aside(SetAsideKey(reason: .catalogue, keys: catalogue.keys)) }
        guard provision.asks(version) else { return .aside(SetAsideKey(reason: .asksNothing, keys: [])) }
        let addressed = reading.isAddressed(by: provision)
        guard addressed.truth != .no else { return .aside(SetAsideKey(reason: .others, keys: addressed.keys)) }
        let applies = reading.applies(provision)
        guard applies.truth != .no else { return .aside(SetAsideKey(reason: .systems, keys: applies.keys)) }
        // That the catalogue counts is told once, not in every row; while it is open, everything in it is.
        return .duty(.all((catalogue.truth == .yes ? [] : [catalogue]) + [addressed, applies]))
    }

    /// The questions that are open, each with the duties that hang on it.
    public var openQuestions: [(key: AnswerKey, duties: [RecordID])] {
        var byKey: [AnswerKey: [RecordID]] = [:]
        for duty in duties {
            for key in duty.openKeys { byKey[key, default: []].append(duty.id) }
        }
        return byKey.map { ($0.key, $0.value) }
            .sorted { ($1.duties.count, $0.key) < ($0.duties.count, $1.key) }
    }
}
