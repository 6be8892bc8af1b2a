/// One piece of an identifier with its role.
public struct Field: Hashable, Sendable {
    /// What the piece says of the document.
    public let role: Role
    /// What it says, in its canonical form: `Amd` for `AMENDMENT`, 3 for `III`.
    public let value: String
    /// As it was written, with full-width characters and dashes in their ASCII form; empty where it is implied.
    public let written: String
    /// How many related identifiers it lies within; 0 for the identifier itself.
    public let depth: Int
}

extension StandardIdentifier {
    /// Every piece of the identifier, in the order of the canonical form.
    public var fields: [Field] {
        pieces.map { piece in
            Field(
                role: piece.role,
                value: piece.role == .relation ? piece.relation : text(of: piece),
                written: String(decoding: bytes[piece.range], as: UTF8.self),
                depth: Int(piece.depth)
            )
        }
    }
}
