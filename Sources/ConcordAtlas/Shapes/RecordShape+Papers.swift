import ConcordModel

extension RecordShape {
    static let paper = record(
        "Paper",
        .paper,
        [
            .required("title", .text),
            .required("publisher", .verbatim),
            .required("date", .day),
            .optional("address", .address),
        ]
    )

    static let claim = RecordShape(
        "Claim",
        kind: .claim,
        [
            .required("id", .newID),
            .required("section", .verbatim),
            .required("paragraph", .whole),
            .required("statement", .text),
            .required("kind", .words(Claim.Kind.self)),
            .required("test", .record(claimTest)),
            .required("verdicts", .list(.record(verdict), minimum: 1)),
            .optional("recorded", .day),
        ]
    )

    private static let claimTest = RecordShape(
        "Test",
        choice: ["figure", "finding", "records", "none"],
        companions: [
            Companions(field: "figure", needed: ["comparison", "value"]),
            Companions(field: "finding", needed: ["cell", "comparison", "value"]),
        ],
        [
            .optional("figure", .reference([.figure])),
            .optional("finding", .verbatim),
            .optional("cell", .cellPath),
            .optional("records", .list(.reference([]), minimum: 1)),
            .optional("none", .line),
            .optional("comparison", .words(NumberComparison.self)),
            .optional("value", .number),
        ]
    )

    private static let verdict = RecordShape(
        "Verdict",
        [
            .required("from", .day),
            .required("verdict", .words(Verdict.Value.self)),
            .required("because", .text),
            .required("trace", .list(.reference([]))),
            .required("method", .word(Method.allCases.filter { $0 != .unknown }.map(\.rawValue))),
        ]
    )

    static let recommendation = record(
        "Recommendation",
        .recommendation,
        [
            .required("paper", .reference([.paper])),
            .required("level", .words(Recommendation.Level.self)),
            .required("statement", .text),
            .required("section", .verbatim),
            .required("indicators", .list(.record(indicator))),
        ]
    )

    private static let indicator = RecordShape(
        "Indicator",
        kind: .indicator,
        choice: ["finding", "planned"],
        companions: [Companions(field: "finding", needed: ["cell"])],
        [
            .required("id", .newID),
            .required("question", .text),
            .optional("finding", .verbatim),
            .optional("cell", .cellPath),
            .optional("planned", .text),
        ]
    )
}
