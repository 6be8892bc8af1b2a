import ConcordModel

extension RecordShape {
    static let catalogue = record(
        "Catalogue",
        .catalogue,
        [
            .required("title", .text),
            .required("of", .reference([.rule, .standard])),
            .required("textRead", .words(Catalogue.TextRead.self)),
            .required("complete", .words(Catalogue.Coverage.self)),
            .optional("note", .line),
        ]
    )

    static let section = record(
        "Section",
        .section,
        sourcesRequired: false,
        [
            .required("kind", .words(Section.Kind.self)),
            .required("reference", .verbatim),
            .required("title", .text),
            .optional("parent", .reference([.section])),
            .optional("status", .words(Section.Status.self)),
            .optional("from", .date),
            .optional("until", .date),
            .optional("eli", .address),
        ]
    )

    static let provision = record(
        "Provision",
        .provision,
        sourcesRequired: false,
        [
            .required("reference", .verbatim),
            .optional("section", .reference([.section])),
            .required("title", .text),
            .required("kind", .words(Provision.Kind.self)),
            .required("versions", .list(.record(version), minimum: 1)),
            .required("obliged", .list(.line)),
            .required("appliesTo", .list(.line)),
            .required("topics", .topics),
            .optional("profile", .reference([.profile])),
            .optional("criteria", .list(.record(criterion), minimum: 1)),
            .optional("eli", .address),
            .optional("reported", .word(["reported"])),
        ]
    )

    private static let version = RecordShape(
        "Version",
        [
            .required("from", .date),
            .optional("until", .date),
            .required("statement", .either(["unrecorded"], .text)),
            .required("modality", .words(Modality.self)),
            .optional("act", .reference([.rule])),
            .optional("note", .line),
        ]
    )

    static let criterion = record(
        "Criterion",
        .criterion,
        sourcesRequired: false,
        [
            .required("object", .text),
            .required("metric", .text),
            .required("comparison", .words(NumberComparison.self)),
            .required("value", .number),
            .required("unit", .words(Criterion.Unit.self)),
            .required("modality", .words(Criterion.Modality.self)),
            .required("role", .words(Criterion.Role.self)),
            .optional("sample", .reference([.criterion])),
            .optional("test", .record(criterionTest)),
            .optional("note", .line),
            .optional(
                "reported",
                .list(
                    .record(
                        RecordShape(
                            "Report",
                            [
                                .required("catalogue", .reference([.catalogue, .standard])),
                                .required("value", .line),
                                .required("sources", .sourceKeys),
                            ]
                        )
                    ),
                    minimum: 1
                )
            ),
        ]
    )

    private static let criterionTest = RecordShape(
        "Test of a criterion",
        [
            .required("evidence", .words(CriterionTest.Evidence.self)),
            .required("count", .words(CriterionTest.Count.self)),
            .optional("outcome", .words(CriterionTest.Outcome.self)),
            .optional("among", .list(.reference([.section]), minimum: 1)),
        ]
    )

    static let mapping = record(
        "Mapping",
        .mapping,
        [
            .required("title", .text),
            .required("source", .verbatim),
            .required("target", .verbatim),
            .required("provider", .verbatim),
            .required("kind", .words(Mapping.Kind.self)),
            .required("method", .words(Method.self)),
            .optional("author", .verbatim),
            .optional("reviewer", .verbatim),
            .required("status", .words(Mapping.Status.self)),
            .optional("date", .date),
            .optional("sourceItems", .list(.record(mappingItem), minimum: 1)),
            .optional("targetItems", .list(.record(mappingItem), minimum: 1)),
        ]
    )

    static let mappingItem = RecordShape(
        "Mapping item",
        kind: .mappingItem,
        [.required("id", .newID), .required("title", .text)]
    )

    static let mappingEntry = RecordShape(
        "Mapping entry",
        kind: .mappingEntry,
        [
            .required("id", .newID),
            .required("from", .references(.provision, .section, .standard, .mappingItem)),
            .required("to", .references(.provision, .section, .standard, .mappingItem)),
            .required("relation", .words(MappingEntry.Relation.self)),
            .optional("contrary", .flag),
            .optional("incompatible", .flag),
            .optional("strength", .whole),
            .optional("rationaleType", .words(MappingEntry.RationaleType.self)),
            .optional("textHash", .hash),
            .optional("rationale", .text),
            .optional("confidence", .confidence),
            .optional("note", .line),
            .optional("sources", .sourceKeys),
        ]
    )
}
