/// No-break spaces as French sets them: before ; ? ! : % », inside « », and after §.
///
/// They are invisible in a source and easily lost, so the texts are written with plain blanks and set when they are shown.
enum FrenchTypography {
    static func set(_ text: some StringProtocol) -> String {
        var result = ""
        var previous: Character = " "
        for character in text {
            if ";?!".contains(character), previous == " ", !result.isEmpty {
                result.removeLast()
                result.append("\u{202F}")
            } else if ":»%".contains(character), previous == " ", !result.isEmpty {
                result.removeLast()
                result.append("\u{00A0}")
            } else if character == " ", previous == "«" || previous == "§" {
                result.append("\u{00A0}")
                previous = "\u{00A0}"
                continue
            }
            result.append(character)
            previous = character
        }
        return result
    }
}
