import ConcordModel

/// A day from which a group of articles applies to a category of systems, as the law stood on a day.
struct LawDate {
    let profile: ApplicationProfile
    let entry: ApplicationProfile.ProfileDate
    let date: RecordedDate
    /// Whether an act that amends the rule was in force.
    let isAmended: Bool

    var key: String { "\(profile.id)-\(entry.category)" }

    /// Those of the rules that had been adopted by the day. Before an amending act was in force its dates were not the law; a
    /// group that it created did not exist.
    static func all(_ view: AtlasOnDay) -> [LawDate] {
        view.atlas.contents.profiles.filter { view.isLaw($0.rule) }.flatMap { profile in
            let isAmended = view.isAmended(profile.rule)
            return profile.dates.compactMap { entry in
                let date = isAmended ? entry.date : entry.original
                return date.map { LawDate(profile: profile, entry: entry, date: $0, isAmended: isAmended) }
            }
        }
    }
}

extension AtlasOnDay {
    /// Whether the rule had been adopted by the day.
    func isLaw(_ rule: RecordID) -> Bool {
        guard let state = atlas.rule(rule)?.events.reading(on: day).state else { return false }
        return state == .adopted || state.isPublished
    }

    /// Whether an act that amends `rule` was in force on the day.
    func isAmended(_ rule: RecordID) -> Bool {
        atlas.contents.rules.contains { other in
            guard other.amends.contains(rule) else { return false }
            return other.events.contains { $0.state == .effective && $0.moment.date.timing(on: day) == .past }
        }
    }
}
