package import ConcordModel

/// How texts are put into what OSCAL has for them.
package enum OSCALText {
    /// The value of a property whose text stands in its remarks.
    static let inRemarks = "see-remarks"

    /// A title of OSCAL is one line; ours as it is stands in a property.
    package static func line(_ text: String) -> String {
        String(text.unicodeScalars.map { $0.properties.isPatternWhitespace ? " " : Character($0) })
    }

    /// Nothing for an empty value. What is not one line without blanks at its ends stands in the remarks.
    package static func property(
        _ name: String, _ value: String, namespace: String, remarks: String = ""
    ) -> [JSONValue] {
        guard !value.isEmpty else { return [] }
        let isPlain =
            MappingTable.trimmed(value) == value
            && !value.unicodeScalars.contains { $0.properties.isPatternWhitespace && $0 != " " }
        let texts = [isPlain ? "" : value, remarks].filter { !$0.isEmpty }
        return [
            .map([
                ("name", .string(name)), ("ns", .string(namespace)),
                ("value", .string(isPlain ? value : inRemarks)), ("remarks", .string(texts.joined(separator: "\n"))),
            ])
        ]
    }

    /// A token of OSCAL, which has no colon, for a record's id, which has no low line: `eu-ai-act_art-9-2-a`.
    package static func token(_ id: RecordID) -> String {
        let text = String(id.text.map { $0 == ":" ? "_" : $0 })
        return text.first?.isNumber == true ? "_" + text : text
    }
}
