/// An identifier that stands within another, and what that has to do with it.
public struct RelatedIdentifier: Sendable {
    /// `adopts`, `revises`, `amends`, `corrects`, `same text` …
    public let relation: String
    /// How far it is followed, where the identifier says so: `IDT`, `MOD`, `NEQ`.
    public let degree: String?
    /// What stands within, as an identifier of its own; its ``StandardIdentifier/original`` is its canonical form.
    public let identifier: StandardIdentifier
}

extension StandardIdentifier {
    /// The identifiers within this one, in order: ISO 31000:2018 of `GB/T 24353-2022 (ISO 31000:2018, IDT)`.
    public var related: [RelatedIdentifier] {
        pieces.indices.filter { pieces[$0].role == .relation && pieces[$0].depth == 0 }.map { index in
            let inner = pieces[(index + 1)...].prefix { $0.depth > 0 }
            let after = inner.endIndex
            let hasDegree = after < pieces.endIndex && pieces[after].role == .degree && pieces[after].depth == 0
            return RelatedIdentifier(
                relation: pieces[index].relation,
                degree: hasDegree ? text(of: pieces[after]) : nil,
                identifier: StandardIdentifier(pieces: Array(inner), of: self, as: pieces[index].organisation)
            )
        }
    }

    /// An identifier of some pieces of another; what was written is their canonical form.
    init(pieces chosen: [Piece], of whole: StandardIdentifier, as organisation: Organisation) {
        let depth = chosen.first?.depth ?? 0
        var own = chosen.map { piece in piece.raised(by: depth) }
        if let first = own.indices.first {
            if own[first].joint != .hidden { own[first].joint = .none }
            if let last = own.indices.last { own[last].closing = own[last].closing.withoutOne(opened: own) }
        }
        let unwritten = StandardIdentifier(original: "", organisation: organisation, bytes: whole.bytes, pieces: own)
        self.init(original: unwritten.description, organisation: organisation, bytes: whole.bytes, pieces: own)
    }
}
