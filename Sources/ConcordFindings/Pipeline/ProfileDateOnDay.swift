public import ConcordModel

/// From when a group of articles applies to a category of system, as the law stood on a day.
public struct ProfileDateOnDay: Hashable, Sendable {
    /// `all` for every system.
    public let category: String
    public let date: RecordedDate
    /// By when systems already on the market have to comply; nil where nothing spares them.
    public let legacy: RecordedDate?
    /// Before which a system had to be on the market to be spared.
    public let placedBefore: RecordedDate
}

extension AtlasOnDay {
    /// The dates of a profile; before the amending act was in force its dates were not the law, and a group that it created did
    /// not exist.
    ///
    /// - Parameter isAmended: whether to give the dates of the amended law, for what an act that is not in force yet will bring.
    public func dates(of profile: ApplicationProfile, asAmended isAmended: Bool? = nil) -> [ProfileDateOnDay] {
        let isAmended = isAmended ?? self.isAmended(profile.rule)
        return profile.dates.compactMap { entry in
            if isAmended {
                return ProfileDateOnDay(
                    category: entry.category, date: entry.date, legacy: entry.legacy, placedBefore: entry.date)
            }
            guard let original = entry.original else { return nil }
            return ProfileDateOnDay(
                category: entry.category, date: original, legacy: entry.originalLegacy,
                placedBefore: entry.originalPlacedBefore ?? original)
        }
    }

    /// Whether an act that amends `rule` was in force on the day.
    public func isAmended(_ rule: RecordID) -> Bool {
        atlas.contents.rules.contains { other in
            guard other.amends.contains(rule) else { return false }
            return other.events.contains { $0.state == .effective && $0.moment.date.timing(on: day) == .past }
        }
    }
}
