import ConcordModel

extension Guidelines {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            rule: try record.id("rule"),
            title: record.text("title"),
            parts: record.list("parts") { part throws(Undecodable) in
                GuidelinePart(
                    id: try part.id(),
                    code: try part.scalar("code"),
                    title: part.text("title"),
                    parent: part.optionalID("parent"),
                    note: part.string("note"),
                    provenance: part.provenance()
                )
            },
            targets: record.list("targets") { target throws(Undecodable) in
                GuidelineTarget(
                    id: try target.id(),
                    subject: target.text("subject"),
                    comparison: try target.word("comparison"),
                    value: try target.number("value"),
                    unit: try target.scalar("unit"),
                    by: try target.date("by"),
                    note: target.string("note"),
                    provenance: target.provenance()
                )
            },
            provenance: record.provenance()
        )
    }
}

extension StandardisationRequest {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            rule: try record.id("rule"),
            title: record.text("title"),
            addressees: record.ids("addressees"),
            deadline: try record.date("deadline"),
            expiry: record.optionalDate("expiry"),
            deliverables: record.list("deliverables") { item throws(Undecodable) in
                Deliverable(
                    id: try item.id(),
                    number: try item.scalar("number"),
                    subject: item.text("subject"),
                    articles: item.ids("articles"),
                    point: item.string("point"),
                    answers: item.ids("answers"),
                    note: item.string("note"),
                    provenance: item.provenance()
                )
            },
            provenance: record.provenance()
        )
    }
}

extension ApplicationProfile {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            rule: try record.id("rule"),
            title: record.text("title"),
            dates: record.list("dates") { item throws(Undecodable) in
                ProfileDate(
                    category: try item.scalar("category"),
                    date: try item.date("date"),
                    original: item.optionalDate("original"),
                    legacy: item.optionalDate("legacy"),
                    originalLegacy: item.optionalDate("originalLegacy"),
                    originalPlacedBefore: item.optionalDate("originalPlacedBefore"),
                    note: item.string("note")
                )
            },
            basis: try record.scalar("basis"),
            sections: record.ids("sections"),
            isContested: record.flag("contested"),
            words: record.strings("words"),
            provenance: record.provenance()
        )
    }
}

extension Penalty {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            rule: try record.id("rule"),
            reference: try record.scalar("reference"),
            maximum: record.optionalNumber("maximum"),
            currency: record.string("currency"),
            turnoverPercent: record.optionalNumber("turnoverPercent"),
            counting: record.optionalWord("counting"),
            lower: record.list("lower") { item throws(Undecodable) in
                Lower(size: try item.scalar("size"), from: item.optionalDate("from"))
            },
            offender: record.string("offender"),
            adopted: record.optionalDate("adopted"),
            from: record.optionalDate("from"),
            rationale: try record.scalar("rationale"),
            covers: record.ids("covers"),
            provenance: record.provenance()
        )
    }
}

extension Amendment {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            act: try record.id("act"),
            point: try record.scalar("point"),
            target: try record.scalar("target"),
            records: record.ids("records"),
            action: try record.word("action"),
            summary: try record.scalar("summary"),
            provenance: record.provenance()
        )
    }
}

extension Procedure {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            title: record.text("title"),
            jurisdiction: try record.jurisdiction(),
            steps: record.list("steps") { step throws(Undecodable) in
                ProcedureStep(
                    id: try step.id(),
                    number: try step.scalar("number"),
                    title: step.text("title"),
                    actors: step.ids("actors"),
                    what: step.text("what"),
                    basis: step.string("basis"),
                    duration: step.string("duration"),
                    provenance: step.provenance()
                )
            },
            provenance: record.provenance()
        )
    }
}
