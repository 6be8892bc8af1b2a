import ConcordModel

extension Conflict {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            field: try record.scalar("field"),
            says: record.list("says") { saying throws(Undecodable) in
                Saying(value: try saying.scalar("value"), sources: saying.ids("sources"))
            },
            note: record.string("note")
        )
    }
}

extension Recheck {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        guard let day = record.day("on") else { throw Undecodable() }
        self.init(
            on: day,
            outcome: try record.word("outcome"),
            fields: record.strings("fields"),
            sources: record.ids("sources"),
            note: record.string("note")
        )
    }
}

extension StateEvent {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        let moment: Moment
        if let date = record.optionalDate("date") {
            moment = .happened(date)
        } else {
            moment = .seen(try record.date("seen"))
        }
        self.init(
            state: try record.word("state"),
            moment: moment,
            closes: record.optionalDate("closes"),
            outcome: record.optionalWord("outcome"),
            code: record.string("code"),
            note: record.string("note"),
            sources: record.ids("sources")
        )
    }
}

extension Designation {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            try record.scalar("text"),
            from: record.optionalDate("from"),
            until: record.optionalDate("until")
        )
    }
}

extension Purpose {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(value: try record.word("value"), reason: try record.scalar("reason"))
    }
}

extension Drafters {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            listed: try record.word("listed"),
            total: record.whole("total"),
            list: record.list("list") { drafter throws(Undecodable) in
                Drafter(
                    name: drafter.text("name"),
                    kind: try drafter.word("type"),
                    isLead: drafter.flag("lead"),
                    body: drafter.optionalID("body")
                )
            }
        )
    }
}
