/// Puts scalars, lists and maps together as a parser reports them; keeps to the limits and refuses repeated keys.
struct TreeBuilder {
    private struct Level {
        let isList: Bool
        let location: Location
        var items: [Node] = []
        var entries: [Entry] = []
        var keys: Set<String> = []
        var key: (text: String, location: Location)?
    }

    let file: String
    let limits: ReadingLimits
    private(set) var root: Node?
    private var levels: [Level] = []
    private var count = 0

    init(file: String, limits: ReadingLimits) {
        self.file = file
        self.limits = limits
    }

    mutating func add(scalar: String, at location: Location) throws(Diagnostic) {
        try countNode(at: location)
        if let last = levels.indices.last, !levels[last].isList, levels[last].key == nil {
            guard levels[last].keys.insert(scalar).inserted else {
                throw Diagnostic(file: file, location: location, message: "'\(scalar)' stands twice in this map")
            }
            levels[last].key = (scalar, location)
        } else {
            place(Node(.scalar(scalar), at: location))
        }
    }

    mutating func open(list: Bool, at location: Location) throws(Diagnostic) {
        try countNode(at: location)
        if let last = levels.last, !last.isList, last.key == nil {
            throw Diagnostic(file: file, location: location, message: "a key that is no single value")
        }
        guard levels.count < limits.depth else {
            throw Diagnostic(
                file: file,
                location: location,
                message: "nested deeper than \(limits.depth) levels"
            )
        }
        levels.append(Level(isList: list, location: location))
    }

    mutating func close() throws(Diagnostic) {
        guard let level = levels.popLast() else { return }
        place(Node(level.isList ? .list(level.items) : .map(level.entries), at: level.location))
    }

    private mutating func countNode(at location: Location) throws(Diagnostic) {
        count += 1
        guard count <= limits.nodes else {
            throw Diagnostic(file: file, location: location, message: "more than \(limits.nodes) values")
        }
    }

    private mutating func place(_ node: Node) {
        guard let last = levels.indices.last else {
            root = node
            return
        }
        if levels[last].isList {
            levels[last].items.append(node)
        } else if let key = levels[last].key {
            levels[last].entries.append(Entry(key: key.text, keyLocation: key.location, value: node))
            levels[last].key = nil
        }
    }
}
