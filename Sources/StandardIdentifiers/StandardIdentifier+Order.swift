extension StandardIdentifier: Comparable {
    /// The order of a catalogue: letters without case, runs of digits by their value, then what was written.
    public static func < (left: Self, right: Self) -> Bool {
        let a = Array(left.canonical.lowercased().utf8)
        let b = Array(right.canonical.lowercased().utf8)
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i].isDigit, b[j].isDigit {
                let x = digits(of: a, from: &i)
                let y = digits(of: b, from: &j)
                if x.count != y.count { return x.count < y.count }
                if x != y { return x.lexicographicallyPrecedes(y) }
            } else if a[i] != b[j] {
                return a[i] < b[j]
            } else {
                i += 1
                j += 1
            }
        }
        if (i < a.count) != (j < b.count) { return j < b.count }
        return left.original < right.original
    }
}

/// The run of digits at `index`, without leading zeros; moves `index` behind it.
private func digits(of bytes: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
    while index < bytes.count, bytes[index] == UInt8(ascii: "0") { index += 1 }
    let start = index
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    return bytes[start..<index]
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
