import ConcordModel

extension RecordShape {
    static let source = RecordShape(
        "Source",
        kind: .source,
        [
            .required("id", .newID),
            .optional("formerIds", .formerIDs),
            .required("title", .verbatim),
            .required("kind", .words(Source.Kind.self)),
            .required("address", .either(["offline"], .address)),
            .optional("offline", .line),
            .optional("official", .address),
            .required("published", .date),
            .required("accessed", .either(["never"], .day)),
            .optional("language", .verbatim),
            .optional("note", .line),
            .optional("recorded", .day),
        ]
    )

    static let topic = RecordShape(
        "Topic",
        kind: .topic,
        [
            .required("id", .newID),
            .required("title", .text),
            .required("scope", .line),
            .optional("guidelineParts", .references(.guidelinePart)),
            .optional("deliverables", .references(.deliverable)),
            .optional("groups", .references(.body)),
            .optional("articles", .references(.section)),
            .optional("notes", .list(.line, minimum: 1)),
        ]
    )

    static let body = record(
        "Body",
        .body,
        [
            .required("name", .text),
            .optional("acronym", .verbatim),
            .optional(
                "formerNames",
                .list(
                    .record(RecordShape("Former name", [.required("name", .text), .optional("until", .date)])),
                    minimum: 1
                )
            ),
            .required("kind", .words(Body.Kind.self)),
            .required("jurisdiction", .jurisdiction),
            .optional("parents", .references(.body)),
            .optional("secretariat", .references(.body)),
            .optional("mirrorOf", .references(.body)),
            .optional("guidedBy", .references(.body)),
            .optional("successor", .reference([.body])),
            .optional("established", .date),
            .optional("dissolved", .date),
            .optional("seat", .verbatim),
            .required("role", .line),
            .optional("membership", .line),
            .optional("voting", .line),
            .optional("address", .address),
        ]
    )

    static let position = record(
        "Position",
        .position,
        [
            .required("body", .reference([.body])),
            .required("role", .words(Position.Role.self)),
            .optional("holder", .reference([.body])),
            .optional("holderName", .verbatim),
            .required("country", .country),
            .optional("seats", .whole),
            .optional("from", .date),
            .optional("until", .date),
            .optional("seen", .date),
            .optional("countingRule", .line),
        ]
    )

    static let adoption = record(
        "Adoption",
        .adoption,
        [
            .required("adopted", .reference([.standard])),
            .required("adopting", .reference([.standard])),
            .required("body", .reference([.body])),
            .required("degree", .words(Adoption.Degree.self)),
            .required("status", .words(Adoption.Status.self)),
            .required("date", .date),
            .required("purpose", .words(Adoption.Purpose.self)),
            .optional("purposeReason", .line),
        ]
    )

    static let term = record(
        "Term",
        .term,
        [
            .required("term", .text),
            .required("relation", .words(Term.Relation.self)),
            .required("difference", .line),
            .required("topics", .topics),
            .required(
                "characterisations",
                .list(
                    .record(
                        RecordShape(
                            "Characterisation",
                            [
                                .required("document", .reference([.standard, .rule])),
                                .required("clause", .verbatim),
                                .required("statement", .line),
                                .optional("confidence", .confidence),
                                .required("sources", .sourceKeys),
                            ]
                        )
                    ),
                    minimum: 1
                )
            ),
        ]
    )

    static let event = record(
        "Event",
        .event,
        [
            .required("date", .date),
            .optional("until", .date),
            .required("title", .text),
            .required("kind", .words(Event.Kind.self)),
            .required("jurisdiction", .jurisdiction),
            .optional("about", .references()),
        ]
    )

    static let figure = record(
        "Figure",
        .figure,
        [
            .required("subject", .text),
            .optional("series", .verbatim),
            .required("value", .number),
            .optional("qualifier", .words(Figure.Qualifier.self)),
            .required("unit", .line),
            .required("asOf", .date),
            .required("countingRule", .line),
            .optional("about", .references()),
        ]
    )

    static let comparison = record(
        "Comparison",
        .comparison,
        [
            .required("statement", .line),
            .optional("about", .references()),
            .required("kind", .words(Comparison.Kind.self)),
        ]
    )

    static let officialText = record(
        "Official text",
        .officialText,
        [
            .required("title", .text),
            .optional("of", .references(.rule, .standard)),
            .required("format", .line),
            .required("how", .line),
            .optional("traps", .list(.line, minimum: 1)),
            .optional("licence", .line),
        ]
    )

    static let completeness = RecordShape(
        "Completeness",
        kind: .completeness,
        [
            .required("id", .newID),
            .optional("recorded", .day),
            .required("body", .reference([.body])),
            .required("list", .text),
            .optional("kinds", .list(.line, minimum: 1)),
            .optional("from", .date),
            .required("until", .date),
            .required("claim", .words(Completeness.Claim.self)),
            .optional("total", .whole),
            .required("how", .line),
            .required("sources", .sourceKeys),
        ]
    )
}
