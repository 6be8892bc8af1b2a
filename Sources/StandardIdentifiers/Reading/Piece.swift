/// One piece of an identifier: what it says, where it was written, and how the canonical form prints it.
///
/// An identifier is the flat list of its pieces, so that reading one costs one allocation and nothing read can be lost: all
/// that is known of the identifier is computed from this list.
struct Piece {
    var role: Role
    var joint: Joint
    let form: Form
    /// How many related identifiers this piece lies within; 0 for the identifier itself.
    var depth: UInt8
    /// The word or number that ``form`` prints; 0 for other forms.
    let payload: UInt16
    /// The bytes of the folded text; empty where the piece is implied.
    let start: UInt16
    let end: UInt16
    /// What the canonical form prints behind the piece.
    var closing: Closing = .none
    /// Of a ``Role/relation``: whose rules the identifier behind it follows.
    var organisation: Organisation = .generic

    var range: Range<Int> { Int(start)..<Int(end) }

    func with(role: Role) -> Piece {
        var changed = self
        changed.role = role
        return changed
    }

    /// The name of a relation, be it printed or not.
    var relation: String { Word.canonicalSpellings[Int(payload)] }

    func with(joint: Joint) -> Piece {
        var changed = self
        changed.joint = joint
        return changed
    }

    func raised(by levels: UInt8) -> Piece {
        var changed = self
        changed.depth -= min(levels, depth)
        return changed
    }
}

/// What the canonical form prints behind an piece.
enum Closing: UInt8 {
    case none
    case parenthesis
    case doubleParenthesis
    case bracket
    case bracketNumber
    case dot
    case squareBracket

    /// The closing of the last of some pieces taken out of their context: one parenthesis fewer where none of them opened it.
    func withoutOne(opened pieces: [Piece]) -> Closing {
        let isOpen = pieces.contains { $0.joint == .parenthesis || $0.joint == .spaceParenthesis }
        switch self {
        case .parenthesis: return isOpen ? self : .none
        case .doubleParenthesis: return .parenthesis
        default: return self
        }
    }

    var text: StaticString {
        switch self {
        case .none: ""
        case .parenthesis: ")"
        case .doubleParenthesis: "))"
        case .bracket: "〕"
        case .bracketNumber: "号"
        case .squareBracket: "]"
        case .dot: "."
        }
    }
}
