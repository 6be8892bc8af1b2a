extension StandardIdentifier {
    /// The year that the identifier ends on or carries in brackets: 2023 of `ISO/IEC 42001:2023`, 2019 of
    /// `ITU-T Y.3172 (06/2019)`, 2026 of the Chinese plan number `20262852-T-469`; nil where it has none. A document is not
    /// issued before the year it is dated.
    public var year: Int? {
        var digits = 0
        var number = 0
        var before: UInt8 = 0
        var found: Int?
        for byte in Array(canonical.utf8) + [0] {
            if byte >= 0x30, byte <= 0x39 {
                digits += 1
                number = min(number * 10 + Int(byte) - 0x30, 999_999_999)
                continue
            }
            let isDate = digits == 4 && Self.dateMarks.contains(before)
            let isPlan = digits == 8 && before == 0 && byte == UInt8(ascii: "-")
            let year = isPlan ? number / 10_000 : number
            if isDate || isPlan, (1900...2099).contains(year) { found = year }
            digits = 0
            number = 0
            before = byte
        }
        return found
    }

    /// What stands before a year: `-`, `:`, `/`, `(`, and the last byte of `〔`, as in 国发〔2017〕35号.
    private static let dateMarks: Set<UInt8> = [0x2D, 0x3A, 0x2F, 0x28, 0x94]
}
