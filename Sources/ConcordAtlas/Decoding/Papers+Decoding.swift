import ConcordModel

extension Paper {
    init(decoding record: RecordDecoder, claims: [Claim]) throws(Undecodable) {
        guard let date = record.day("date") else { throw Undecodable() }
        self.init(
            id: try record.id(),
            title: record.text("title"),
            publisher: try record.scalar("publisher"),
            date: date,
            address: record.string("address"),
            claims: claims,
            provenance: record.provenance()
        )
    }
}

extension Claim {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        guard let test = record.part("test", ClaimTest.init(decoding:)) else { throw Undecodable() }
        self.init(
            id: try record.id(),
            section: try record.scalar("section"),
            paragraph: record.whole("paragraph") ?? 0,
            statement: record.text("statement"),
            claimKind: try record.word("kind"),
            test: test,
            verdicts: record.list("verdicts", Verdict.init(decoding:)),
            provenance: record.provenance()
        )
    }
}

extension ClaimTest {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        if let figure = record.optionalID("figure") {
            self = .figure(figure, try record.word("comparison"), try record.number("value"))
        } else if record.has("finding") {
            self = .cell(try record.cell(), try record.word("comparison"), try record.number("value"))
        } else if record.has("records") {
            self = .records(record.ids("records"))
        } else {
            self = .none(try record.scalar("none"))
        }
    }
}

extension Verdict {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        guard let from = record.day("from") else { throw Undecodable() }
        self.init(
            from: from,
            value: try record.word("verdict"),
            because: record.text("because"),
            trace: record.ids("trace"),
            method: try record.word("method")
        )
    }
}

extension Recommendation {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            paper: try record.id("paper"),
            level: try record.word("level"),
            statement: record.text("statement"),
            section: try record.scalar("section"),
            indicators: record.list("indicators", Indicator.init(decoding:)),
            provenance: record.provenance()
        )
    }
}

extension Indicator {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        let answer: Answer
        if record.has("finding") {
            answer = .cell(try record.cell())
        } else {
            answer = .planned(record.text("planned"))
        }
        self.init(
            id: try record.id(),
            question: record.text("question"),
            answer: answer,
            provenance: record.provenance()
        )
    }
}
