import ConcordModel

/// The evidence of an assessment, item by item: what was given, and what is asked for where nothing was.
///
/// The smallest set is the fewest items that serve every duty which any item serves; an item serves the duties that the record ties
/// it to, never those that a mapping relates to them.
struct EvidenceItems: Sendable {
    /// What was given, then what numbers ask for, then headings, each in the order of the record.
    let items: [EvidenceItem]
    /// Items of the smallest set, by their place among ``items``.
    let smallest: Set<Int>
    /// Whether no smaller set exists; false where the search for one was cut short.
    let isProven: Bool
    let byID: [RecordID: Duty]

    init(_ assessment: Assessment) {
        let duties = assessment.applicability.duties
        byID = Dictionary(duties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let given = Self.given(assessment)
        // What has evidence needs no other.
        let open = duties.filter { assessment.result(of: $0).evidence.isEmpty }
        let asked = Self.measurements(open) + Self.headings(open, assessment)
        let named = given + asked
        let served = Set(named.flatMap { $0.duties.map(\.id) })
        let rest = duties.filter { !served.contains($0.id) }
        let cover = SmallestCover(sets: named.map { Set($0.duties.map(\.id)) })
        items = named + (rest.isEmpty ? [] : [EvidenceItem(kind: .unnamed, duties: rest)])
        smallest = Set(cover.indices)
        isProven = cover.isProven
    }

    private static func given(_ assessment: Assessment) -> [EvidenceItem] {
        var names: [String] = []
        var duties: [String: [Duty]] = [:]
        for duty in assessment.applicability.duties {
            for name in assessment.result(of: duty).evidence {
                if duties[name] == nil { names.append(name) }
                duties[name, default: []].append(duty)
            }
        }
        return names.map { EvidenceItem(kind: .given($0), duties: duties[$0] ?? []) }
    }

    private static func measurements(_ duties: [Duty]) -> [EvidenceItem] {
        CriterionTest.Evidence.allCases.compactMap { kind in
            let served = duties.filter { $0.provision.criteria.contains { $0.test?.evidence == kind } }
            return served.isEmpty ? nil : EvidenceItem(kind: .measurement(kind), duties: served)
        }
    }

    private static func headings(_ duties: [Duty], _ assessment: Assessment) -> [EvidenceItem] {
        let byID = Dictionary(duties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let due = Duty.Market.allCases.flatMap { DossierSkeleton.all(assessment, market: $0) }
            .filter { $0.isDue.truth != .no }
        return due.flatMap { skeleton in
            skeleton.dossier.headings.filter { $0.by == .company }.compactMap { heading in
                let served = heading.provisions.compactMap { byID[$0] }
                return served.isEmpty
                    ? nil : EvidenceItem(kind: .heading(heading.section, in: skeleton.dossier.id), duties: served)
            }
        }
    }

    /// Duties to which nothing in the other market is tied, by a common item or by a mapping between provisions that apply, unless the
    /// two are contrary.
    func specific(to market: Duty.Market) -> [Duty] {
        let shared = Set(items.filter { $0.reach(among: byID) == .both }.flatMap { $0.duties.map(\.id) })
        return byID.values.filter { duty in
            duty.market == market && !shared.contains(duty.id)
                && !duty.related.contains { byID[$0.provision] != nil && !$0.isContrary }
        }.sorted { $0.id < $1.id }
    }
}
