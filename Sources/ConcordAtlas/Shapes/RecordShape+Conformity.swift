import ConcordModel

extension RecordShape {
    static let question = record(
        "Question",
        .question,
        [
            .required("key", .verbatim),
            .required("market", .words(Question.Market.self)),
            .required("kind", .words(Question.Kind.self)),
            .required("text", .text),
            .optional("help", .text),
            .optional(
                "options",
                .list(
                    .record(RecordShape("Option", [.required("word", .verbatim), .required("title", .text)])),
                    minimum: 2
                )
            ),
            .optional("when", .condition),
            .optional("unit", .verbatim),
        ]
    )

    static let trigger = record(
        "Trigger",
        .trigger,
        choice: ["when", "breach"],
        [
            .required("catalogue", .reference([.catalogue])),
            .optional("words", .list(.verbatim, minimum: 1)),
            .optional("provisions", .list(.reference([.provision]), minimum: 1)),
            .optional("when", .condition),
            .optional("breach", .condition),
            .required("rationale", .text),
        ]
    )
}
