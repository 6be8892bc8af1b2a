import ConcordModel

/// Draws the JSON Schema (draft 2020-12) of a kind of atlas file from its shape, for editors and other tools.
///
/// A tool that loads YAML by other rules than ours turns `2026` into a number and `yes` into a truth value; the schema
/// takes both. What a schema cannot say (references, slugs, states and events) is left to the checks.
package enum AtlasSchema {
    /// The schema files by name, in the order of the file kinds.
    package static var files: [(name: String, text: String)] {
        FileShape.all.map { ($0.schemaName, JSONSchema(file: $0).text) }
    }
}

struct JSONSchema {
    private let root: JSON

    init(file: FileShape) {
        var properties: [(String, JSON)] = [("recorded", Self.schema(of: .day))]
        for root in file.roots {
            let record = Self.schema(of: .record(root.shape))
            properties.append(
                (root.key, root.isList ? .object([("type", .string("array")), ("items", record)]) : record))
        }
        root = .object([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("Concord atlas: \(file.place)")),
            ("type", .string("object")),
            ("properties", .object(properties)),
            ("required", .array((["recorded"] + file.roots.map(\.key)).map { .string($0) })),
            ("additionalProperties", .bool(false)),
        ])
    }

    var text: String { root.text + "\n" }

    private static let idPart = "[a-z0-9]+(-[a-z0-9]+)*"
    private static let month = "(0[1-9]|1[0-2])"
    private static let day = "(0[1-9]|[12][0-9]|3[01])"

    private static func schema(of shape: ValueShape) -> JSON {
        switch shape {
        case .newID, .reference: pattern("^\(idPart)(:\(idPart))?$", orNumber: true)
        case .formerIDs: list(.newID, minimum: 1)
        case .line, .verbatim, .hash, .condition: pattern("\\S", orNumber: true)
        case .day: pattern("^[0-9]{4}-\(month)-\(day)$")
        case .date: pattern("^([0-9]{4}(-\(month)(-\(day))?)?|unknown)$", orNumber: true)
        case .number: pattern("^-?[0-9]+(\\.[0-9]+)?$", orNumber: true)
        case .whole: pattern("^[0-9]+$", orNumber: true)
        case .flag: .object([("enum", .array([.string("yes"), .string("no"), .bool(true), .bool(false)]))])
        case .address: pattern("^https?://\\S+$")
        case .text: map(keys: "^[a-z]{2}$", values: pattern("\\S", orNumber: true))
        case .word(let words): .object([("enum", .array(words.map { .string($0) }))])
        case .jurisdiction: pattern("^(eu|international|[a-z]{2})$")
        case .country: pattern("^([a-z]{2}|unknown)$")
        case .cellPath: pattern("^[^/]+/[^/]+/[^/]+$")
        case .confidence:
            map(
                keys: "^(" + ConfidenceField.allCases.map(\.rawValue).joined(separator: "|") + ")$",
                values: schema(of: .words(Confidence.self))
            )
        case .list(let element, let minimum): list(element, minimum: minimum)
        case .record(let record): schema(of: record)
        case .either(let words, let other):
            .object([
                (
                    "anyOf",
                    .array([.object([("enum", .array(words.map { .string($0) }))]), schema(of: other)])
                )
            ])
        }
    }

    private static func schema(of record: RecordShape) -> JSON {
        var members: [(String, JSON)] = [
            ("title", .string(record.name)),
            ("type", .string("object")),
            ("properties", .object(record.fields.map { ($0.name, schema(of: $0.shape)) })),
            ("required", .array(record.fields.filter(\.isRequired).map { .string($0.name) })),
            ("additionalProperties", .bool(false)),
        ]
        if !record.choice.isEmpty {
            members.append(
                ("oneOf", .array(record.choice.map { .object([("required", .array([.string($0)]))]) }))
            )
        }
        if !record.companions.isEmpty {
            let companions = record.companions.map { ($0.field, JSON.array($0.needed.map { .string($0) })) }
            members.append(("dependentRequired", .object(companions)))
        }
        return .object(members)
    }

    private static func pattern(_ pattern: String, orNumber: Bool = false) -> JSON {
        let type: JSON = orNumber ? .array([.string("string"), .string("number")]) : .string("string")
        return .object([("type", type), ("pattern", .string(pattern))])
    }

    private static func list(_ element: ValueShape, minimum: Int) -> JSON {
        .object([("type", .string("array")), ("items", schema(of: element)), ("minItems", .number(minimum))])
    }

    private static func map(keys: String, values: JSON) -> JSON {
        .object([
            ("type", .string("object")),
            ("patternProperties", .object([(keys, values)])),
            ("additionalProperties", .bool(false)),
            ("minProperties", .number(1)),
        ])
    }
}
