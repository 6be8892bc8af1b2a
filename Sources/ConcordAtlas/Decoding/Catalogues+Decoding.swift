import ConcordModel

extension Catalogue {
    init(decoding record: RecordDecoder, sections: [Section], provisions: [Provision]) throws(Undecodable) {
        self.init(
            id: try record.id(),
            title: record.text("title"),
            of: try record.id("of"),
            textRead: try record.word("textRead"),
            coverage: try record.word("complete"),
            note: record.string("note"),
            sections: sections,
            provisions: provisions,
            provenance: record.provenance()
        )
    }
}

extension Section {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            sectionKind: try record.word("kind"),
            reference: try record.scalar("reference"),
            title: record.text("title"),
            parent: record.optionalID("parent"),
            status: record.optionalWord("status"),
            from: record.optionalDate("from"),
            until: record.optionalDate("until"),
            eli: record.string("eli"),
            provenance: record.provenance()
        )
    }
}

extension Provision {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            reference: try record.scalar("reference"),
            section: record.optionalID("section"),
            title: record.text("title"),
            provisionKind: try record.word("kind"),
            versions: record.list("versions", Version.init(decoding:)),
            obliged: record.strings("obliged"),
            appliesTo: record.strings("appliesTo"),
            topics: record.ids("topics"),
            profile: record.optionalID("profile"),
            criteria: record.list("criteria", Criterion.init(decoding:)),
            eli: record.string("eli"),
            isReported: record.string("reported") == "reported",
            provenance: record.provenance()
        )
    }
}

extension Version {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        let statement = record.text("statement")
        self.init(
            from: try record.date("from"),
            until: record.optionalDate("until"),
            statement: statement.isEmpty ? nil : statement,
            modality: try record.word("modality"),
            act: record.optionalID("act"),
            note: record.string("note")
        )
    }
}

extension Criterion {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            object: record.text("object"),
            metric: record.text("metric"),
            comparison: try record.word("comparison"),
            value: try record.number("value"),
            unit: try record.word("unit"),
            modality: try record.word("modality"),
            role: try record.word("role"),
            sample: record.optionalID("sample"),
            test: record.part("test", CriterionTest.init(decoding:)),
            note: record.string("note"),
            reported: record.list("reported") { report throws(Undecodable) in
                Report(
                    catalogue: try report.id("catalogue"),
                    value: try report.scalar("value"),
                    sources: report.ids("sources")
                )
            },
            provenance: record.provenance()
        )
    }
}

extension CriterionTest {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            evidence: try record.word("evidence"),
            count: try record.word("count"),
            outcome: record.optionalWord("outcome"),
            among: record.ids("among")
        )
    }
}

extension Mapping {
    init(decoding record: RecordDecoder, entries: [MappingEntry]) throws(Undecodable) {
        self.init(
            id: try record.id(),
            title: record.text("title"),
            source: try record.id("source"),
            target: try record.id("target"),
            provider: try record.scalar("provider"),
            mappingKind: try record.word("kind"),
            method: try record.word("method"),
            author: record.optionalString("author"),
            reviewer: record.optionalString("reviewer"),
            status: try record.word("status"),
            date: record.optionalDate("date"),
            sourceItems: record.list("sourceItems", MappingItem.init(decoding:)),
            targetItems: record.list("targetItems", MappingItem.init(decoding:)),
            entries: entries,
            provenance: record.provenance()
        )
    }
}

extension MappingItem {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(id: try record.id(), title: record.text("title"), provenance: record.provenance())
    }
}

extension MappingEntry {
    init(decoding record: RecordDecoder) throws(Undecodable) {
        self.init(
            id: try record.id(),
            from: record.ids("from"),
            to: record.ids("to"),
            relation: try record.word("relation"),
            isContrary: record.flag("contrary"),
            isIncompatible: record.flag("incompatible"),
            strength: record.whole("strength"),
            rationaleType: record.optionalWord("rationaleType"),
            rationale: record.text("rationale"),
            textHash: record.optionalString("textHash"),
            note: record.string("note"),
            provenance: record.provenance()
        )
    }
}
