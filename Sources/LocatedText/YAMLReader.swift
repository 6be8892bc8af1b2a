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
        // libyaml counts a mark of byte order as the first column, and then finds the second line too far left.
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
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
                return .success(try document(&parser, in: buffer))
            } catch {
                return .failure(error)
            }
        }
        return try events.get()
    }

    private func fault(_ location: Location?, _ message: String) -> Diagnostic {
        Diagnostic(file: file, location: location, message: message)
    }

    private func document(
        _ parser: inout yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>
    ) throws(Diagnostic) -> Node {
        var builder = TreeBuilder(file: file, limits: limits)
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxFault(parser, in: bytes) }
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
                try refuse(anchor: scalar.anchor, tag: scalar.tag, at: place)
                let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
                try builder.add(scalar: String(decoding: text, as: UTF8.self), at: place)
            case YAML_SEQUENCE_START_EVENT:
                let list = event.data.sequence_start
                try refuse(anchor: list.anchor, tag: list.tag, at: place)
                try builder.open(list: true, at: place)
            case YAML_MAPPING_START_EVENT:
                let map = event.data.mapping_start
                try refuse(anchor: map.anchor, tag: map.tag, at: place)
                try builder.open(list: false, at: place)
            case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
                try builder.close()
            default: break
            }
        }
    }

    private typealias Property = UnsafeMutablePointer<yaml_char_t>?

    private func refuse(anchor: Property, tag: Property, at place: Location) throws(Diagnostic) {
        if anchor != nil { throw fault(place, "an anchor; anchors are not used here") }
        if tag != nil { throw fault(place, "a tag; tags are not used here") }
    }

    private func syntaxFault(_ parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic {
        if let problem = parser.problem, String(cString: problem).hasPrefix("Maximum nesting level") {
            return fault(Location(parser.problem_mark), "nested deeper than \(limits.depth) levels")
        }
        let problem = parser.problem.map { String(cString: $0) } ?? "no YAML"
        if parser.error == YAML_READER_ERROR {
            // Found before any token was: there is no mark, only the number of bytes before it.
            return fault(Location(behind: bytes.prefix(parser.problem_offset)), problem)
        }
        guard let context = parser.context.map({ String(cString: $0) }) else {
            return fault(Location(parser.problem_mark), problem)
        }
        let start = Location(parser.context_mark)
        let place = Location(parser.problem_mark)
        let begun = start.line < place.line ? ", which begins at \(start.line):\(start.column)" : ""
        return fault(place, "\(problem) \(context)\(begun)")
    }
}

extension Location {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }

    /// The place that follows `bytes`.
    fileprivate init(behind bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let lastLine = text.reversed().prefix { $0 != "\n" }
        self.init(line: 1 + text.count { $0 == "\n" }, column: 1 + lastLine.count)
    }
}
