/// English names of months as IEEE prints them.
enum MonthName {
    static let all = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let letters = all.map { Array($0.utf8).map(\.capital) }

    /// The month that these letters name: in full, cut off after three letters or more, or misspelt (`Janurary`) with the right
    /// beginning and end.
    static func number(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        guard (3...9).contains(range.count) else { return nil }
        for (index, name) in letters.enumerated() {
            let start = range.lowerBound
            guard bytes[start].capital == name[0], bytes[start + 1].capital == name[1],
                bytes[start + 2].capital == name[2]
            else { continue }
            let isCutOff =
                range.count <= name.count && (0..<range.count).allSatisfy { bytes[start + $0].capital == name[$0] }
            let isMisspelt =
                range.count > 5 && name.count > 5 && bytes[range.upperBound - 1].capital == name[name.count - 1]
            return isCutOff || isMisspelt ? index + 1 : nil
        }
        return nil
    }
}
