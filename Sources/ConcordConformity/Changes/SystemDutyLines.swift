import ConcordFindings
import ConcordModel

/// The system's own lines: from when how many duties of which document bind it, and which have ended.
struct SystemDutyLines {
    let report: ChangeReport
    let before: [Duty]
    let now: [Duty]
    let reasons: SystemReasons

    private struct Key: Hashable {
        let document: RecordID
        let date: RecordedDate
        let step: String
        let isOpen: Bool
        /// On which the step hangs.
        let question: AnswerKey?
    }

    private struct Groups {
        var duties: [Key: [Duty]] = [:]

        mutating func add(_ duty: Duty, _ step: String, _ date: RecordedDate, on question: AnswerKey? = nil) {
            let key = Key(
                document: duty.catalogue.of, date: date, step: step, isOpen: duty.applies.truth == .unknown,
                question: question)
            duties[key, default: []].append(duty)
        }
    }

    var changes: [Change] {
        let earlier = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
        let later = Set(now.map(\.id))
        var groups = Groups()
        for duty in now { add(duty, before: earlier[duty.id], to: &groups) }
        for duty in before where !later.contains(duty.id) {
            groups.add(duty, "ended", duty.version.until ?? .unknown)
        }
        return groups.duties.map(change)
    }

    private func add(_ duty: Duty, before old: Duty?, to groups: inout Groups) {
        if case .open(let question, let yes, let no) = duty.binding.inPractice {
            for (binding, step) in [(yes, "ahead.if-yes"), (no, "ahead.if-no")] {
                guard let date = binding.date, report.window.place(of: date) == .after else { continue }
                groups.add(duty, step, date, on: question)
            }
        }
        guard let date = duty.binding.date else { return }
        // The day of the offer is the company's own, and not the law's.
        let offer = duty.binding.waitsForOffer ? duty.offer : nil
        if duty.binding.isBinding {
            if report.window.contains(date), old?.binding.isBinding != true {
                groups.add(duty, offer == nil ? "begins" : "begins.offered", date, on: offer)
            } else if report.window.contains(duty.version.from) {
                groups.add(duty, old == nil ? "begins" : "reworded", duty.version.from)
            }
        } else if report.window.place(of: date) == .after {
            let step = offer != nil ? "ahead.offered" : duty.binding.isToMeet ? "ahead" : "ahead.unless-changed"
            groups.add(duty, step, date, on: offer)
        }
    }

    private func change(_ key: Key, _ duties: [Duty]) -> Change {
        let isAhead = key.step.hasPrefix("ahead")
        var arguments: [String: Cell] = [
            "document": report.view.nameCell(of: key.document), "n": .count(duties.count),
            "references": .references(duties.map(\.provision)), "law": .list(lawDates(of: duties)),
        ]
        if let question = key.question { arguments["key"] = .verbatim(question.description) }
        return Change(
            isAhead ? .ahead : .obligations,
            id: "system/\(key.document)/\(key.step)/\(key.date)\(key.isOpen ? "/open" : "")", date: key.date,
            what: Phrase("change.system.\(key.step)", arguments),
            records: [key.document] + duties.map(\.id),
            sources: duties.flatMap { $0.provision.provenance.sources }
                + (duties.first?.catalogue.provenance.sources ?? []),
            weight: duties.count, certainty: isAhead ? certainty(key, duties) : nil,
            reasons: key.step == "ended" ? reasons.ended(duties) : reasons.duties(duties))
    }

    private func certainty(_ key: Key, _ duties: [Duty]) -> Change.Certainty {
        if key.step == "ahead.offered" { return .answers }
        let isContested = duties.allSatisfy { duty in
            duty.provision.profile.flatMap { report.view.atlas[$0] as? ApplicationProfile }?.isContested ?? false
        }
        return isContested ? .contested : report.view.atlas.rule(key.document) == nil ? .fixed : .law
    }

    /// From when the law has the duties, each day with how many they are, the earliest first.
    private func lawDates(of duties: [Duty]) -> [Cell] {
        let dates = duties.map { $0.lawDates.first?.entry.date ?? $0.version.from }
        let counts = Dictionary(dates.map { ($0, 1) }, uniquingKeysWith: +)
        let known = counts.compactMap { date, n in date.value.map { (date: $0, n: n) } }.sorted { $0.date < $1.date }
        return known.map { date, n in
            .phrase(Phrase("change.system.law-date", ["date": .date(.known(date)), "n": .count(n)]))
        }
    }
}

extension Binding {
    /// Whether it binds from the day of the offer, because the law's date lies before it.
    var waitsForOffer: Bool {
        switch self {
        case .sinceOffer, .fromOffer: true
        case .contested(_, let practice): practice.waitsForOffer
        case .binding, .ahead, .unlessChanged, .legacy, .open, .unknown: false
        }
    }
}
