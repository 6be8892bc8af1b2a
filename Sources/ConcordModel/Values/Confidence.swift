/// How sure the atlas is of one field of a record.
public enum Confidence: String, Hashable, Sendable, CaseIterable, Comparable {
    case low, medium, high

    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// What a confidence can be stated of.
public enum ConfidenceField: String, Hashable, Sendable, CaseIterable {
    case identity, title, state, date, relation, statement, modality, value, role
}
