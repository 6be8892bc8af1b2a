/// The bytes that grammars read: full-width characters and every dash as ASCII, blanks folded, trade marks left out.
struct FoldedText {
    let bytes: [UInt8]

    /// The longest identifier that is read, in bytes. The longest observed one has 330.
    static let limit = 1_000

    /// Nil where the text is too long to be an identifier.
    init?(_ text: String) {
        guard text.utf8.count <= 4 * Self.limit else { return nil }
        let written = Array(text.utf8)
        bytes = Self.isFolded(written) ? written : Self.fold(text.unicodeScalars).bytes
        if bytes.count > Self.limit { return nil }
    }

    /// Whether nothing is to be folded: printable ASCII, single blanks, none at an end.
    private static func isFolded(_ bytes: [UInt8]) -> Bool {
        var before = UInt8(ascii: " ")
        for byte in bytes {
            guard byte > 0x20 && byte < 0x7F || byte == 0x20 && before != 0x20 else { return false }
            before = byte
        }
        return before != 0x20
    }

    /// The folded bytes, and for each the number of the scalar that it came from.
    private static func fold(_ scalars: String.UnicodeScalarView) -> (bytes: [UInt8], origins: [Int]) {
        var bytes: [UInt8] = []
        var origins: [Int] = []
        bytes.reserveCapacity(scalars.count)
        var blank: Int?
        for (number, scalar) in scalars.enumerated() {
            let folded = asciiForm(scalar)
            if folded == " " || folded == "\t" {
                blank = blank ?? number
                continue
            }
            if isIgnored(folded) { continue }
            if let start = blank, !bytes.isEmpty {
                bytes.append(0x20)
                origins.append(start)
            }
            blank = nil
            for byte in UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter {
                bytes.append(byte)
                origins.append(number)
            }
        }
        return (bytes, origins)
    }

    /// Signs that say nothing about a document: trade marks, and marks without width.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2122, 0xAE, 0x200B...0x200F, 0x2060, 0xFEFF, 0xAD: true
        default: false
        }
    }

    /// The column, from 1 and in Unicode scalars of `text`, of an offset in its folded bytes; and what stands there.
    static func place(of offset: Int, in text: String) -> (column: Int, found: String) {
        let scalars = text.unicodeScalars
        let (bytes, origins) = fold(scalars)
        let number = offset < origins.count ? origins[offset] : scalars.count
        guard offset < bytes.count else { return (scalars.count + 1, "") }
        let rest = scalars.dropFirst(number).prefix(24)
        guard let first = rest.first else { return (number + 1, "") }
        let isWord = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
        let found = isWord(first) ? String(String.UnicodeScalarView(rest.prefix(while: isWord))) : String(first)
        return (number + 1, found)
    }
}

/// Folds a full-width character or a dash to its ASCII form; every other character stays.
func asciiForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x3000, 0x00A0, 0x202F, 0x2009, 0x2002, 0x2003, 0x0A, 0x0D: " "
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: "-"
    case 0x2044, 0x2215: "/"
    default: scalar
    }
}
