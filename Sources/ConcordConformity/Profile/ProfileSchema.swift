import ConcordFormats
public import ConcordModel

/// The JSON Schema (draft 2020-12) of a system profile, drawn from the questions of the atlas, for editors and other tools.
///
/// A tool that loads YAML by other rules than ours turns `yes` into a truth value and `4` into a number; the schema takes both.
/// What a schema cannot say, such as answers that rule each other out, is left to ``ProfileReader``.
public struct ProfileSchema: Sendable {
    private let questions: [Question]
    private let language: Language

    /// - Parameter language: of the texts of questions, which editors show.
    public init(questions: [Question], language: Language) {
        self.questions = questions
        self.language = language
    }

    public var text: String {
        let groups = questions.map(\.key.group).uniqued
        let name = ProfileReader.name
        return JSONValue.map([
            ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
            ("title", .string("Concord: profile of an AI system")),
            ("type", .string("object")),
            ("properties", .map(groups.map { ($0, group($0)) })),
            ("required", .list([.string(name.group)])),
            ("additionalProperties", .literal("false")),
        ]).text
    }

    private func group(_ name: String) -> JSONValue {
        let own = questions.filter { $0.key.group == name }
        let isNamed = own.contains { $0.key == ProfileReader.name }
        return .map([
            // All its answers may be left out.
            ("type", isNamed ? .string("object") : .list([.string("object"), .string("null")])),
            ("properties", .map(own.map { ($0.key.name, property($0)) })),
            ("required", .list(isNamed ? [.string(ProfileReader.name.name)] : [])),
            ("additionalProperties", .literal("false")),
        ])
    }

    private func property(_ question: Question) -> JSONValue {
        let condition = question.when.map { "(\($0))" } ?? ""
        let options = question.options.map { "\($0.word): \(words($0.title))" }
        let description = ([words(question.help), condition] + options).filter { !$0.isEmpty }.joined(separator: "\n")
        return .map(
            [("title", .string(words(question.text))), ("description", .string(description))] + form(of: question))
    }

    private func form(of question: Question) -> [(String, JSONValue)] {
        let unknown = JSONValue.string("unknown")
        switch question.questionKind {
        case .flag:
            return [("enum", .list([.string("yes"), .string("no"), unknown, .literal("true"), .literal("false")]))]
        case .choice: return [("enum", .list(values(of: question) + [unknown]))]
        case .choices:
            let items = JSONValue.map([("enum", .list(values(of: question)))])
            return [
                (
                    "anyOf",
                    .list([
                        .map([
                            ("type", .string("array")), ("items", items), ("minItems", .literal("1")),
                            ("uniqueItems", .literal("true")),
                        ]),
                        .map([("const", unknown)]),
                    ])
                )
            ]
        case .date:
            return [("type", .string("string")), ("pattern", .string("^([0-9]{4}-[0-9]{2}-[0-9]{2}|unknown)$"))]
        case .number:
            return [
                ("type", .list([.string("number"), .string("string")])), ("minimum", .literal("0")),
                ("pattern", .string("^([0-9]+([.][0-9]+)?([eE][+]?[0-9]+)?|unknown)$")),
            ]
        case .text:
            let isName = question.key == ProfileReader.name
            return [
                ("type", .list(["string", "number"].map { .string($0) })),
                ("minLength", .literal(isName ? "1" : "0")), ("maxLength", .literal("\(TextAnswer.longest)")),
            ]
        }
    }

    /// The words; a point of an annex also as the number that it is read as elsewhere.
    private func values(of question: Question) -> [JSONValue] {
        question.options.map { .string($0.word) }
            + question.options.filter { Int($0.word) != nil }.map { .literal($0.word) }
    }

    private func words(_ text: LocalizedText) -> String { text.reading(in: language)?.text ?? "" }
}
