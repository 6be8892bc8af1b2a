import ConcordModel

/// A piece of evidence, given or asked for, with the duties of both markets that it serves.
struct EvidenceItem: Sendable {
    enum Kind: Hashable, Sendable {
        /// A file or document that was given, by its name.
        case given(String)
        /// Something measured that a number asks for.
        case measurement(CriterionTest.Evidence)
        /// What belongs under a heading of a document that the company keeps or files.
        case heading(RecordID, in: RecordID)
        /// Nothing recorded says what would show it.
        case unnamed
    }

    let kind: Kind
    /// Those to which the record ties it: results that rest on it, numbers that it measures, provisions under the heading.
    let duties: [Duty]

    func duties(in market: Duty.Market) -> [Duty] { duties.filter { $0.market == market } }

    /// Duties of a market that a mapping relates to those it serves, without those that it serves itself: what is drawn up for the
    /// one may be of use for the other, no more. What is contrary to it is of no use.
    func related(in market: Duty.Market, among byID: [RecordID: Duty]) -> [Duty.Related] {
        let own = Set(duties.map(\.id))
        var seen: Set<RecordID> = []
        return duties.filter { $0.market != market }.flatMap(\.related).filter { other in
            byID[other.provision]?.market == market && !other.isContrary && !own.contains(other.provision)
                && seen.insert(other.provision).inserted
        }
    }

    enum Reach: String, Hashable, Sendable, CaseIterable {
        /// It serves duties of both markets itself.
        case both
        /// It serves one market, and is related to duties of the other.
        case related
        /// It serves one market and is related to nothing in the other.
        case euOnly = "eu-only"
        case cnOnly = "cn-only"
    }

    func reach(among byID: [RecordID: Duty]) -> Reach {
        let isEU = !duties(in: .eu).isEmpty
        if isEU, !duties(in: .cn).isEmpty { return .both }
        if !related(in: isEU ? .cn : .eu, among: byID).isEmpty { return .related }
        return isEU ? .euOnly : .cnOnly
    }
}
