import ConcordModel
import LocatedText

/// Holds a file's tree against its shape: collects every fault, every id that is defined and every reference.
struct ShapeWalk {
    /// An id that a file defines, with the node of its record.
    struct Definition {
        let id: RecordID
        let kind: RecordKind
        let file: String
        let idLocation: Location
        let record: Node
        let isFormer: Bool
        /// Fields that hold records of their own.
        let parts: Set<String>
    }

    /// An id that a record refers to.
    struct Reference {
        let from: RecordID
        let field: String
        let to: RecordID
        let kinds: Set<RecordKind>
        let file: String
        let location: Location
    }

    private(set) var diagnostics: [Diagnostic] = []
    private(set) var definitions: [Definition] = []
    private(set) var references: [Reference] = []

    private var file = ""
    private var owner: RecordID = ""

    init() {}

    mutating func walk(_ atlasFile: AtlasFile, shape: FileShape) {
        file = atlasFile.name
        guard let entries = atlasFile.root.entries else {
            fault(
                atlasFile.root,
                "\(atlasFile.root.kindName) where the file needs a map with 'recorded' and "
                    + shape.roots.map { "'\($0.key)'" }.joined(separator: ", "))
            return
        }
        let known = ["recorded"] + shape.roots.map(\.key)
        for entry in entries where !known.contains(entry.key) { unknownKey(entry, known: known) }
        if let recorded = atlasFile.root["recorded"] {
            check(recorded, .day, field: "recorded")
        } else {
            fault(atlasFile.root, "'recorded' is missing: the day on which the atlas learned what this file says")
        }
        for root in shape.roots {
            guard let node = atlasFile.root[root.key] else {
                fault(atlasFile.root, "'\(root.key)' is missing")
                continue
            }
            if root.isList {
                guard let items = node.items else {
                    fault(node, "'\(root.key)' is \(node.kindName); it has to be a list of records")
                    continue
                }
                for item in items { checkRecord(item, root.shape, field: root.key) }
            } else {
                checkRecord(node, root.shape, field: root.key)
            }
        }
    }

    private mutating func checkRecord(_ node: Node, _ shape: RecordShape, field: String) {
        guard let entries = node.entries else {
            fault(node, "\(node.kindName) where '\(field)' needs a map: \(shape.name.lowercased())")
            return
        }
        let outer = owner
        defer { owner = outer }
        define(node, shape)
        for entry in entries {
            if let known = shape.field(entry.key) {
                check(entry.value, known.shape, field: entry.key)
            } else {
                unknownKey(entry, known: shape.fields.map(\.name))
            }
        }
        checkPresence(node, shape)
    }

    /// Takes down the record's id and its former ids.
    private mutating func define(_ node: Node, _ shape: RecordShape) {
        guard let kind = shape.kind, let id = node["id"], let text = id.scalar else { return }
        owner = RecordID(text)
        let parts = Set(shape.fields.filter(\.holdsRecords).map(\.name))
        definitions.append(
            Definition(
                id: owner, kind: kind, file: file, idLocation: id.location, record: node, isFormer: false,
                parts: parts)
        )
        for former in node["formerIds"]?.items ?? [] {
            guard let text = former.scalar else { continue }
            definitions.append(
                Definition(
                    id: RecordID(text), kind: kind, file: file, idLocation: former.location, record: node,
                    isFormer: true, parts: parts
                )
            )
        }
    }

    /// Faults for fields that are missing, or that exclude each other.
    private mutating func checkPresence(_ node: Node, _ shape: RecordShape) {
        let name = shape.name.lowercased()
        for required in shape.fields where required.isRequired && node[required.name] == nil {
            fault(node, "'\(required.name)' is missing in this \(name)")
        }
        for companions in shape.companions {
            guard let given = node[companions.field] else { continue }
            for field in companions.needed where node[field] == nil {
                fault(given, "'\(companions.field)' without '\(field)' in this \(name)")
            }
        }
        guard !shape.choice.isEmpty else { return }
        let present = shape.choice.filter { node[$0] != nil }
        guard present.count != 1 else { return }
        let found = present.isEmpty ? "none" : present.map { "'\($0)'" }.joined(separator: " and ")
        let wanted = shape.choice.map { "'\($0)'" }.joined(separator: ", ")
        fault(node, "\(name) with \(found) of \(wanted); exactly one is needed")
    }

    private mutating func check(_ node: Node, _ shape: ValueShape, field: String) {
        switch shape {
        case .list(let element, let minimum): checkList(node, element, minimum: minimum, field: field)
        case .record(let record): checkRecord(node, record, field: field)
        case .confidence: checkConfidence(node, field: field)
        case .text: checkText(node, field: field)
        case .formerIDs: checkList(node, .newID, minimum: 1, field: field)
        case .either(let words, let other):
            if let text = node.scalar, words.contains(text) { return }
            check(node, other, field: field)
        default:
            guard let text = node.scalar else {
                fault(node, "'\(field)' is \(node.kindName); it has to be a single value")
                return
            }
            checkScalar(text, node, shape, field: field)
        }
    }

