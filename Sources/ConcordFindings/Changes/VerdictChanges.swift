import ConcordModel

/// Claims of papers that fare otherwise than before, by their verdicts and by their tests.
struct VerdictChanges {
    private let input: ChangeInput

    init(_ input: ChangeInput) {
        self.input = input
    }

    var changes: [Change] {
        let papers = input.atlas.contents.papers.filter { $0.date <= input.window.until && !$0.claims.isEmpty }
        guard !papers.isEmpty else { return [] }
        let then = BaseFindings(input.before.atlas, on: input.window.since)
        let now = BaseFindings(input.atlas, on: input.window.until)
        return papers.flatMap { paper in
            paper.claims.compactMap { claim in
                let earlier = (input.before.atlas[claim.id] as? Claim).map {
                    ClaimOnDay($0, view: then.view, cell: then.cell)
                }
                return change(claim, then: earlier, now: ClaimOnDay(claim, view: now.view, cell: now.cell), of: paper)
            }
        }
    }

    /// A verdict that changed; else a test that did, under a verdict that still stands. A claim that nobody had judged before,
    /// because its paper or its record is new, has not changed.
    private func change(_ claim: Claim, then: ClaimOnDay?, now: ClaimOnDay, of paper: Paper) -> Change? {
        guard let old = then?.verdict, let verdict = now.verdict, let then else { return nil }
        let arguments: [String: Cell] = [
            "claim": .text(claim.statement), "old": .word("verdict", old.value.rawValue),
            "new": .word("verdict", verdict.value.rawValue), "old-test": .word("test", then.result.rawValue),
            "new-test": .word("test", now.result.rawValue),
        ]
        if old.value != verdict.value {
            return Change(
                .verdicts, id: "\(claim.id)/\(verdict.value.rawValue)/\(verdict.from)",
                date: .known(.day(verdict.from)),
                what: Phrase("change.verdict", arguments), records: [claim.id, paper.id] + verdict.trace,
                sources: input.sources(of: claim.id), weight: verdict.trace.count, notes: [verdict.because])
        }
        guard then.result != now.result, then.result != .unknown, now.result != .unknown else { return nil }
        return Change(
            .verdicts, id: "\(claim.id)/test/\(then.result.rawValue)~\(now.result.rawValue)", date: .unknown,
            what: Phrase("change.test", arguments),
            records: [claim.id, paper.id] + claim.test.records, sources: input.sources(of: claim.id),
            weight: claim.test.records.count)
    }
}
