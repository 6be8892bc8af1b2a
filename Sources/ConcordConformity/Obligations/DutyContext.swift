import ConcordFindings
import ConcordModel

/// What the atlas says about a provision beside its text: whose it is, what it costs, what answers it, what is like it.
struct DutyContext {
    let view: AtlasOnDay
    private let penaltiesByProvision: [RecordID: [Penalty]]
    private let relatedByProvision: [RecordID: [Duty.Related]]

    init(_ view: AtlasOnDay) {
        self.view = view
        var penalties: [RecordID: [Penalty]] = [:]
        for penalty in view.atlas.contents.penalties {
            for id in penalty.covers { penalties[id, default: []].append(penalty) }
        }
        penaltiesByProvision = penalties
        var related: [RecordID: [Duty.Related]] = [:]
        let pairs = Sides("eu,cn").map { CommonGround(view, between: $0).pairs } ?? []
        for pair in pairs where pair.unit == .provisions && pair.isTwoSided {
            for (own, others) in [(pair.first, pair.second), (pair.second, pair.first)] {
                for id in own {
                    related[id, default: []] += others.map {
                        Duty.Related(
                            provision: $0, entry: pair.key, isDraft: pair.isDraft, isContrary: pair.state == .contrary)
                    }
                }
            }
        }
        relatedByProvision = related
    }

    /// The market whose rules the catalogue belongs to; nil for a draft, what is no longer in force, or other markets.
    func market(of catalogue: Catalogue) -> Duty.Market? {
        guard view.hasBeenAdopted(catalogue.of) else { return nil }
        return view.jurisdiction(ofDocument: catalogue.of).flatMap { Duty.Market(rawValue: $0.rawValue) }
    }

    /// The wording in force, else the first to come; nil where the last has ended, or where the act that brings the first had not
    /// been adopted.
    func version(of provision: Provision) -> Version? {
        let open = provision.versions.filter { version in
            if version.from.timing(on: view.day) == .future, let act = version.act, !view.hasBeenAdopted(act) {
                return false
            }
            guard let end = version.until?.value else { return true }
            return end.latest >= view.day
        }
        return open.first
    }

    func penalties(of id: RecordID) -> [Penalty] { penaltiesByProvision[id] ?? [] }

    func related(to id: RecordID) -> [Duty.Related] { relatedByProvision[id] ?? [] }

    /// European documents said to be drafted for the provision's article.
    func standards(for provision: Provision) -> [RecordID] {
        guard let section = provision.section else { return [] }
        return view.documents(servingArticle: section).map(\.id)
    }
}