    private mutating func checkScalar(_ text: String, _ node: Node, _ shape: ValueShape, field: String) {
        guard !text.isEmpty else {
            fault(node, "'\(field)' is empty; leave it out, or write 'unknown' where that is a value")
            return
        }
        switch shape {
        case .newID:
            if !RecordID(text).isWellFormed {
                fault(node, "'\(text)' is no id: lower-case letters, digits and single hyphens, with at most one ':'")
            }
        case .reference(let kinds):
            references.append(
                Reference(
                    from: owner, field: field, to: RecordID(text), kinds: kinds, file: file, location: node.location
                )
            )
        case .line:
            if ScriptCheck.hasUnquotedHan(text) {
                fault(node, "Chinese text in '\(field)', which is English; quote a Chinese title in 「」")
            }
        case .day:
            if CalendarDate(text) == nil { fault(node, "'\(text)' in '\(field)' is no day; a day is YYYY-MM-DD") }
        case .date:
            if text != "unknown", PartialDate(text) == nil {
                fault(node, "'\(text)' in '\(field)' is no date; a date is YYYY, YYYY-MM, YYYY-MM-DD or 'unknown'")
            }
        case .number:
            if Number(text) == nil { fault(node, "'\(text)' in '\(field)' is no number") }
        case .whole:
            let isWhole =
                Int(text) != nil && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            if !isWhole { fault(node, "'\(text)' in '\(field)' is no whole number") }
        case .flag:
            if text != "yes", text != "no" { fault(node, "'\(text)' in '\(field)' is no flag; known: yes, no") }
        case .address:
            if !text.hasPrefix("https://"), !text.hasPrefix("http://") {
                fault(node, "'\(text)' in '\(field)' is no address; an address begins with https:// or http://")
            }
        case .word(let words):
            if !words.contains(text) {
                fault(node, "'\(text)' is no \(field); known: \(words.joined(separator: ", "))")
            }
        case .jurisdiction:
            if !["eu", "international"].contains(text), !isCountryCode(text) {
                fault(node, "'\(text)' is no jurisdiction; known: eu, international, and country codes such as cn, us")
            }
        case .country:
            if text != "unknown", !isCountryCode(text) {
                fault(node, "'\(text)' is no country; write a two-letter code such as cn, or 'unknown'")
            }
        case .cellPath:
            if CellReference(finding: "", path: text) == nil {
                fault(node, "'\(text)' is no cell; a cell is table/row/column")
            }
        case .condition:
            do throws(ConditionError) {
                _ = try Condition(text)
            } catch {
                fault(node, "'\(text)' in '\(field)' is no condition; \(error)")
            }
        default: break
        }
    }

    private func isCountryCode(_ text: String) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }

    private mutating func checkList(_ node: Node, _ element: ValueShape, minimum: Int, field: String) {
        guard let items = node.items else {
            fault(node, "'\(field)' is \(node.kindName); it has to be a list")
            return
        }
        if items.count < minimum {
            fault(node, "'\(field)' has \(items.count) items; it needs at least \(minimum)")
        }
        for item in items { check(item, element, field: field) }
    }

    private mutating func checkText(_ node: Node, field: String) {
        guard let entries = node.entries, !entries.isEmpty else {
            fault(node, "'\(field)' is \(node.kindName); it has to be a map from language to words, such as en: …")
            return
        }
        for entry in entries {
            guard isCountryCode(entry.key) else {
                unknownKey(entry, known: ["en", "zh", "fr"])
                continue
            }
            guard let words = entry.value.scalar, !words.isEmpty else {
                fault(entry.value, "'\(field)' in '\(entry.key)' has no words")
                continue
            }
            if entry.key == "zh" {
                if !ScriptCheck.hasHan(words) {
                    fault(entry.value, "no Chinese in the Chinese text of '\(field)'; leave 'zh' out if there is none")
                }
            } else if entry.key != "ja", ScriptCheck.hasUnquotedHan(words) {
                fault(entry.value, "Chinese text under '\(entry.key)' of '\(field)'; quote a Chinese title in 「」")
            }
        }
    }

    private mutating func checkConfidence(_ node: Node, field: String) {
        guard let entries = node.entries, !entries.isEmpty else {
            fault(node, "'confidence' is \(node.kindName); state it by field, such as date: medium")
            return
        }
        for entry in entries {
            if ConfidenceField(rawValue: entry.key) == nil {
                unknownKey(entry, known: ConfidenceField.allCases.map(\.rawValue))
            }
            check(entry.value, .words(Confidence.self), field: "confidence")
        }
    }

    private mutating func unknownKey(_ entry: Entry, known: [String]) {
        let hint =
            nearest(to: entry.key, among: known).map { "did you mean '\($0)'?" }
            ?? "known: \(known.joined(separator: ", "))"
        diagnostics.append(
            Diagnostic(file: file, location: entry.keyLocation, message: "unknown key '\(entry.key)'; \(hint)")
        )
    }

    private mutating func fault(_ node: Node, _ message: String) {
        diagnostics.append(Diagnostic(file: file, location: node.location, message: message))
    }
}
