extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    /// An ASCII letter.
    var isLatin: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
    var isCapital: Bool { self >= 0x41 && self <= 0x5A }
    var isSmall: Bool { self >= 0x61 && self <= 0x7A }
    /// A letter of any script: an ASCII letter, or part of a character beyond ASCII.
    var isLetter: Bool { isLatin || self >= 0x80 }
    /// The ASCII letter in its capital form, every other byte as it is.
    var capital: UInt8 { isSmall ? self & 0xDF : self }
    var small: UInt8 { isCapital ? self | 0x20 : self }
}
