import CYaml

/// Reads YAML into a ``Node`` tree from libyaml's events.
///
/// The subset is what curated files need: one document, scalars, lists and maps. Anchors and aliases are refused, which
/// rules out alias bombs; so are tags, repeated keys and whatever exceeds the ``ReadingLimits``.
public struct YAMLReader {
    private let file: String
    private let limits: ReadingLimits

    public init(file: String, limits: ReadingLimits = .standard) {
        self.file = file
        self.limits = limits
    }

    /// The tree of `bytes`; throws the first thing that keeps it from being one.
    public func read(_ bytes: [UInt8]) throws(Diagnostic) -> Node {
        guard bytes.count <= limits.bytes else {
            throw fault(nil, "has \(bytes.count) bytes; at most \(limits.bytes) are read")
        }
        if let place = firstInvalidUTF8(in: bytes) {
            throw fault(place, "is not UTF-8 here; save the file as UTF-8")
        }
        let events: Result<Node, Diagnostic> = bytes.withUnsafeBufferPointer { buffer in
            var parser = yaml_parser_t()
            guard yaml_parser_initialize(&parser) == 1 else { return .failure(fault(nil, "no memory for the parser")) }
            defer { yaml_parser_delete(&parser) }
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            do throws(Diagnostic) {
                return .success(try document(&parser))
            } catch {
                return .failure(error)
            }
        }
        return try events.get()
    }

    private func fault(_ location: Location?, _ message: String) -> Diagnostic {
        Diagnostic(file: file, location: location, message: message)
    }

    private func document(_ parser: inout yaml_parser_t) throws(Diagnostic) -> Node {
        var builder = TreeBuilder(file: file, limits: limits)
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxFault(parser) }
            defer { yaml_event_delete(&event) }
            let place = Location(event.start_mark)
            switch event.type {
            case YAML_STREAM_END_EVENT:
                guard let root = builder.root else { throw fault(.start, "the file is empty") }
                return root
            case YAML_DOCUMENT_START_EVENT:
                if builder.root != nil { throw fault(place, "a second document; a file holds one") }
            case YAML_ALIAS_EVENT:
                throw fault(place, "an alias; write the value out")
            case YAML_SCALAR_EVENT:
                let scalar = event.data.scalar
                if scalar.anchor != nil { throw fault(place, "an anchor; anchors are not used here") }
                if scalar.tag != nil { throw fault(place, "a tag; tags are not used here") }
                let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
                try builder.add(scalar: String(decoding: bytes, as: UTF8.self), at: place)
            case YAML_SEQUENCE_START_EVENT:
                if event.data.sequence_start.anchor != nil {
                    throw fault(place, "an anchor; anchors are not used here")
                }
                try builder.open(list: true, at: place)
            case YAML_MAPPING_START_EVENT:
                if event.data.mapping_start.anchor != nil { throw fault(place, "an anchor; anchors are not used here") }
                try builder.open(list: false, at: place)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                try builder.close()
            default: break
            }
        }
    }

    private func syntaxFault(_ parser: yaml_parser_t) -> Diagnostic {
        if let problem = parser.problem, String(cString: problem).hasPrefix("Maximum nesting level") {
            return fault(Location(parser.problem_mark), "nested deeper than \(limits.depth) levels")
        }
        let problem = parser.problem.map { String(cString: $0) } ?? "no YAML"
        let context = parser.context.map { " " + String(cString: $0) } ?? ""
        return fault(Location(parser.problem_mark), problem + context)
    }
}

extension Location {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
