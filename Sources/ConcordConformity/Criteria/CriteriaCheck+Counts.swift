import ConcordFindings
import ConcordModel
import Measures

extension CriteriaCheck {
    /// The phrase of a number that is met or missed, with the threshold it was held against.
    private func phrase(
        _ key: String, _ criterion: Criterion, _ arguments: [String: Cell] = [:]
    ) -> Phrase {
        var all = arguments
        all["threshold"] = .number(threshold(of: criterion))
        all["unit"] = .unit(criterion.unit)
        return Phrase("criteria.reason.\(key)", all)
    }

    private func holds(_ count: Int, _ criterion: Criterion) -> Bool {
        criterion.comparison.holds(Number(count), against: threshold(of: criterion))
    }

    /// Too small a sample can be made larger, so it is no evidence against anything; too small a bank is what is asked about.
    func judgeTotal(_ criterion: Criterion, _ tally: EvidenceTally) -> Judgement {
        let count = tally.counts.items
        let isMet = holds(count, criterion)
        let isSample = criterion.role == .sampleSize
        let outcome: Outcome = isMet ? .conforming : isSample ? .insufficientEvidence : .notConforming
        let key = isMet ? "total-met" : isSample ? "sample-short" : "total-missed"
        return Judgement(outcome, phrase(key, criterion, ["measured": .count(count)]), .count(count), n: count)
    }

    func judgeCovered(_ criterion: Criterion, _ test: CriterionTest, _ tally: EvidenceTally) -> Judgement {
        let categories = categories(test, tally)
        let missing = categories.filter { $0.counts.items == 0 }.map(\.section)
        let covered = categories.count - missing.count
        let isMet = holds(covered, criterion)
        let reason = phrase(
            isMet ? "covered-met" : "covered-missed", criterion,
            ["measured": .count(covered), "missing": .list(missing.map { .record($0) })])
        return Judgement(
            isMet ? .conforming : .notConforming, reason, .covered(covered, of: categories.count, missing: missing),
            n: tally.counts.items)
    }

    func judgeLeast(_ criterion: Criterion, _ test: CriterionTest, _ tally: EvidenceTally) -> Judgement {
        let categories = categories(test, tally)
        guard let least = categories.min(by: { $0.counts.items < $1.counts.items }) else {
            return Judgement(.notAssessed, Phrase("criteria.reason.no-test"))
        }
        let below = categories.count { !holds($0.counts.items, criterion) }
        let reason = phrase(
            below == 0 ? "least-met" : "least-missed", criterion,
            [
                "measured": .count(least.counts.items), "category": .record(least.section),
                "below": .share(below, of: categories.count),
            ])
        return Judgement(
            below == 0 ? .conforming : .notConforming, reason,
            .least(least.counts.items, in: least.section, below: below), n: tally.counts.items)
    }

    func judgeDrawn(_ criterion: Criterion, _ tally: EvidenceTally) -> Judgement {
        let drawn = tally.counts.items
        guard let population = tally.population, population > 0 else {
            return Judgement(
                .insufficientEvidence, phrase("population-unknown", criterion, ["measured": .count(drawn)]),
                .count(drawn),
                n: drawn)
        }
        guard drawn <= population else {
            return Judgement(
                .insufficientEvidence,
                phrase("population-short", criterion, ["measured": .count(drawn), "population": .count(population)]),
                .count(drawn), n: drawn)
        }
        let isMet = isEnough(drawn, of: population, criterion)
        return Judgement(
            isMet ? .conforming : .insufficientEvidence,
            phrase(isMet ? "drawn-met" : "drawn-short", criterion, ["measured": .share(drawn, of: population)]),
            .share(part: drawn, whole: population), n: drawn)
    }

    func isEnough(_ drawn: Int, of population: Int, _ criterion: Criterion) -> Bool {
        SampleRule(trials: population, threshold: threshold(of: criterion).double / 100)?.passes(drawn) ?? false
    }

    func judgePeople(_ criterion: Criterion, _ tally: EvidenceTally) -> Judgement {
        guard let fewest = tally.fewestReviewers else {
            return Judgement(.insufficientEvidence, phrase("no-reviewers", criterion))
        }
        let isMet = holds(fewest, criterion)
        let reason = phrase(
            isMet ? "people-met" : "people-missed", criterion,
            ["measured": .count(fewest), "unreviewed": .share(tally.unreviewed, of: tally.counts.items)])
        return Judgement(isMet ? .conforming : .notConforming, reason, .count(fewest), n: tally.counts.items)
    }

