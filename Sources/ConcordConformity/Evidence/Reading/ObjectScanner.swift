/// Reads one flat JSON object from a line.
struct ObjectScanner {
    struct Fault: Error {
        let position: Int
        let message: String
    }

    private let bytes: ArraySlice<UInt8>
    private(set) var position: Int
    /// The key or the value that was read last, unescaped.
    private(set) var text: [UInt8] = []
    private var isFirst = true
    /// Where the key that was read last begins.
    private(set) var keyPosition = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    mutating func open() throws(Fault) {
        skipBlanks()
        try expect("{", "an object, which begins with '{'")
    }

    /// Reads a key and the colon; false at the end of the object.
    mutating func nextKey() throws(Fault) -> Bool {
        skipBlanks()
        if take("}") {
            skipBlanks()
            guard position == bytes.endIndex else { throw fault("text after the object; one object a line is needed") }
            return false
        }
        if !isFirst { try expect(",", "',' or '}'") }
        isFirst = false
        skipBlanks()
        keyPosition = position
        try string()
        skipBlanks()
        try expect(":", "':'")
        skipBlanks()
        return true
    }

    /// Reads a value into ``text``; the members of a list with `;` between them, `null` as nothing.
    mutating func value() throws(Fault) {
        switch byte {
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "["): try list()
        case UInt8(ascii: "{"):
            throw fault("an object within the object; a text, a number or a list of texts is needed")
        default: try word()
        }
    }

    private var byte: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

    private func fault(_ message: String) -> Fault { Fault(position: position, message: message) }

    private mutating func skipBlanks() {
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D { position += 1 }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard byte == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar, _ what: String) throws(Fault) {
        guard take(character) else {
            throw fault(
                byte == nil ? "the line ends where \(what) is needed; was the file cut off?" : "\(what) is needed here")
        }
    }

    private mutating func word() throws(Fault) {
        let start = position
        while let byte, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]"), byte > 0x20 {
            position += 1
        }
        guard position > start else { throw fault("a value is needed here") }
        text = Array(bytes[start..<position])
        if text == Array("null".utf8) { text = [] }
    }

    private mutating func list() throws(Fault) {
        try expect("[", "'['")
        var members: [UInt8] = []
        var isFirstMember = true
        skipBlanks()
        while !take("]") {
            if !isFirstMember { try expect(",", "',' or ']'") }
            isFirstMember = false
            skipBlanks()
            if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
                throw fault("a list holds texts and numbers only")
            }
            try value()
            if !members.isEmpty { members.append(UInt8(ascii: ";")) }
            members += text
            skipBlanks()
        }
        text = members
    }

    private mutating func string() throws(Fault) {
        try expect("\"", "a text in quotation marks")
        text.removeAll(keepingCapacity: true)
        while let byte {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return
            case UInt8(ascii: "\\"): try escape()
            default: text.append(byte)
            }
        }
        throw fault("a text that is not closed; was the file cut off?")
    }

    private mutating func escape() throws(Fault) {
        guard let byte else { throw fault("a text that is not closed; was the file cut off?") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"):
            var code = try fourDigits()
            if (0xD800...0xDBFF).contains(code), take("\\"), take("u") {
                let low = try fourDigits()
                guard (0xDC00...0xDFFF).contains(low) else { throw fault("half of a pair of surrogates") }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw fault("half of a pair of surrogates") }
            text += Array(String(Character(scalar)).utf8)
        default: throw fault("an escape that JSON does not have")
        }
    }

    private mutating func fourDigits() throws(Fault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault("four hexadecimal digits are needed after '\\u'")
            }
            code = code << 4 + UInt32(digit)
            position += 1
        }
        return code
    }
}
