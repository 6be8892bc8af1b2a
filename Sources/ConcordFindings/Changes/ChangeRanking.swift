import ConcordModel

/// In which order changes are told.
///
/// By group, in the order of ``Change/Group``. Within a group: what more records rest on first, then the later date, then the
/// id. What lies ahead goes by its date, the nearest first: there the date is what is asked for. For a system, lines of which no
/// record tells whether they touch it come last in their group.
enum ChangeRanking {
    static func ordered(_ changes: [Change]) -> [Change] {
        var seen: [String: Int] = [:]
        return sorted(changes).map { change in
            seen[change.id, default: 0] += 1
            // Two steps of one record on one day to one state are told apart by their order.
            return seen[change.id].map { $0 > 1 ? change.numbered($0) : change } ?? change
        }
    }

    private static func sorted(_ changes: [Change]) -> [Change] {
        changes.sorted { left, right in
            if left.group != right.group { return rank(left.group) < rank(right.group) }
            if left.isVague != right.isVague { return right.isVague }
            if left.group == .ahead {
                if let order = isEarlier(left.date, right.date) { return order }
                return left.weight == right.weight ? left.id < right.id : left.weight > right.weight
            }
            if left.weight != right.weight { return left.weight > right.weight }
            if let order = isEarlier(right.date, left.date) { return order }
            return left.id < right.id
        }
    }

    private static func rank(_ group: Change.Group) -> Int { Change.Group.allCases.firstIndex(of: group) ?? 0 }

    /// Nil where both are as early; what has no date comes last either way round.
    private static func isEarlier(_ left: RecordedDate, _ right: RecordedDate) -> Bool? {
        switch (left.value, right.value) {
        case (let a?, let b?): a == b ? nil : a < b
        case (nil, nil): nil
        case (let a, _): a != nil
        }
    }
}
