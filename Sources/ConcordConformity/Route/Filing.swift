import ConcordModel

/// A duty to declare, register, notify, report or file, with the documents that go with it.
struct Filing: Sendable {
    let kind: FilingKind
    let duty: Duty
    /// Of those that the company has to draw up, or may have to.
    let dossiers: [RecordID]

    /// By market, then kind, then in the order of the catalogues.
    static func all(_ assessment: Assessment) -> [Filing] {
        let due = Duty.Market.allCases.flatMap { DossierSkeleton.all(assessment, market: $0) }
            .filter { $0.isDue.truth != .no }.map(\.dossier.id)
        let byKind = Dictionary(grouping: assessment.applicability.duties) { FilingKind.kind(of: $0.provision) }
        let all = FilingKind.allCases.flatMap { kind in
            (byKind[kind] ?? []).map {
                Filing(kind: kind, duty: $0, dossiers: kind.dossiers(for: $0.id).filter(due.contains))
            }
        }
        return Duty.Market.allCases.flatMap { market in all.filter { $0.duty.market == market } }
    }
}
