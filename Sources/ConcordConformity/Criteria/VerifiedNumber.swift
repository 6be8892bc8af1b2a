public import ConcordModel
public import LocatedText
import TextFiles

/// A number of a criterion that a user read in the official text.
public struct VerifiedNumber: Hashable, Sendable {
    public let criterion: RecordID
    public let value: Number
    public let modality: Criterion.Modality
    /// Where it was read: document and clause.
    public let document: String
    public let date: CalendarDate
    /// The role of whoever read it; no name.
    public let role: String

    public init(
        criterion: RecordID, value: Number, modality: Criterion.Modality, document: String, date: CalendarDate,
        role: String
    ) {
        self.criterion = criterion
        self.value = value
        self.modality = modality
        self.document = document
        self.date = date
        self.role = role
    }
}

/// The numbers that a user read in official texts, as his file lists them.
public struct VerifiedNumbers: Sendable {
    public let numbers: [RecordID: VerifiedNumber]
    public let diagnostics: [Diagnostic]

    public static let none = VerifiedNumbers(numbers: [:], diagnostics: [])

    public init(numbers: [RecordID: VerifiedNumber], diagnostics: [Diagnostic]) {
        self.numbers = numbers
        self.diagnostics = diagnostics
    }

    private static let fields = ["criterion", "value", "modality", "document", "date", "by"]
    private static let modalities = Criterion.Modality.allCases.filter { $0 != .unclear }

    /// Reads `verified.yaml`: a list `verified` of maps with `criterion`, `value`, `modality`, `document`, `date` and `by`.
    ///
    /// A value that differs from the atlas's is taken, because the official text goes before; a warning says that they differ.
    /// - Parameter day: the day of the assessment; a number that was read later does not count, and a warning says so.
    public init(file: String, catalogues: [Catalogue], upTo day: CalendarDate? = nil) {
        let criteria = catalogues.flatMap { $0.provisions.flatMap(\.criteria) }
        let known = Dictionary(criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var faults = FileFaults(file: file)
        var numbers: [RecordID: VerifiedNumber] = [:]
        do throws(Diagnostic) {
            let (bytes, encoding) = try TextStream.bytes(of: file, limit: 1 << 20)
            if encoding == .gb18030 { faults.add(nil, TextEncoding.wasGB18030, severity: .warning) }
            let root = try YAMLReader(file: file).read(bytes)
            guard let items = root["verified"]?.items else {
                throw Diagnostic(file: file, location: root.location, message: "no list 'verified' is here")
            }
            for item in items {
                guard let number = Self.number(item, known, &faults) else { continue }
                if let day, number.date > day {
                    faults.add(
                        item["date"]?.location,
                        "'\(number.criterion)' was read on \(number.date), after \(day), the day of the assessment: it does not count",
                        severity: .warning)
                    continue
                }
                guard numbers[number.criterion] == nil else {
                    faults.add(item["criterion"]?.location, "'\(number.criterion)' is listed twice")
                    continue
                }
                numbers[number.criterion] = number
            }
        } catch {
            faults.add(error)
        }
        self.init(numbers: numbers, diagnostics: faults.all)
    }

    private static func number(
        _ node: Node, _ known: [RecordID: Criterion], _ faults: inout FileFaults
    ) -> VerifiedNumber? {
        for entry in node.entries ?? [] where !fields.contains(entry.key) {
            faults.add(entry.keyLocation, "'\(entry.key)' is no field here; known: \(fields.joined(separator: ", "))")
        }
        for field in fields where node[field]?.scalar?.isEmpty != false {
            faults.add(node[field]?.location ?? node.location, "'\(field)' is missing in this number")
            return nil
        }
        func text(_ field: String) -> String { node[field]?.scalar ?? "" }
        let id = RecordID(text("criterion"))
        guard let criterion = known[id] else {
            let near = nearestWord(to: id.text, among: known.keys.map(\.text).sorted())
            let hint = near.map { "; is '\($0)' meant?" } ?? ""
            faults.add(node["criterion"]?.location, "'\(id)' is no criterion of the catalogues\(hint)")
            return nil
        }
        guard let value = Number(text("value")) else {
            faults.add(node["value"]?.location, "'\(text("value"))' is no number")
            return nil
        }
        guard value.double >= 0, criterion.unit != .percent || value.double <= 100 else {
            let bounds = criterion.unit == .percent ? "a percentage goes from 0 to 100" : "a threshold is 0 or more"
            faults.add(node["value"]?.location, "'\(value)' is no threshold; \(bounds)")
            return nil
        }
        guard let modality = modalities.first(where: { $0.rawValue == text("modality") }) else {
            let words = modalities.map(\.rawValue).joined(separator: ", ")
            faults.add(
                node["modality"]?.location, "'\(text("modality"))' is no modality that can be read; known: \(words)")
            return nil
        }
        guard let date = EvidenceDate.day(text("date")) else {
            faults.add(node["date"]?.location, "'\(text("date"))' is no day; write it as 2026-01-31")
            return nil
        }
        if value != criterion.value {
            faults.add(
                node["value"]?.location,
                "\(value) contradicts the \(criterion.value) that the atlas records for '\(id)'; \(value) is used",
                severity: .warning)
        }
        if criterion.modality != .unclear, criterion.modality != modality {
            faults.add(
                node["modality"]?.location,
                "'\(modality.rawValue)' contradicts the '\(criterion.modality.rawValue)' that the atlas records for '\(id)'; "
                    + "'\(modality.rawValue)' is used",
                severity: .warning)
        }
        return VerifiedNumber(
            criterion: id, value: value, modality: modality, document: text("document"), date: date, role: text("by"))
    }
}
