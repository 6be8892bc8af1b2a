import ConcordModel

/// The fields of a kind of record or of a part of one.
struct RecordShape: Sendable {
    struct Field: Sendable {
        let name: String
        let shape: ValueShape
        let isRequired: Bool
    }

    /// As the data model's page calls it.
    let name: String
    /// Nil for parts that are no records of their own.
    let kind: RecordKind?
    let fields: [Field]
    /// Fields of which exactly one has to be there; empty where there is no such choice.
    let choice: [String]
    /// Fields that make others necessary.
    let companions: [Companions]

    /// The fields that have to be there where `field` is.
    struct Companions: Sendable {
        let field: String
        let needed: [String]
    }

    init(
        _ name: String, kind: RecordKind? = nil, choice: [String] = [], companions: [Companions] = [], _ fields: [Field]
    ) {
        self.name = name
        self.kind = kind
        self.fields = fields
        self.choice = choice
        self.companions = companions
    }

    func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

extension RecordShape.Field {
    /// Whether it lists records that have ids of their own.
    var holdsRecords: Bool {
        guard case .list(.record(let shape), _) = shape else { return false }
        return shape.kind != nil
    }

    static func required(_ name: String, _ shape: ValueShape) -> Self {
        Self(name: name, shape: shape, isRequired: true)
    }

    static func optional(_ name: String, _ shape: ValueShape) -> Self {
        Self(name: name, shape: shape, isRequired: false)
    }
}

extension RecordShape {
    /// A record with what every record has; parts of a larger record may leave the sources to it.
    static func record(
        _ name: String, _ kind: RecordKind, choice: [String] = [], sourcesRequired: Bool = true, _ fields: [Field]
    ) -> RecordShape {
        RecordShape(
            name,
            kind: kind,
            choice: choice,
            [.required("id", .newID), .optional("formerIds", .formerIDs)] + fields + [
                .optional("recorded", .day),
                .optional("checked", .list(.record(.recheck), minimum: 1)),
                .optional("confidence", .confidence),
                .optional("conflicts", .list(.record(.conflict), minimum: 1)),
                .optional("notes", .list(.line, minimum: 1)),
                Field(name: "sources", shape: .sourceKeys, isRequired: sourcesRequired),
            ]
        )
    }

    static let recheck = RecordShape(
        "Recheck",
        [
            .required("on", .day),
            .required("outcome", .words(Recheck.Outcome.self)),
            .optional("fields", .list(.verbatim, minimum: 1)),
            .optional("sources", .sourceKeys),
            .optional("note", .line),
        ]
    )

    static let conflict = RecordShape(
        "Conflict",
        [
            .required("field", .verbatim),
            .required(
                "says",
                .list(
                    .record(
                        RecordShape("Saying", [.required("value", .verbatim), .required("sources", .sourceKeys)])
                    ),
                    minimum: 2
                )
            ),
            .optional("note", .line),
        ]
    )
}
