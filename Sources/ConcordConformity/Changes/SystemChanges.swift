public import ConcordFindings
import ConcordModel

/// What of a report of changes bears on one system, and why; with what begins to bind it and what lies ahead of it.
///
/// A change is kept if it names a provision that applies to the system or may, a document with such provisions, the dates of such
/// provisions, or a standard meant to serve them. Claims of papers bear on no system.
public struct SystemChanges {
    private let report: ChangeReport
    private let lines: SystemDutyLines
    private let now: SystemDuties
    private let reasons: SystemReasons
    private let name: String

    /// - Parameter profile: read against the questions of the later atlas; the earlier one is asked the same.
    public init(_ report: ChangeReport, profile: SystemProfile) {
        self.report = report
        let applicability = Applicability(report.view, profile: profile)
        now = SystemDuties(applicability)
        reasons = SystemReasons(view: report.view, profile: applicability.profile)
        lines = SystemDutyLines(
            report: report, before: Applicability(report.input.before, profile: profile).duties,
            now: applicability.duties, reasons: reasons)
        name = profile.name
    }

    /// The report with what bears on the system alone.
    public var narrowed: ChangeReport {
        report.narrowed(to: report.changes.compactMap(kept) + lines.changes, for: name) {
            now.touches($0, in: report.view.atlas)
        }
    }

    /// The change with its reasons; nil where it does not bear on the system, or where the system's own lines tell it better.
    private func kept(_ change: Change) -> Change? {
        let why: [Phrase]
        switch (change.group, change.what.key) {
        case (.verdicts, _): return nil
        // How many records the atlas has is no matter of the system.
        case (.records, let key) where !Self.tellsOfOneRecord.contains(key): return nil
        // From when a duty binds depends on the system: its own lines tell that. That a date has moved is told beside.
        case (_, let key) where key.hasPrefix("change.wording."): return nil
        case (_, "change.date.moved"), (_, "change.date.recorded"): why = reasons.duties(resting(on: change))
        case (.obligations, _): return nil
        case (.ahead, _) where isDateOfDuties(change): why = reasons.openDates(resting(on: change).filter(isUndecided))
        case (.sightings, _): return sighted(change)
        case (_, "change.event"): why = reasons(forEvent: change)
        default:
            let duties = now.concerned(by: change.records)
            let namesParts = change.records.contains { $0.owner != $0 }
            why =
                (namesParts ? reasons.duties(duties) : reasons.whole(duties))
                + reasons.standards(now.served(by: change.records))
        }
        return why.isEmpty ? nil : change.because(why)
    }

    private static let tellsOfOneRecord: Set<String> = ["change.removed", "change.redirected"]

    /// Of the documents that a list showed, those that serve the system's duties.
    private func sighted(_ change: Change) -> Change? {
        let own = change.records.filter { !now.served(by: [$0]).isEmpty || !now.concerned(by: [$0]).isEmpty }
        guard !own.isEmpty else { return nil }
        return change.narrowed(to: own).because(
            reasons.whole(now.concerned(by: own)) + reasons.standards(now.served(by: own)))
    }

    /// An event about provisions concerns these. One that names none is about the first document among its subjects of which the
    /// atlas has the provisions; which of them it touches is then not recorded.
    private func reasons(forEvent change: Change) -> [Phrase] {
        let served = reasons.standards(now.served(by: change.records))
        let event = change.records.first.flatMap { report.view.atlas[$0] as? Event }
        let about = event?.about ?? change.records
        if about.contains(where: { $0.owner != $0 }) { return reasons.duties(now.concerned(by: about)) + served }
        let documents = Set(report.view.atlas.contents.catalogues.flatMap { [$0.id, $0.of] })
        let subject = about.first(where: documents.contains)
        return reasons.vague(now.concerned(by: subject.map { [$0] } ?? [])) + served
    }

    /// The duties whose date of application is, or may be, that of the category which the change is about.
    private func resting(on change: Change) -> [Duty] {
        guard case .word(_, let category)? = change.what.arguments["category"] else { return [] }
        return now.duties.filter { duty in
            duty.lawDates.contains { $0.profile == change.records.first && $0.entry.category == category }
        }
    }

    /// A date ahead bears on the system itself as long as nobody can tell which of the dates binds it.
    private func isUndecided(_ duty: Duty) -> Bool { duty.binding.inPractice == .unknown }

    private func isDateOfDuties(_ change: Change) -> Bool {
        change.what.key == "change.ahead.wording"
            || change.records.first.map { report.view.atlas[$0] is ApplicationProfile } ?? false
    }
}
