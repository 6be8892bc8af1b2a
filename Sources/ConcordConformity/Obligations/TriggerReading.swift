import ConcordModel

/// The triggers of a catalogue, read by the answers of a profile on a day.
struct TriggerReading {
    private let profile: SystemProfile
    private let day: CalendarDate
    private let byWord: [String: Trigger]
    private let byProvision: [RecordID: [Trigger]]
    private let ofCatalogue: [Trigger]

    init(_ triggers: [Trigger], profile: SystemProfile, day: CalendarDate) {
        self.profile = profile
        self.day = day
        var byWord: [String: Trigger] = [:]
        var byProvision: [RecordID: [Trigger]] = [:]
        var ofCatalogue: [Trigger] = []
        for trigger in triggers {
            switch trigger.subject {
            case .words(let words): for word in words { byWord[word] = trigger }
            case .provisions(let ids): for id in ids { byProvision[id, default: []].append(trigger) }
            case .catalogue: ofCatalogue.append(trigger)
            }
        }
        self.byWord = byWord
        self.byProvision = byProvision
        self.ofCatalogue = ofCatalogue
    }

    /// A word's condition. A word without a trigger is none of a company: an authority, the state.
    func reading(of word: String) -> ConditionReading {
        guard let trigger = byWord[word] else { return ConditionReading(.no, keys: []) }
        return reading(of: trigger)
    }

    func reading(of trigger: Trigger) -> ConditionReading {
        // A service that is not offered yet is judged by the rules of the day on which it will be.
        let start = trigger.starts.flatMap(profile.date)
        return profile.reading(of: trigger.condition, on: start.map { max($0, day) } ?? day) { word in reading(of: word)
        }
    }

    /// The question whose date is the day on which the provision can begin to bind, such as that of the offer; of several, the one
    /// with the latest date. Nil where nothing waits for such a day.
    func start(of provision: Provision) -> AnswerKey? {
        let keys = ofCatalogue.map(\.starts) + [start(of: provision.obliged), start(of: provision.appliesTo)]
        return keys.compactMap(\.self).max { left, right in
            (profile.date(left) ?? .distantPast) < (profile.date(right) ?? .distantPast)
        }
    }

    /// Whether the provision speaks of what comes before the offer, such as tests.
    func precedesOffer(_ provision: Provision) -> Bool { (byProvision[provision.id] ?? []).contains(where: \.precedes) }

    /// Of words of which one is enough: none, where one of those that hold waits for nothing.
    private func start(of words: [String]) -> AnswerKey? {
        let starts = words.compactMap { byWord[$0] }.filter { reading(of: $0).truth != .no }.map(\.starts)
        guard !starts.contains(nil) else { return nil }
        return starts.compactMap(\.self).min { left, right in
            (profile.date(left) ?? .distantPast) < (profile.date(right) ?? .distantPast)
        }
    }

    /// Whether the catalogue counts at all.
    var catalogue: ConditionReading { .all(ofCatalogue.map(reading(of:))) }

    /// Whether the company is one of those whom the provision obliges.
    func isAddressed(by provision: Provision) -> ConditionReading { oneHolds(of: provision.obliged) }

    /// Whether the provision applies to the system, by its words and by conditions of its own.
    func applies(_ provision: Provision) -> ConditionReading {
        let own = (byProvision[provision.id] ?? []).filter { $0.effect == .applies }.map(reading(of:))
        return .all([oneHolds(of: provision.appliesTo)] + own)
    }

    /// Without any word, nothing is limited.
    private func oneHolds(of words: [String]) -> ConditionReading {
        words.isEmpty ? ConditionReading(.yes, keys: []) : .any(words.map(reading(of:)))
    }

    /// Whether an answer says that the prohibition is broken; nil where no answer could.
    func breach(of provision: Provision) -> ConditionReading? {
        let triggers = (byProvision[provision.id] ?? []).filter { $0.effect == .breach }
        return triggers.isEmpty ? nil : .any(triggers.map(reading(of:)))
    }

    /// The triggers that decided on the provision.
    func triggers(of provision: Provision) -> [RecordID] {
        let words = (provision.obliged + provision.appliesTo).compactMap { byWord[$0] }
            .filter { reading(of: $0).truth != .no }
        let all = ofCatalogue + words + (byProvision[provision.id] ?? [])
        return all.map(\.id).uniqued
    }
}
