import ConcordFindings
import ConcordModel

/// Which fines can be imposed on a company, from when, and which maximum counts for it.
struct FineReading {
    let view: AtlasOnDay
    let profile: SystemProfile
    let reading: TriggerReading

    func fines(_ penalties: [Penalty]) -> [Fine] {
        penalties.compactMap { penalty in
            // Nobody could know of it.
            if let adopted = penalty.adopted, adopted.timing(on: view.day) == .future { return nil }
            let concerns =
                penalty.offender.isEmpty ? ConditionReading(.yes, keys: []) : reading.reading(of: penalty.offender)
            guard concerns.truth != .no else { return nil }
            let ahead = penalty.from.flatMap { $0.timing(on: view.day) == .past ? nil : $0 }
            return Fine(
                penalty: penalty.id, concerns: concerns, ahead: ahead, cap: cap(of: penalty),
                isLeftToNationalLaw: isLeftToNationalLaw(penalty))
        }
    }

    /// Article 99(8): to what extent authorities and bodies governed by public law are fined is for each Member State to say.
    private func isLeftToNationalLaw(_ penalty: Penalty) -> Bool {
        penalty.id.text.hasPrefix("eu-ai-act-penalty-art-99")
            && profile.words("eu.organisation").contains { $0 == "public-authority" || $0 == "public-law-body" }
    }

    /// By the size of the company on the day, or on the day from which the fine can be imposed.
    private func cap(of penalty: Penalty) -> Fine.Cap {
        guard penalty.maximum != nil, penalty.turnoverPercent != nil else { return .single }
        guard penalty.counting == .higher else { return .unstated }
        let day = max(view.day, penalty.from?.value?.earliest ?? view.day)
        let sizes = penalty.lower.filter { $0.from.map { $0.timing(on: day) == .past } ?? true }.map(\.size)
        guard !sizes.isEmpty else { return .higher }
        guard let size = profile.words(Fine.size.description).first else { return .open(Fine.size) }
        return sizes.contains(size) ? .lower : .higher
    }
}
