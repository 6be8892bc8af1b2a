import Foundation
import LocatedText

/// Holds a tree of strings against a JSON Schema, as far as the schemas of the atlas go; throws at a keyword that it does
/// not know, so that nothing in a schema is passed over.
final class SchemaValidator {
    struct UnknownKeyword: Error {
        let name: String
    }

    private typealias Schema = [String: Any]
    private let root: Schema
    private var expressions: [String: NSRegularExpression] = [:]

    init(json: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? Schema ?? [:]
    }

    /// Where the tree is not what the schema says: `events/0/kind enum`.
    func faults(of node: Node) throws -> [String] { try faults(of: node, root, at: "") }

    private func faults(of node: Node, _ schema: Schema, at path: String) throws -> [String] {
        var found: [String] = []
        for keyword in schema.keys.sorted() {
            let value = schema[keyword]
            switch keyword {
            case "$schema", "title", "additionalProperties": break
            case "properties", "patternProperties": break
            case "type" where !types(value).contains(type(of: node)),
                "enum" where !strings(value).contains(node.scalar ?? ""),
                "pattern" where try !matches(node, value),
                "minItems" where (node.items?.count ?? .max) < (value as? Int ?? 0),
                "minProperties" where (node.entries?.count ?? .max) < (value as? Int ?? 0),
                "required" where !strings(value).allSatisfy { node[$0] != nil }:
                found.append("\(path) \(keyword)")
            case "type", "enum", "pattern", "minItems", "minProperties", "required": break
            case "dependentRequired":
                for (field, needed) in value as? Schema ?? [:] where node[field] != nil {
                    if !strings(needed).allSatisfy({ node[$0] != nil }) { found.append("\(path) \(keyword)") }
                }
            case "items":
                for (index, item) in (node.items ?? []).enumerated() {
                    found += try faults(of: item, value as? Schema ?? [:], at: "\(path)/\(index)")
                }
            case "anyOf", "oneOf":
                let holding = try (value as? [Schema] ?? []).count { try faults(of: node, $0, at: path).isEmpty }
                if holding == 0 || keyword == "oneOf" && holding != 1 { found.append("\(path) \(keyword)") }
            default: throw UnknownKeyword(name: keyword)
            }
        }
        return try found + faultsOfEntries(of: node, schema, at: path)
    }

    private func faultsOfEntries(of node: Node, _ schema: Schema, at path: String) throws -> [String] {
        guard let entries = node.entries else { return [] }
        let properties = schema["properties"] as? [String: Schema] ?? [:]
        let patterns = schema["patternProperties"] as? [String: Schema] ?? [:]
        var found: [String] = []
        for entry in entries {
            let place = "\(path)/\(entry.key)"
            var schemas = properties[entry.key].map { [$0] } ?? []
            for (pattern, schema) in patterns where try matches(entry.key, pattern) { schemas.append(schema) }
            if schemas.isEmpty, schema["additionalProperties"] as? Bool == false {
                found.append("\(place) additionalProperties")
            }
            for schema in schemas { found += try faults(of: entry.value, schema, at: place) }
        }
        return found
    }

    private func types(_ value: Any?) -> [String] { (value as? String).map { [$0] } ?? strings(value) }

    /// The strings of a list; other values cannot equal a scalar that was read as it is written.
    private func strings(_ value: Any?) -> [String] { (value as? [Any] ?? []).compactMap { $0 as? String } }

    private func type(of node: Node) -> String {
        switch node.content {
        case .scalar: "string"
        case .list: "array"
        case .map: "object"
        }
    }

    private func matches(_ node: Node, _ pattern: Any?) throws -> Bool {
        guard let text = node.scalar, let pattern = pattern as? String else { return true }
        return try matches(text, pattern)
    }

    private func matches(_ text: String, _ pattern: String) throws -> Bool {
        // Nearly every value of the atlas is held against this one.
        if pattern == "\\S" { return text.utf8.contains { $0 > 0x20 } }
        let expression = try expressions[pattern] ?? NSRegularExpression(pattern: pattern)
        expressions[pattern] = expression
        return expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) != nil
    }
}
