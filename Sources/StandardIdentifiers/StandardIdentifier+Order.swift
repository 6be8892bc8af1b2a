extension StandardIdentifier: Comparable {
    /// The order of a catalogue: by who adopts and issues, then series, number and parts by their value, then kind, date, edition
    /// and stage; a document before its supplements. What still says different things is ordered by its canonical form.
    public static func < (left: Self, right: Self) -> Bool {
        for rank in Rank.allCases {
            let order = NaturalOrder.compare(left.key(rank), right.key(rank))
            if order != 0 { return order < 0 }
        }
        let order = NaturalOrder.compare(left.supplementKey, right.supplementKey)
        if order != 0 { return order < 0 }
        guard left != right else { return false }
        let shown = NaturalOrder.compare([left.description], [right.description])
        if shown != 0 { return shown < 0 }
        return (left.organisation.rawValue, left.tieBreaker) < (right.organisation.rawValue, right.tieBreaker)
    }

    /// What a catalogue sorts by, the first thing first.
    private enum Rank: CaseIterable {
        case body, series, number, part, kind, date, edition, stage

        func includes(_ role: Role) -> Bool {
            switch self {
            case .body: role == .adopter || role == .publisher || role == .copublisher
            case .series: role == .series
            case .number: role == .number || role == .suffix || role == .documentNumber
            case .part: role == .part || role == .section
            case .kind: role == .type
            case .date: role == .year || role == .month || role == .day
            case .edition:
                role == .edition || role == .version || role == .revision || role == .volume || role == .update
            case .stage: role == .stage || role == .iteration
            }
        }
    }

    private func key(_ rank: Rank) -> [String] {
        head.filter { rank.includes($0.role) }.map(text(of:))
    }

    private var supplementKey: [String] {
        pieces[firstSupplement...].filter { $0.depth == 0 }.map(text(of:))
    }

    private var tieBreaker: String {
        pieces.map { "\($0.role.rawValue).\($0.depth) \(text(of: $0))" }.joined(separator: "|")
    }
}

/// Letters without case, runs of digits by their value.
public enum NaturalOrder {
    /// Whether `left` stands before `right`; by their bytes where only case or zeros tell them apart.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let order = compare(left, right)
        return order == 0 ? left < right : order < 0
    }

    static func compare(_ left: [String], _ right: [String]) -> Int {
        for (a, b) in zip(left, right) {
            let order = compare(a, b)
            if order != 0 { return order }
        }
        return left.count - right.count
    }

    private static func compare(_ left: String, _ right: String) -> Int {
        let a = Array(left.utf8)
        let b = Array(right.utf8)
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i].isDigit, b[j].isDigit {
                let x = digits(of: a, from: &i)
                let y = digits(of: b, from: &j)
                if x.count != y.count { return x.count - y.count }
                if x != y { return x.lexicographicallyPrecedes(y) ? -1 : 1 }
            } else if a[i].small != b[j].small {
                return Int(a[i].small) - Int(b[j].small)
            } else {
                i += 1
                j += 1
            }
        }
        return (a.count - i) - (b.count - j)
    }

    /// The run of digits at `index`, without leading zeros; moves `index` behind it.
    private static func digits(of bytes: [UInt8], from index: inout Int) -> ArraySlice<UInt8> {
        while index < bytes.count, bytes[index] == UInt8(ascii: "0") { index += 1 }
        let start = index
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        return bytes[start..<index]
    }
}
