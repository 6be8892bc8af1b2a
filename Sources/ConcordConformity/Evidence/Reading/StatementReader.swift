import ConcordModel
import LocatedText
import TextFiles

/// Reads the list of statements of a YAML or JSON file.
struct StatementReader {
    private static let fields = ["about", "document", "sha256", "date", "value", "file", "note"]

    var faults: FileFaults
    private let file: String
    private let known: [RecordID]
    /// The day of the assessment; nil where every day counts.
    private let day: CalendarDate?
    /// Statements whose document is dated after it.
    private(set) var later = 0
    /// Those with a value, of this file and the files before it.
    private var valued: [RecordID: [EvidenceStatement]]

    init(file: String, known: [RecordID], day: CalendarDate?, earlier: [EvidenceStatement]) {
        self.file = file
        self.known = known
        self.day = day
        valued = Dictionary(grouping: earlier.filter { $0.value != nil }, by: \.about)
        faults = FileFaults(file: file)
    }

    mutating func read(_ list: Node) -> [EvidenceStatement] {
        guard let items = list.items else {
            faults.add(list.location, "\(list.kindName); 'statements' is a list")
            return []
        }
        return items.compactMap { item in
            guard let statement = statement(item), isTimely(statement, item), isAgreed(statement, item) else {
                return nil
            }
            return statement
        }
    }

    /// Whether its document was there on the day of the assessment; else a warning is said.
    private mutating func isTimely(_ statement: EvidenceStatement, _ node: Node) -> Bool {
        guard let day, statement.date > day else { return true }
        later += 1
        faults.add(
            node["date"]?.location,
            "the document is of \(statement.date), after \(day), the day of the assessment: it does not count",
            severity: .warning)
        return false
    }

    /// Whether no other statement of its day gives another value for the same number: nobody could say which holds.
    private mutating func isAgreed(_ statement: EvidenceStatement, _ node: Node) -> Bool {
        guard let value = statement.value else { return true }
        let others = valued[statement.about] ?? []
        guard let other = others.first(where: { $0.date == statement.date && $0.value != value }) else {
            valued[statement.about, default: []].append(statement)
            return true
        }
        let place = other.file == file ? "line \(other.location.line)" : "\(other.file):\(other.location.line)"
        faults.add(
            node["value"]?.location,
            "\(value) for '\(statement.about)', and \(other.value?.description ?? "") in \(place), both of \(statement.date): which "
                + "holds?")
        return false
    }

    private mutating func statement(_ node: Node) -> EvidenceStatement? {
        guard let entries = node.entries else {
            faults.add(
                node.location, "\(node.kindName); a statement is a map of 'about', 'document', 'sha256' and 'date'")
            return nil
        }
        for entry in entries where !Self.fields.contains(entry.key) {
            let hint =
                nearestWord(to: entry.key, among: Self.fields).map { "is '\($0)' meant?" }
                ?? "known: " + Self.fields.joined(separator: ", ")
            faults.add(entry.keyLocation, "'\(entry.key)' is no field of a statement; \(hint)")
        }
        guard let about = about(node), let document = text("document", of: node), let hash = hash(node),
            let date = date(node), let value = value(node)
        else { return nil }
        return EvidenceStatement(
            about: about, document: document, sha256: hash, date: date, value: value.value,
            note: node["note"]?.scalar ?? "", file: file, location: node.location, isHashChecked: check(hash, node))
    }

    private mutating func text(_ field: String, of node: Node) -> String? {
        guard let value = node[field] else {
            faults.add(node.location, "'\(field)' is missing in this statement")
            return nil
        }
        guard let text = value.scalar, !text.isEmpty else {
            faults.add(value.location, "'\(field)' is a single value")
            return nil
        }
        return text
    }

    private mutating func about(_ node: Node) -> RecordID? {
        guard let text = text("about", of: node) else { return nil }
        let id = RecordID(text)
        guard !known.contains(id) else { return id }
        let near = nearestWord(to: text, among: known.lazy.map(\.text)).map { "is '\($0)' meant?" }
        faults.add(
            node["about"]?.location,
            "'\(text)' is no provision or criterion of the catalogues; \(near ?? "give its id, as 'tc260-003:9-1-e'")")
        return nil
    }

    private mutating func hash(_ node: Node) -> String? {
        guard let text = text("sha256", of: node)?.lowercased() else { return nil }
        guard text.utf8.count == 64, text.allSatisfy(\.isHexDigit) else {
            faults.add(node["sha256"]?.location, "'\(text)' is no SHA-256, which has 64 hexadecimal digits")
            return nil
        }
        return text
    }

    private mutating func date(_ node: Node) -> CalendarDate? {
        guard let text = text("date", of: node) else { return nil }
        guard let date = EvidenceDate.day(text) else {
            faults.add(node["date"]?.location, "'\(text)' is no day; write it as 2026-01-31")
            return nil
        }
        return date
    }

    private mutating func value(_ node: Node) -> Taken<Number>? {
        guard let field = node["value"] else { return Taken(value: nil) }
        guard let number = field.scalar.flatMap({ Number($0) }) else {
            faults.add(field.location, "'value' is a number without a unit, as 3 or 2.5")
            return nil
        }
        guard number.double >= 0 else {
            faults.add(field.location, "'\(number)' is negative; a value is 0 or more")
            return nil
        }
        guard !EvidenceNumber.mayBeGrouped(number.description) else {
            faults.add(field.location, EvidenceNumber.grouped(number.description))
            return nil
        }
        return Taken(value: number)
    }

    /// Whether the document beside the file has the hash; nil where none is named or it cannot be read, which is said.
    private mutating func check(_ hash: String, _ node: Node) -> Bool? {
        guard let field = node["file"], let name = field.scalar else { return nil }
        let folder = file.contains("/") ? file.split(separator: "/", omittingEmptySubsequences: false).dropLast() : []
        let path = name.hasPrefix("/") || folder.isEmpty ? name : folder.joined(separator: "/") + "/" + name
        do throws(Diagnostic) {
            let found = try SHA256.digest(ofFile: path)
            guard found != hash else { return true }
            faults.add(
                node["sha256"]?.location, "'\(name)' has the SHA-256 \(found): it is not the document that was stated")
            return false
        } catch {
            faults.add(
                field.location, "'\(name)' \(error.message == "no such file" ? "does not exist" : error.message)")
            return nil
        }
    }
}
