import ConcordModel

extension RecordShape {
    static func stateEvent(_ states: [State]) -> RecordShape {
        RecordShape(
            "State event",
            choice: ["date", "seen"],
            [
                .required("state", .word(states.map(\.rawValue))),
                .optional("date", .date),
                .optional("seen", .date),
                .optional("closes", .date),
                .optional("outcome", .words(StateEvent.Outcome.self)),
                .optional("code", .verbatim),
                .optional("note", .line),
                .optional("sources", .sourceKeys),
            ]
        )
    }

    static let designation = RecordShape(
        "Designation",
        [.required("text", .verbatim), .optional("from", .date), .optional("until", .date)]
    )

    static let purpose = RecordShape(
        "Purpose",
        [.required("value", .words(Purpose.Value.self)), .required("reason", .line)]
    )

    static let drafters = RecordShape(
        "Drafters",
        [
            .required("listed", .words(Drafters.Listing.self)),
            .optional("total", .whole),
            .required(
                "list",
                .list(
                    .record(
                        RecordShape(
                            "Drafter",
                            [
                                .required("name", .text),
                                .required("type", .words(Drafter.Kind.self)),
                                .optional("lead", .flag),
                                .optional("body", .reference([.body])),
                            ]
                        )
                    ),
                    minimum: 1
                )
            ),
        ]
    )

    static let standard = record(
        "Standard",
        .standard,
        [
            .required("body", .reference([.body])),
            .optional("group", .verbatim),
            .required("designations", .list(.record(designation), minimum: 1)),
            .required("title", .text),
            .optional("formerTitles", .list(.record(formerTitle), minimum: 1)),
            .required("kind", .words(Standard.Kind.self)),
            .required("bindingness", .words(Bindingness.self)),
            .optional("numbered", .flag),
            .required("events", .list(.record(stateEvent(State.ofStandards)))),
            .required("state", .word(State.ofStandards.map(\.rawValue) + ["unknown"])),
            .required("topics", .topics),
            .optional("purpose", .record(purpose)),
            .optional("guidelinePart", .record(guidelinePlace)),
            .optional("drafters", .record(drafters)),
            .optional("answers", .list(.record(answer), minimum: 1)),
            .optional("articles", .list(.record(articleService), minimum: 1)),
            .optional("supersedes", .references(.standard)),
            .optional("amends", .references(.standard)),
            .optional("partOf", .reference([.standard])),
            .optional("references", .list(.verbatim, minimum: 1)),
            .optional("address", .address),
        ]
    )

    private static let formerTitle = RecordShape(
        "Former title",
        [.required("title", .text), .optional("until", .date)]
    )

    private static let guidelinePlace = RecordShape(
        "Guideline place",
        [
            .required("part", .reference([.guidelinePart])),
            .required("basis", .words(Standard.GuidelinePlace.Basis.self)),
        ]
    )

    private static let answer = RecordShape(
        "Answer",
        [
            .required("deliverable", .reference([.deliverable])),
            .required("basis", .words(Standard.RelationBasis.self)),
            .optional("sources", .sourceKeys),
        ]
    )

    private static let articleService = RecordShape(
        "Article service",
        [
            .required("section", .reference([.section])),
            .required("basis", .words(Standard.RelationBasis.self)),
            .optional("sources", .sourceKeys),
            .optional("note", .line),
        ]
    )

    static let rule = record(
        "Rule",
        .rule,
        [
            .optional("designations", .list(.record(designation), minimum: 1)),
            .required("title", .text),
            .required("kind", .words(Rule.Kind.self)),
            .required("jurisdiction", .jurisdiction),
            .required("issuers", .references(.body)),
            .required("events", .list(.record(stateEvent(State.ofRules)))),
            .required("state", .word(State.ofRules.map(\.rawValue) + ["unknown"])),
            .optional("eli", .address),
            .optional("celex", .verbatim),
            .optional("purpose", .record(purpose)),
            .required("topics", .topics),
            .optional("amends", .references(.rule)),
            .optional("repeals", .references(.rule)),
            .optional("implements", .references(.rule)),
            .optional("standards", .references(.standard)),
            .optional("address", .address),
        ]
    )
}
