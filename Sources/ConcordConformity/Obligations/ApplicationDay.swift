import ConcordFindings
import ConcordModel

/// Finds from when a provision binds a system: by its profile of dates, the categories that the system is in and the day on
/// which it comes to the market; without such a profile, by the day of its wording.
struct ApplicationDay {
    let view: AtlasOnDay
    let profile: SystemProfile
    let reading: TriggerReading

    /// Whether the system is meant for public authorities.
    static let publicUsers = AnswerKey("eu.public-users")

    func binding(of provision: Provision, version: Version) -> Binding {
        let start = reading.start(of: provision)
        let law = law(of: provision, version: version, start: start)
        guard !reading.precedesOffer(provision), let offer = start.flatMap(profile.date) else { return law }
        return law.offered(from: offer, on: view.day)
    }

    /// The dates of the law on which it rests from when the provision binds: one, or those that may be it where that is open; none
    /// where the provision has the date of its wording.
    func lawDates(of provision: Provision, version: Version) -> [LawDay] {
        guard let id = provision.profile, let dates = view.atlas[id] as? ApplicationProfile else { return [] }
        let isAmended = isAmended(version, dates)
        let presupposed = systems(of: provision, rule: dates.rule)
        if let presupposed, let entry = entry(of: presupposed, asAmended: isAmended), isSpared(entry, provision) {
            return [LawDay(profile: presupposed.id, entry: entry)]
        }
        guard let own = entry(of: dates, asAmended: isAmended) else {
            return readings(of: dates, asAmended: isAmended).filter { $0.truth != .no }
                .map { LawDay(profile: id, entry: $0.entry) }
        }
        guard dates.isContested, let presupposed else { return [LawDay(profile: id, entry: own)] }
        return entry(of: presupposed, asAmended: isAmended).map { [LawDay(profile: presupposed.id, entry: $0)] } ?? []
    }

    private func isSpared(_ entry: ProfileDateOnDay, _ provision: Provision) -> Bool {
        spared(by: entry, start: reading.start(of: provision)) != nil
    }

    /// A provision that an adopted act will bring comes with the dates of that act.
    private func isAmended(_ version: Version, _ dates: ApplicationProfile) -> Bool {
        version.from.timing(on: view.day) == .future || view.isAmended(dates.rule)
    }

    /// From when the law has it, whether the system is offered by then or not.
    private func law(of provision: Provision, version: Version, start: AnswerKey?) -> Binding {
        guard let id = provision.profile, let dates = view.atlas[id] as? ApplicationProfile else {
            return Binding(from: version.from, on: view.day)
        }
        let isAmended = isAmended(version, dates)
        let own = entry(of: dates, asAmended: isAmended)
        let presupposed = systems(of: provision, rule: dates.rule)
        let ofSystems = presupposed.flatMap { entry(of: $0, asAmended: isAmended) }
        if let spared = (ofSystems ?? own).flatMap({ spared(by: $0, start: start) }) { return spared }
        guard let own else { return .unknown }
        guard dates.isContested, presupposed != nil else { return Binding(from: own.date, on: view.day) }
        let practice = ofSystems.map { Binding(from: $0.date, on: view.day) } ?? .unknown
        // The original wording made what corresponds to the classification apply with it, and so left no contest.
        return isAmended ? .contested(formal: own.date, practice: practice) : practice
    }

    /// The profile of dates of the systems that the provision is made for; nil where it is made for others too.
    private func systems(of provision: Provision, rule: RecordID) -> ApplicationProfile? {
        guard !provision.appliesTo.isEmpty else { return nil }
        return view.atlas.contents.profiles.first { profile in
            profile.rule == rule && provision.appliesTo.allSatisfy(profile.words.contains)
        }
    }

    /// The earliest date of the categories that the system is in; the only one that it may be in where that is open.
    private func entry(of profile: ApplicationProfile, asAmended isAmended: Bool) -> ProfileDateOnDay? {
        let readings = readings(of: profile, asAmended: isAmended)
        let own = readings.filter { $0.truth == .yes }.map(\.entry)
        if let first = own.min(by: Self.isEarlier) { return first }
        let possible = readings.filter { $0.truth == .unknown }.map(\.entry)
        return possible.count == 1 ? possible[0] : nil
    }

    /// The dates of all categories, with whether the system is in the category.
    private func readings(
        of profile: ApplicationProfile, asAmended isAmended: Bool
    ) -> [(entry: ProfileDateOnDay, truth: Truth)] {
        view.dates(of: profile, asAmended: isAmended).map {
            ($0, $0.category == "all" ? .yes : reading.reading(of: $0.category).truth)
        }
    }

    private static func isEarlier(_ left: ProfileDateOnDay, _ right: ProfileDateOnDay) -> Bool {
        guard let a = left.date.value?.latest else { return false }
        guard let b = right.date.value?.latest else { return true }
        return a < b
    }

    /// What was on the market before the date is spared, by Article 111 of the AI Act: models until a later date, high-risk
    /// systems until their design changes significantly, those meant for public authorities at the latest by a later date.
    /// Nil where nothing is spared.
    private func spared(by entry: ProfileDateOnDay, start: AnswerKey?) -> Binding? {
        guard let placed = start.flatMap(profile.date), let limit = entry.placedBefore.value?.earliest, placed < limit,
            let legacy = entry.legacy
        else { return nil }
        let later = Binding(from: legacy, on: view.day)
        let spared = later.isBinding ? later : .legacy(legacy)
        guard entry.category.hasPrefix("high-risk") else { return spared }
        // Changed significantly, from the date on: the rules apply as to a new system.
        if profile.flag("eu.significant-change") == true { return Binding(from: entry.date, on: view.day) }
        if isForPublicAuthorities == true { return spared }
        let unlessChanged = Binding.unlessChanged(entry.placedBefore)
        return isForPublicAuthorities == nil ? .open(Self.publicUsers, yes: spared, no: unlessChanged) : unlessChanged
    }

    /// A public authority that uses the system is a user whom it is meant for, whatever else is said.
    private var isForPublicAuthorities: Bool? {
        let organisation = profile.words("eu.organisation")
        let isUser =
            profile.words("eu.roles").contains("deployer")
            && (organisation.contains("public-authority") || organisation.contains("union-body"))
        return isUser ? true : profile.flag(Self.publicUsers.description)
    }
}
