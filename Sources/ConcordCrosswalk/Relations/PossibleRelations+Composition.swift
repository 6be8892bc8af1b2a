extension PossibleRelations {
    /// What is possible between the first and the third set where `self` holds between the first and the second, and `next`
    /// between the second and the third: the union of what the composition table of RCC-5 gives for each pair.
    public func composed(with next: PossibleRelations) -> PossibleRelations {
        var result: PossibleRelations = []
        for (row, first) in Self.base.enumerated() where contains(first) {
            for (column, second) in Self.base.enumerated() where next.contains(second) {
                result.formUnion(Self.table[row][column])
            }
        }
        return result
    }

    /// Rows: first to second; columns: second to third; both in the order of ``base``.
    private static let table: [[PossibleRelations]] = [
        [.equal, .subset, .superset, .intersects, .disjoint],
        [.subset, .subset, .all, [.subset, .intersects, .disjoint], .disjoint],
        [.superset, .overlap, .superset, [.superset, .intersects], [.superset, .intersects, .disjoint]],
        [
            .intersects, [.subset, .intersects], [.superset, .intersects, .disjoint], .all,
            [.superset, .intersects, .disjoint],
        ],
        [
            .disjoint, [.subset, .intersects, .disjoint], .disjoint, [.subset, .intersects, .disjoint], .all,
        ],
    ]
}
