/// Looks through an XMP packet for the few properties that matter here, whatever their namespace prefixes.
///
/// It is no reader of XML at large: it knows elements, attributes, CDATA and the five entities of XML, and refuses a document type,
/// so that nothing can expand.
struct MetadataPacket {
    struct Fault: Error {
        let message: String
    }

    /// A property `AIGC`: its text, or the properties it is made of.
    struct Found: Hashable {
        var text = ""
        var fields: [String: String] = [:]
    }

    private(set) var labels: [Found] = []
    private(set) var sourceTypes: [String] = []
    /// References to C2PA manifests elsewhere.
    private(set) var manifests: [String] = []

    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var open: [(name: String, text: String)] = []
    /// The depth at which the `AIGC` that is being read was opened.
    private var labelDepth: Int?
    private var label = Found()

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func read() throws(Fault) {
        while position < bytes.endIndex {
            guard bytes[position] == UInt8(ascii: "<") else {
                let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
                add(decoded(bytes[position..<end]))
                position = end
                continue
            }
            if take("<!--") {
                try skip(past: "-->")
            } else if take("<![CDATA[") {
                let start = position
                try skip(past: "]]>")
                add(String(decoding: bytes[start..<position - 3], as: UTF8.self))
            } else if take("<?") {
                try skip(past: "?>")
            } else if take("<!") {
                throw Fault(message: "has a document type, which is not read")
            } else if take("</") {
                try skip(past: ">")
                close()
            } else {
                position += 1
                try element()
            }
        }
    }

    private mutating func take(_ mark: String) -> Bool {
        guard bytes[position...].starts(with: mark.utf8) else { return false }
        position += mark.utf8.count
        return true
    }

    private mutating func skip(past mark: String) throws(Fault) {
        while position < bytes.endIndex {
            if take(mark) { return }
            position += 1
        }
        throw Fault(message: "ends amid a tag; was it cut off?")
    }

    private mutating func skipBlanks() {
        while position < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }

    /// A name without its prefix.
    private mutating func name() -> String {
        let start = position
        while position < bytes.endIndex, bytes[position] > 0x20, !Array("=/>\"'<".utf8).contains(bytes[position]) {
            position += 1
        }
        let whole = bytes[start..<position]
        let local = whole.lastIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
        return String(decoding: local, as: UTF8.self)
    }

    private mutating func element() throws(Fault) {
        let name = name()
        guard open.count < 64 else { throw Fault(message: "is nested deeper than 64 levels") }
        open.append((name, ""))
        if name == "AIGC", labelDepth == nil {
            labelDepth = open.count
            label = Found()
        }
        while true {
            skipBlanks()
            guard position < bytes.endIndex else { throw Fault(message: "ends amid a tag; was it cut off?") }
            if take("/>") { return close() }
            if take(">") { return }
            let attribute = self.name()
            skipBlanks()
            guard !attribute.isEmpty, take("=") else { throw Fault(message: "has a tag that is not well formed") }
            skipBlanks()
            guard position < bytes.endIndex, let quote = ["\"", "'"].first(where: { bytes[position] == $0.utf8.first })
            else {
                throw Fault(message: "has an attribute without quotation marks")
            }
            position += 1
            let start = position
            try skip(past: quote)
            attributeFound(attribute, decoded(bytes[start..<position - 1]), of: name)
        }
    }

    private mutating func attributeFound(_ attribute: String, _ value: String, of element: String) {
        switch attribute {
        case "AIGC": labels.append(Found(text: value))
        case "DigitalSourceType", "digitalSourceType": sourceTypes.append(value)
        case "provenance": manifests.append(value)
        case "resource" where element.lowercased() == "digitalsourcetype": sourceTypes.append(value)
        default:
            if labelDepth != nil, ImplicitLabel.Field(rawValue: attribute) != nil { label.fields[attribute] = value }
        }
    }

    private mutating func add(_ text: String) {
        guard let last = open.indices.last else { return }
        open[last].text += text
    }

    private mutating func close() {
        guard let closed = open.popLast() else { return }
        let text = closed.text.trimmingBlanks
        if let depth = labelDepth, open.count + 1 == depth {
            labelDepth = nil
            label.text = text
            labels.append(label)
        } else if labelDepth != nil {
            if ImplicitLabel.Field(rawValue: closed.name) != nil { label.fields[closed.name] = text }
        } else if closed.name.lowercased() == "digitalsourcetype", !text.isEmpty {
            sourceTypes.append(text)
        } else if closed.name == "provenance", !text.isEmpty {
            manifests.append(text)
        }
    }

    /// With the entities of XML and references to characters put in.
    private func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var text = ""
        for (index, piece) in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                text += String(decoding: piece, as: UTF8.self)
                continue
            }
            guard let end = piece.firstIndex(of: UInt8(ascii: ";")),
                let character = Self.character(String(decoding: piece[..<end], as: UTF8.self))
            else {
                text += "&" + String(decoding: piece, as: UTF8.self)
                continue
            }
            text += character + String(decoding: piece[(end + 1)...], as: UTF8.self)
        }
        return text
    }

    private static func character(_ entity: String) -> String? {
        switch entity {
        case "lt": return "<"
        case "gt": return ">"
        case "amp": return "&"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard entity.hasPrefix("#") else { return nil }
            let isHexadecimal = entity.hasPrefix("#x")
            let digits = entity.dropFirst(isHexadecimal ? 2 : 1)
            return UInt32(digits, radix: isHexadecimal ? 16 : 10).flatMap { Unicode.Scalar($0) }.map {
                String(Character($0))
            }
        }
    }
}

extension String {
    fileprivate var trimmingBlanks: String {
        let blanks: Set<Character> = [" ", "\t", "\n", "\r", "\r\n"]
        guard let start = firstIndex(where: { !blanks.contains($0) }),
            let end = lastIndex(where: { !blanks.contains($0) })
        else { return "" }
        return String(self[start...end])
    }
}
