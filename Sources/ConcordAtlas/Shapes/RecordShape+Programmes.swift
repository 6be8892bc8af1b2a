import ConcordModel

extension RecordShape {
    static let guidelines = record(
        "Guidelines",
        .guidelines,
        [
            .required("rule", .reference([.rule])),
            .required("title", .text),
            .required("parts", .list(.record(guidelinePart))),
            .optional("targets", .list(.record(target), minimum: 1)),
        ]
    )

    static let guidelinePart = RecordShape(
        "Guideline part",
        kind: .guidelinePart,
        [
            .required("id", .newID),
            .required("code", .verbatim),
            .required("title", .text),
            .optional("parent", .reference([.guidelinePart])),
            .optional("confidence", .confidence),
            .optional("sources", .sourceKeys),
            .optional("note", .line),
        ]
    )

    private static let target = RecordShape(
        "Target",
        kind: .target,
        [
            .required("id", .newID),
            .required("subject", .text),
            .required("comparison", .words(NumberComparison.self)),
            .required("value", .number),
            .required("unit", .line),
            .required("by", .date),
            .optional("sources", .sourceKeys),
            .optional("note", .line),
        ]
    )

    static let request = record(
        "Request",
        .request,
        [
            .required("rule", .reference([.rule])),
            .required("title", .text),
            .required("addressees", .references(.body)),
            .required("deadline", .date),
            .optional("expiry", .date),
            .required("deliverables", .list(.record(deliverable))),
        ]
    )

    private static let deliverable = RecordShape(
        "Deliverable",
        kind: .deliverable,
        [
            .required("id", .newID),
            .required("number", .verbatim),
            .required("subject", .text),
            .optional("articles", .references(.section)),
            .optional("point", .verbatim),
            .optional("answers", .references(.standard)),
            .optional("confidence", .confidence),
            .optional("sources", .sourceKeys),
            .optional("note", .line),
        ]
    )

    static let profile = record(
        "Profile",
        .profile,
        [
            .required("rule", .reference([.rule])),
            .required("title", .text),
            .required(
                "dates",
                .list(.record(profileDate), minimum: 1)
            ),
            .required("basis", .line),
            .optional("sections", .references(.section)),
            .required("contested", .flag),
            .optional("words", .list(.verbatim, minimum: 1)),
        ]
    )

    private static let profileDate = RecordShape(
        "Profile date",
        [
            .required("category", .verbatim),
            .required("date", .date),
            .optional("original", .date),
            .optional("legacy", .date),
            .optional("originalLegacy", .date),
            .optional("originalPlacedBefore", .date),
            .optional("note", .line),
        ]
    )

    static let penalty = record(
        "Penalty",
        .penalty,
        [
            .required("rule", .reference([.rule])),
            .required("reference", .line),
            .optional("maximum", .number),
            .optional("currency", .word(["eur", "cny"])),
            .optional("turnoverPercent", .number),
            .optional("counting", .words(Penalty.Counting.self)),
            .optional(
                "lower",
                .list(
                    .record(
                        RecordShape(
                            "Lower fine",
                            [.required("size", .word(["micro", "sme", "small-mid-cap"])), .optional("from", .date)])),
                    minimum: 1)),
            .optional("offender", .verbatim),
            .optional("adopted", .date),
            .optional("from", .date),
            .required("rationale", .line),
            .optional("covers", .references(.section, .provision)),
        ]
    )

    static let amendment = record(
        "Amendment",
        .amendment,
        [
            .required("act", .reference([.rule])),
            .required("point", .line),
            .required("target", .line),
            .optional("records", .references(.section, .provision)),
            .required("action", .words(Amendment.Action.self)),
            .required("summary", .line),
        ]
    )

    static let procedure = record(
        "Procedure",
        .procedure,
        [
            .required("title", .text),
            .required("jurisdiction", .jurisdiction),
            .required("steps", .list(.record(step), minimum: 1)),
        ]
    )

    private static let step = RecordShape(
        "Step",
        kind: .step,
        [
            .required("id", .newID),
            .required("number", .verbatim),
            .required("title", .text),
            .optional("actors", .references(.body)),
            .required("what", .text),
            .optional("basis", .line),
            .optional("duration", .line),
            .optional("confidence", .confidence),
            .optional("sources", .sourceKeys),
        ]
    )
}
