import ConcordModel

extension Source {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        let address = try record.scalar("address")
        self.init(
            id: try record.id(),
            title: try record.scalar("title"),
            sourceKind: try record.word("kind"),
            address: address == "offline" ? .offline(record.string("offline")) : .link(address),
            official: record.string("official"),
            published: try record.date("published"),
            accessed: record.day("accessed"),
            language: record.optionalWord("language"),
            note: record.string("note"),
            provenance: record.provenance()
        )
    }
}

extension Topic {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            title: record.text("title"),
            scope: try record.scalar("scope"),
            guidelineParts: record.ids("guidelineParts"),
            deliverables: record.ids("deliverables"),
            groups: record.ids("groups"),
            articles: record.ids("articles"),
            provenance: record.provenance()
        )
    }
}

extension Body {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            name: record.text("name"),
            acronym: record.string("acronym"),
            formerNames: record.list("formerNames") { former throws(Undecodable) in
                FormerName(name: former.text("name"), until: former.optionalDate("until"))
            },
            bodyKind: try record.word("kind"),
            jurisdiction: try record.jurisdiction(),
            parents: record.ids("parents"),
            secretariat: record.ids("secretariat"),
            mirrorOf: record.ids("mirrorOf"),
            guidedBy: record.ids("guidedBy"),
            successor: record.optionalID("successor"),
            established: record.optionalDate("established"),
            dissolved: record.optionalDate("dissolved"),
            seat: record.string("seat"),
            role: try record.scalar("role"),
            membership: record.string("membership"),
            voting: record.string("voting"),
            address: record.string("address"),
            provenance: record.provenance()
        )
    }
}

extension Position {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            body: try record.id("body"),
            role: try record.word("role"),
            holder: record.optionalID("holder"),
            holderName: record.string("holderName"),
            country: try record.scalar("country"),
            seats: record.whole("seats") ?? 1,
            from: record.optionalDate("from"),
            until: record.optionalDate("until"),
            seen: record.optionalDate("seen"),
            countingRule: record.string("countingRule"),
            provenance: record.provenance()
        )
    }
}

extension Adoption {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            adopted: try record.id("adopted"),
            adopting: try record.id("adopting"),
            body: try record.id("body"),
            degree: try record.word("degree"),
            status: try record.word("status"),
            date: try record.date("date"),
            purpose: try record.word("purpose"),
            purposeReason: record.string("purposeReason"),
            provenance: record.provenance()
        )
    }
}

extension Term {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            term: record.text("term"),
            relation: try record.word("relation"),
            difference: try record.scalar("difference"),
            topics: record.ids("topics"),
            characterisations: record.list("characterisations") { item throws(Undecodable) in
                Characterisation(
                    document: try item.id("document"),
                    clause: try item.scalar("clause"),
                    statement: try item.scalar("statement"),
                    confidence: item.confidence(),
                    sources: item.ids("sources")
                )
            },
            provenance: record.provenance()
        )
    }
}

extension Event {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            date: try record.date("date"),
            until: record.optionalDate("until"),
            title: record.text("title"),
            eventKind: try record.word("kind"),
            jurisdiction: try record.jurisdiction(),
            about: record.ids("about"),
            provenance: record.provenance()
        )
    }
}

extension Figure {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            subject: record.text("subject"),
            series: record.optionalID("series"),
            value: try record.number("value"),
            qualifier: record.optionalWord("qualifier"),
            unit: try record.scalar("unit"),
            asOf: try record.date("asOf"),
            countingRule: try record.scalar("countingRule"),
            about: record.ids("about"),
            provenance: record.provenance()
        )
    }
}

extension Comparison {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            statement: try record.scalar("statement"),
            about: record.ids("about"),
            comparisonKind: try record.word("kind"),
            provenance: record.provenance()
        )
    }
}

extension OfficialText {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            title: record.text("title"),
            of: record.ids("of"),
            format: try record.scalar("format"),
            how: try record.scalar("how"),
            traps: record.strings("traps"),
            licence: record.string("licence"),
            provenance: record.provenance()
        )
    }
}

extension Completeness {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            body: try record.id("body"),
            list: record.text("list"),
            kinds: record.strings("kinds"),
            from: record.optionalDate("from"),
            until: try record.date("until"),
            claim: try record.word("claim"),
            total: record.whole("total"),
            how: try record.scalar("how"),
            provenance: record.provenance()
        )
    }
}
