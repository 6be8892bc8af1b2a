import ConcordModel

extension Standard {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            body: try record.id("body"),
            group: record.string("group"),
            designations: record.list("designations", Designation.init(decoding:)),
            title: record.text("title"),
            formerTitles: record.list("formerTitles") { former throws(Undecodable) in
                FormerTitle(title: former.text("title"), until: former.optionalDate("until"))
            },
            documentKind: try record.word("kind"),
            bindingness: try record.word("bindingness"),
            isNumbered: record.flag("numbered", default: true),
            events: record.list("events", StateEvent.init(decoding:)),
            statedState: record.optionalWord("state"),
            topics: record.ids("topics"),
            purpose: record.part("purpose", Purpose.init(decoding:)),
            guidelinePart: record.part("guidelinePart") { place throws(Undecodable) in
                GuidelinePlace(part: try place.id("part"), basis: try place.word("basis"))
            },
            drafters: record.part("drafters", Drafters.init(decoding:)),
            answers: record.list("answers") { answer throws(Undecodable) in
                Answer(
                    deliverable: try answer.id("deliverable"),
                    basis: try answer.word("basis"),
                    sources: answer.ids("sources")
                )
            },
            articles: record.list("articles") { article throws(Undecodable) in
                ArticleService(
                    section: try article.id("section"),
                    basis: try article.word("basis"),
                    sources: article.ids("sources"),
                    note: article.string("note")
                )
            },
            supersedes: record.ids("supersedes"),
            amends: record.ids("amends"),
            partOf: record.optionalID("partOf"),
            references: record.strings("references"),
            address: record.string("address"),
            provenance: record.provenance()
        )
    }
}

extension Rule {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            designations: record.list("designations", Designation.init(decoding:)),
            title: record.text("title"),
            ruleKind: try record.word("kind"),
            jurisdiction: try record.jurisdiction(),
            issuers: record.ids("issuers"),
            events: record.list("events", StateEvent.init(decoding:)),
            statedState: record.optionalWord("state"),
            eli: record.string("eli"),
            celex: record.string("celex"),
            purpose: record.part("purpose", Purpose.init(decoding:)),
            topics: record.ids("topics"),
            amends: record.ids("amends"),
            repeals: record.ids("repeals"),
            implements: record.ids("implements"),
            standards: record.ids("standards"),
            address: record.string("address"),
            provenance: record.provenance()
        )
    }
}
