import StandardIdentifiers

/// What an identifier lost of the text that it was read from: the first rule of the library is that there is nothing.
enum Losses {
    /// The letters and digits of the text that are in no field as written, and fields whose value is not what was written.
    static func of(_ identifier: StandardIdentifier) -> [String] {
        var missing = counts(identifier.original.unicodeScalars.map(folded))
        for field in identifier.fields {
            for (scalar, count) in counts(field.written.unicodeScalars.map { $0 }) {
                missing[scalar, default: 0] -= count
            }
        }
        let lost = missing.filter { $0.value > 0 }.map { String($0.key) }.sorted()
        return lost + identifier.fields.filter { !isKept($0) }.map { "\($0.role) '\($0.written)' became '\($0.value)'" }
    }

    private static func counts(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar: Int] {
        var counts: [Unicode.Scalar: Int] = [:]
        for scalar in scalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            counts[scalar, default: 0] += 1
        }
        return counts
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }

    /// Digits stay digits, but for a year of two digits, a month by name and what the text implies.
    private static func isKept(_ field: Field) -> Bool {
        let written = field.written.filter(\.isNumber)
        let value = field.value.filter(\.isNumber)
        return written.isEmpty || written == value || value.hasSuffix(written)
    }
}
