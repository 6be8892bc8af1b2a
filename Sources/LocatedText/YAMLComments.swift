import CYaml

/// Where the first comment of a YAML text begins; nil where it has none, or is no YAML.
///
/// A tree holds no comments: whoever writes a file anew from its tree asks first whether something would be lost.
public func firstYAMLComment(in bytes: [UInt8]) -> Location? {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard bytes.contains(UInt8(ascii: "#")) else { return nil }
    let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    return bytes.withUnsafeBufferPointer { buffer in
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { return nil }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
        // Between what libyaml reports stand blanks, signs such as `-` and `:`, and comments.
        var reported = 0
        while true {
            var event = yaml_event_t()
            guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
            defer { yaml_event_delete(&event) }
            let isEnd = event.type == YAML_STREAM_END_EVENT
            let start = isEnd ? text.count : min(Int(event.start_mark.index), text.count)
            if reported < start, let sign = text[reported..<start].firstIndex(of: "#") {
                return Location(of: sign, in: text)
            }
            if isEnd { return nil }
            reported = max(reported, min(Int(event.end_mark.index), text.count))
        }
    }
}

extension Location {
    fileprivate init(of index: Int, in text: [Unicode.Scalar]) {
        let before = text[..<index]
        self.init(
            line: 1 + before.count { $0 == "\n" }, column: 1 + before.reversed().prefix { $0 != "\n" }.count)
    }
}
