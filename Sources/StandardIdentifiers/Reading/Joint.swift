/// What the canonical form prints before an piece.
enum Joint: UInt8 {
    case none
    case space
    case slash
    case hyphen
    case colon
    case dot
    case comma
    case commaSpace
    case semicolonSpace
    case colonSpace
    case plus
    case spacedPlus
    case pipe
    case underscore
    case parenthesis
    case spaceParenthesis
    case spacedHyphen
    case spacedSlash
    case bracket
    case ampersand
    case squareBracket
    /// The piece is part of the value and not of the canonical form.
    case hidden

    var text: StaticString {
        switch self {
        case .none, .hidden: ""
        case .space: " "
        case .slash: "/"
        case .hyphen: "-"
        case .colon: ":"
        case .dot: "."
        case .comma: ","
        case .commaSpace: ", "
        case .semicolonSpace: "; "
        case .colonSpace: ": "
        case .plus: "+"
        case .spacedPlus: " + "
        case .pipe: " | "
        case .underscore: "_"
        case .parenthesis: "("
        case .spaceParenthesis: " ("
        case .spacedHyphen: " - "
        case .spacedSlash: " / "
        case .bracket: "〔"
        case .ampersand: "&"
        case .squareBracket: "["
        }
    }
}
