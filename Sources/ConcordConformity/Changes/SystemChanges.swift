public import ConcordFindings
import ConcordModel

/// What of a report of changes bears on one system, and why; with what begins to bind it and what lies ahead of it.
///
/// A change is kept if it names a provision that applies to the system or may, a document with such provisions, the dates of such
/// provisions, or a standard meant to serve them. Claims of papers bear on no system.
public struct SystemChanges {
    private let report: ChangeReport
    private let before: SystemDuties
    private let now: SystemDuties

    /// - Parameter profile: read against the questions of the later atlas; the earlier one is asked the same.
    public init(_ report: ChangeReport, profile: SystemProfile) {
        self.report = report
        before = SystemDuties(Applicability(report.input.before, profile: profile))
        now = SystemDuties(Applicability(report.view, profile: profile))
        name = profile.name
    }

    private let name: String

    /// The report with what bears on the system alone.
    public var narrowed: ChangeReport {
        report.narrowed(to: report.changes.compactMap(kept) + own, for: name)
    }

    /// The change with its reasons; nil where it does not bear on the system, or where the system's own lines tell it better.
    private func kept(_ change: Change) -> Change? {
        switch change.group {
        case .verdicts: return nil
        // From when a duty binds depends on the system: its own lines tell that. That a date has moved is told beside.
        case .obligations where !change.what.key.hasPrefix("change.date.moved"): return nil
        case .ahead where isDateOfDuties(change):
            let reasons = reasons(forOpen: change)
            return reasons.isEmpty ? nil : change.because(reasons)
        // How many records the atlas has is no matter of the system.
        case .records where !Self.tellsOfOneRecord.contains(change.what.key): return nil
        default: break
        }
        let reasons = change.group == .obligations ? reasons(forMoved: change) : reasons(for: change)
        return reasons.isEmpty ? nil : change.because(reasons)
    }

    private static let tellsOfOneRecord: Set<String> = ["change.removed", "change.redirected"]

    /// A date that moved bears on the system if it is the one from which some duty binds it.
    private func reasons(forMoved change: Change) -> [Phrase] {
        guard case .date(let date)? = change.what.arguments["date"] else { return [] }
        let duties = now.duties.filter { duty in
            guard let profile = duty.provision.profile, profile == change.records.first else { return false }
            return duty.binding.inPractice == .unknown || Self.rests(duty.binding, on: date)
        }
        return SystemReasons.byDocument(duties).map { SystemReasons.duties($0, report.view) }
    }

    /// A date ahead bears on the system itself as long as nobody can tell which of the dates binds it.
    private func reasons(forOpen change: Change) -> [Phrase] {
        let duties = now.duties.filter { duty in
            guard let profile = duty.provision.profile else { return false }
            return profile == change.records.first && duty.binding.inPractice == .unknown
        }
        return SystemReasons.byDocument(duties).map { SystemReasons.openDates($0, report.view) }
    }

    /// Whether the binding follows from the law's date; where the system is offered later, from any date before.
    private static func rests(_ binding: Binding, on date: RecordedDate) -> Bool {
        switch binding {
        case .contested(_, let practice): rests(practice, on: date)
        case .open(_, let yes, let no): rests(yes, on: date) || rests(no, on: date)
        case .sinceOffer(let day), .fromOffer(let day): date.timing(on: day) == .past
        default: binding.date == date
        }
    }

    private func isDateOfDuties(_ change: Change) -> Bool {
        change.what.key == "change.ahead.wording"
            || change.records.first.map { report.view.atlas[$0] is ApplicationProfile } ?? false
    }

    private func reasons(for change: Change) -> [Phrase] {
        let concerned = SystemReasons.byDocument(now.concerned(by: change))
        let served = SystemReasons.byDocument(now.served(by: change))
        return concerned.map { SystemReasons.duties($0, report.view) }
            + served.map { SystemReasons.standard($0, report.view) }
    }

    // MARK: The system's own lines

    private struct Key: Hashable {
        let document: RecordID
        let date: RecordedDate
        let step: String
        let isOpen: Bool
        /// On which the step hangs.
        let question: AnswerKey?
    }

    private var own: [Change] {
        let earlier = Dictionary(before.duties.map { ($0.id, $0) }) { first, _ in first }
        let later = Set(now.duties.map(\.id))
        var groups: [Key: [Duty]] = [:]
        func add(_ duty: Duty, _ step: String, _ date: RecordedDate, on question: AnswerKey? = nil) {
            let key = Key(
                document: duty.catalogue.of, date: date, step: step, isOpen: duty.applies.truth == .unknown,
                question: question)
            groups[key, default: []].append(duty)
        }
        for duty in now.duties {
            let old = earlier[duty.id]
            if case .open(let question, let yes, let no) = duty.binding.inPractice {
                for (binding, step) in [(yes, "ahead.if-yes"), (no, "ahead.if-no")] {
                    guard let date = binding.date, report.window.place(of: date) == .after else { continue }
                    add(duty, step, date, on: question)
                }
            }
            guard let date = duty.binding.date else { continue }
            if duty.binding.isBinding {
                let since = date
                if report.window.contains(since), old?.binding.isBinding != true {
                    add(duty, "begins", since)
                } else if report.window.contains(duty.version.from) {
                    add(duty, old == nil ? "begins" : "reworded", duty.version.from)
                }
            } else if report.window.place(of: date) == .after {
                add(duty, duty.binding.isToMeet ? "ahead" : "ahead.unless-changed", date)
            }
        }
        for duty in before.duties where !later.contains(duty.id) {
            add(duty, "ended", duty.version.until ?? .unknown)
        }
        return groups.map(change)
    }

    private func change(_ key: Key, _ duties: [Duty]) -> Change {
        let ids = duties.map(\.id)
        let rule = report.view.atlas.rule(key.document)
        let isContested = duties.allSatisfy { duty in
            duty.provision.profile.flatMap { report.view.atlas[$0] as? ApplicationProfile }?.isContested ?? false
        }
        let certainty: Change.Certainty = isContested ? .contested : rule == nil ? .fixed : .law
        let isAhead = key.step.hasPrefix("ahead")
        var arguments: [String: Cell] = [
            "document": report.view.nameCell(of: key.document), "n": .count(duties.count),
            "references": .references(duties.map(\.provision)),
        ]
        if let question = key.question { arguments["key"] = .verbatim(question.description) }
        return Change(
            isAhead ? .ahead : .obligations,
            id: "system/\(key.document)/\(key.step)/\(key.date)\(key.isOpen ? "/open" : "")", date: key.date,
            what: Phrase("change.system.\(key.step)", arguments),
            records: [key.document] + ids,
            sources: duties.flatMap { $0.provision.provenance.sources }
                + (duties.first?.catalogue.provenance.sources ?? []),
            weight: duties.count, certainty: isAhead ? certainty : nil,
            reasons: [SystemReasons.duties(duties, report.view)])
    }
}
