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
            .optional("clashes", .list(.record(clash), minimum: 1)),
        ]
    )

    private static let clash = RecordShape(
        "Clash",
        [
            .required("when", .condition),
            .required("kind", .words(Question.Clash.Kind.self)),
            .required("because", .text),
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
            .optional("starts", .verbatim),
            .optional("precedes", .flag),
            .required("rationale", .text),
        ]
    )

    static let dossier = record(
        "Dossier",
        .dossier,
        [
            .required("market", .jurisdiction),
            .required("catalogue", .reference([.catalogue])),
            .required("title", .text),
            .optional("when", .condition),
            .required("headings", .list(.record(heading), minimum: 1)),
        ]
    )

    private static let heading = RecordShape(
        "Heading",
        [
            .required("section", .reference([.section])),
            .required("by", .words(Dossier.Author.self)),
            .optional("answers", .list(.verbatim, minimum: 1)),
            .optional("provisions", .list(.reference([.provision]), minimum: 1)),
            .optional("criteria", .list(.reference([.criterion]), minimum: 1)),
            .optional("note", .line),
        ]
    )
}
