import LocatedText

/// The observations of OSCAL assessment results whose properties are in our namespace: each is a row, each property a column.
///
/// Observations without such a property are somebody else's and are passed over. `collected` gives the date where no
/// property does.
struct ObservationRows: RowSource {
    static let namespace = "urn:concord:ns:evidence"

    private let observations: [Node]
    private var index = -1
    private var values: [EvidenceColumn: Node] = [:]
    private let table = EvidenceWords.table(EvidenceColumn.allCases, names: \.names)

    private(set) var fault: (location: Location, message: String)?

    /// Throws where it is no form of OSCAL's: `assessment-results` is a map with a list `results`.
    init(_ node: Node, file: String) throws(Diagnostic) {
        guard node.entries != nil, let results = node["results"]?.items else {
            let found = node.entries == nil ? node.kindName : "no list 'results' is here"
            throw Diagnostic(
                file: file, location: node.location,
                message: "\(found); 'assessment-results' is a map with a list 'results'")
        }
        observations = results.flatMap { $0["observations"]?.items ?? [] }
    }

    mutating func next() -> Bool {
        while index + 1 < observations.count {
            index += 1
            let observation = observations[index]
            values = [:]
            fault = nil
            for property in observation["props"]?.items ?? [] where property["ns"]?.scalar == Self.namespace {
                guard let name = property["name"]?.scalar, let value = property["value"],
                    let column = table[EvidenceWords.folded(name)]
                else { continue }
                if values[column] != nil, fault == nil {
                    fault = (property.location, "a second '\(column.name)'; one is needed")
                }
                values[column] = value
            }
            guard !values.isEmpty else { continue }
            if values[.date] == nil { values[.date] = observation["collected"] }
            if values[.item] == nil { values[.item] = observation["uuid"] }
            return true
        }
        return false
    }

    func has(_ column: EvidenceColumn) -> Bool { values[column] != nil }

    func text(_ column: EvidenceColumn) -> ArraySlice<UInt8> {
        trimmed(Array((values[column]?.scalar ?? "").utf8)[...])
    }

    func location(of column: EvidenceColumn) -> Location {
        values[column]?.location ?? observations[index].location
    }
}
