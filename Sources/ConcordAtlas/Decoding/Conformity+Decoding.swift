import ConcordModel

extension Question {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            key: AnswerKey(try record.scalar("key")),
            market: try record.word("market"),
            questionKind: try record.word("kind"),
            text: record.text("text"),
            help: record.text("help"),
            options: record.list("options") { option throws(Undecodable) in
                Option(word: try option.scalar("word"), title: option.text("title"))
            },
            when: try record.condition("when"),
            unit: record.string("unit"),
            clashes: record.list("clashes") { clash throws(Undecodable) in
                guard let when = try clash.condition("when") else { throw Undecodable() }
                return Clash(when: when, kind: try clash.word("kind"), because: clash.text("because"))
            },
            provenance: record.provenance()
        )
    }
}

extension Trigger {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        let words = record.strings("words")
        let provisions = record.ids("provisions")
        let breach = try record.condition("breach")
        let when = try record.condition("when")
        guard let condition = breach ?? when else { throw Undecodable() }
        self.init(
            id: try record.id(),
            catalogue: try record.id("catalogue"),
            subject: !words.isEmpty ? .words(words) : !provisions.isEmpty ? .provisions(provisions) : .catalogue,
            effect: breach == nil ? .applies : .breach,
            condition: condition,
            starts: record.optionalString("starts").map { AnswerKey($0) },
            precedes: record.flag("precedes"),
            rationale: record.text("rationale"),
            provenance: record.provenance()
        )
    }
}

extension Dossier {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            market: Jurisdiction(rawValue: try record.scalar("market")),
            catalogue: try record.id("catalogue"),
            title: record.text("title"),
            when: try record.condition("when"),
            headings: record.list("headings") { heading throws(Undecodable) in
                Heading(
                    section: try heading.id("section"),
                    by: try heading.word("by"),
                    answers: heading.strings("answers").map { AnswerKey($0) },
                    provisions: heading.ids("provisions"),
                    criteria: heading.ids("criteria"),
                    note: heading.string("note")
                )
            },
            provenance: record.provenance()
        )
    }
}

extension RecordDecoder {
    /// The condition under `key`; nil where there is none.
    fileprivate func condition(_ key: String) throws(Undecodable) -> Condition? {
        guard let text = optionalString(key) else { return nil }
        guard let condition = try? Condition(text) else { throw Undecodable() }
        return condition
    }
}