    /// The longest time between two updates. That none is shown since the last proves nothing against the system.
    func judgeInterval(_ criterion: Criterion, _ tally: EvidenceTally) -> Judgement {
        let days = tally.dates.filter { $0 <= day }
        guard let last = days.last else {
            guard let first = tally.dates.first else {
                return Judgement(.insufficientEvidence, phrase("no-dates", criterion))
            }
            return Judgement(
                .insufficientEvidence, phrase("dates-ahead", criterion, ["from": .day(first), "to": .day(day)]))
        }
        let limit = UpdateLimit(value: threshold(of: criterion), unit: criterion.unit)
        let pairs = Array(zip(days, days.dropFirst()))
        guard let longest = pairs.max(by: { $0.1.dayNumber - $0.0.dayNumber < $1.1.dayNumber - $1.0.dayNumber }) else {
            return Judgement(.insufficientEvidence, phrase("one-date", criterion, ["from": .day(last)]))
        }
        let distance = longest.1.dayNumber - longest.0.dayNumber
        let measured = CriterionResult.Measured.interval(days: distance, from: longest.0, to: longest.1)
        let arguments: [String: Cell] = ["measured": .count(distance), "from": .day(longest.0), "to": .day(longest.1)]
        if let late = pairs.first(where: { !limit.allows(from: $0.0, to: $0.1) }) {
            let reason = phrase(
                "interval-missed", criterion,
                [
                    "measured": .count(late.1.dayNumber - late.0.dayNumber), "from": .day(late.0), "to": .day(late.1),
                ])
            return Judgement(.notConforming, reason, measured, n: days.count)
        }
        guard limit.allows(from: last, to: day) else {
            let reason = phrase("interval-open", criterion, ["from": .day(last), "to": .day(day)])
            return Judgement(.insufficientEvidence, reason, measured, n: days.count)
        }
        return Judgement(.conforming, phrase("interval-met", criterion, arguments), measured, n: days.count)
    }

    /// A number that only a statement can give. What can be counted is not taken from a statement.
    func judgeStatement(_ criterion: Criterion, _ test: CriterionTest) -> Judgement {
        let statements = evidence.statements(about: criterion.id)
        guard let statement = statements.first(where: { $0.value != nil }), let value = statement.value else {
            let key = statements.isEmpty ? "no-evidence" : "no-value"
            let outcome: Outcome = statements.isEmpty ? .notAssessed : .insufficientEvidence
            return Judgement(outcome, phrase(key, criterion, ["evidence": .evidence(test.evidence)]))
        }
        guard [.stated, .people, .covered].contains(test.count) else {
            var judgement = Judgement(
                .insufficientEvidence, phrase("stated-not-counted", criterion, ["evidence": .evidence(test.evidence)]))
            judgement.files = [statement.file]
            return judgement
        }
        guard statement.isHashChecked != false else {
            var judgement = Judgement(
                .insufficientEvidence, phrase("other-document", criterion, ["document": .verbatim(statement.document)]))
            judgement.files = [statement.file]
            return judgement
        }
        let bound = threshold(of: criterion)
        // Who acts at fewer acts at the threshold too.
        let isMet = criterion.role == .trigger ? value <= bound : criterion.comparison.holds(value, against: bound)
        var judgement = Judgement(
            isMet ? .conforming : .notConforming,
            phrase(
                "\(criterion.role == .trigger ? "trigger" : "stated")-\(isMet ? "met" : "missed")", criterion,
                ["measured": .number(value)]), .stated(value))
        judgement.basis = .stated
        judgement.files = [statement.file]
        judgement.notes = [
            Phrase(
                "criteria.note.stated", ["document": .verbatim(statement.document), "date": .day(statement.date)])
        ]
        return judgement
    }
}

/// How long two updates may lie apart.
struct UpdateLimit {
    let value: Number
    let unit: Criterion.Unit

    func allows(from start: CalendarDate, to end: CalendarDate) -> Bool {
        switch unit {
        case .months: end <= start.adding(months: Int(min(value.double, 1200)))
        case .years: end <= start.adding(months: Int(min(value.double * 12, 1200)))
        case .hours: Double(end.dayNumber - start.dayNumber) * 24 <= value.double
        default: Double(end.dayNumber - start.dayNumber) <= value.double
        }
    }
}

extension CalendarDate {
    /// The same day so many months later, or the last one of a month that has no such day.
    func adding(months: Int) -> CalendarDate {
        let total = year * 12 + month - 1 + months
        let (year, month) = (total / 12, total % 12 + 1)
        let last = Self.days(inMonth: month, of: year)
        return CalendarDate(year: year, month: month, day: min(day, last)) ?? self
    }
}
