import ConcordModel
import LocatedText

extension AtlasCheck {
    /// Nothing adopts, supersedes, contains or is directed by itself over any number of steps.
    static let cycles = AtlasCheck(name: "cycles") { input in
        let contents = input.atlas.contents
        var faults: [Diagnostic] = []
        func report(_ edges: [(from: RecordID, to: RecordID, record: RecordID)], field: String, _ verb: String) {
            for (cycle, record) in firstCycles(in: edges) {
                let chain = (cycle + cycle.prefix(1)).map(\.text).joined(separator: " → ")
                faults.append(input.places.fault(record, [.key(field)], "a cycle: \(chain); nothing \(verb) itself"))
            }
        }
        report(
            contents.adoptions.map { ($0.adopting, $0.adopted, $0.id) }, field: "adopted", "adopts")
        report(
            contents.standards.flatMap { standard in standard.supersedes.map { (standard.id, $0, standard.id) } },
            field: "supersedes", "supersedes")
        report(
            contents.standards.compactMap { standard in standard.partOf.map { (standard.id, $0, standard.id) } },
            field: "partOf", "is part of")
        report(
            contents.bodies.flatMap { body in body.parents.map { (body.id, $0, body.id) } },
            field: "parents", "is a parent of")
        report(
            contents.catalogues.flatMap(\.sections).compactMap { section in
                section.parent.map { (section.id, $0, section.id) }
            },
            field: "parent", "contains")
        return faults
    }
}

/// One cycle for each group of nodes that lie on one, with the record of the edge that closes it.
private func firstCycles(
    in edges: [(from: RecordID, to: RecordID, record: RecordID)]
) -> [(cycle: [RecordID], record: RecordID)] {
    var next: [RecordID: [(to: RecordID, record: RecordID)]] = [:]
    for edge in edges { next[edge.from, default: []].append((edge.to, edge.record)) }
    var done: Set<RecordID> = []
    var found: [(cycle: [RecordID], record: RecordID)] = []
    for start in next.keys.sorted() where !done.contains(start) {
        // Depth first with an explicit stack: a chain may be long.
        var path: [RecordID] = [start]
        var positions: [RecordID: Int] = [start: 0]
        var choices: [Int] = [0]
        while let node = path.last, let choice = choices.last {
            let edges = next[node] ?? []
            if choice == edges.count {
                done.insert(node)
                positions[node] = nil
                path.removeLast()
                choices.removeLast()
                continue
            }
            choices[choices.count - 1] += 1
            let edge = edges[choice]
            if let position = positions[edge.to] {
                found.append((Array(path[position...]), edge.record))
            } else if !done.contains(edge.to) {
                positions[edge.to] = path.count
                path.append(edge.to)
                choices.append(0)
            }
        }
    }
    return found
}
