/// Names of at most eight letters or digits, found whatever their case: for lists of codes that need no spelling of their own.
struct NameSet: Sendable {
    private let names: Set<UInt64>

    /// - Parameter names: with blanks or line ends between them.
    init(_ names: String) {
        self.names = Set(
            names.split { $0 == " " || $0 == "\n" }.map { name in
                let bytes = Array(name.utf8)
                return Self.packed(bytes, 0..<bytes.count)
            })
    }

    func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard (1...8).contains(range.count) else { return false }
        return names.contains(Self.packed(bytes, range))
    }

    /// The letters in capitals, one a byte.
    private static func packed(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        var packed: UInt64 = 0
        for place in range { packed = packed << 8 | UInt64(bytes[place].capital) }
        return packed
    }
}
