extension StandardIdentifier {
    /// The record id that the canonical form gives; see ``Slug``.
    public var slug: String { Slug.of(description) }

    /// The bodies that took over the document of the publishers, outermost first: `BS` and `EN` of `BS EN ISO 9001`.
    public var adopters: [String] { values(.adopter) }

    /// The bodies that issue the document together, in the order written.
    public var publishers: [String] { values(.publisher) + values(.copublisher) }

    /// The kinds of document: `TR`, `Guide`, the `T` of `GB/T`.
    public var types: [String] { values(.type) }

    /// How far the document itself had come: `DIS`, `pr`, `P`; a stage of a supplement is in ``supplements``.
    public var stage: String? { value(.stage) }

    /// The committees, groups, series or divisions, outermost first.
    public var series: [String] { values(.series) }

    /// The number of the document, as written; nil where it has a name only. Where it has several groups they stand together:
    /// `800-53` of `NIST SP 800-53`; ``values(_:)`` gives each.
    public var number: String? {
        let groups = head.filter { $0.role == .number }
        guard let first = groups.first else { return nil }
        return groups.dropFirst().reduce(text(of: first)) { $0 + "\($1.joint.text)" + text(of: $1) }
    }

    /// The numbers of the part and of its parts.
    public var parts: [String] { values(.part) }

    /// The year of the edition; two digits are read as a year from 1930 to 2029.
    public var year: Int? { value(.year).flatMap(Self.fourDigitYear) }

    /// The last year that the identifier names, that of its newest supplement where it has one: no document is issued before it.
    public var latestYear: Int? {
        pieces.lazy.filter { $0.role == .year && $0.depth == 0 }.compactMap { Self.fourDigitYear(text(of: $0)) }.max()
    }

    /// The marks of languages.
    public var languages: [String] { values(.language) }

    /// Whether all parts of the document are meant.
    public var meansAllParts: Bool { pieces.contains { $0.role == .allParts && $0.depth == 0 } }

    /// What the document itself says under this role, supplements and related identifiers left out.
    public func values(_ role: Role) -> [String] {
        head.filter { $0.role == role }.map(text(of:))
    }

    private func value(_ role: Role) -> String? {
        head.first { $0.role == role }.map(text(of:))
    }

    static func fourDigitYear(_ text: String) -> Int? {
        guard let number = Int(text) else { return nil }
        switch text.utf8.count {
        case 4: return number
        case 2: return number < 30 ? 2000 + number : 1900 + number
        default: return nil
        }
    }
}

extension StandardIdentifier {
    /// The pieces of the document itself: without supplements and related identifiers.
    var head: [Piece] {
        Array(pieces[..<firstSupplement].filter { $0.depth == 0 && $0.role != .relation })
    }

    /// Where the first supplement begins, its stage included; the end where there is none.
    var firstSupplement: Int { supplementStarts.first ?? pieces.endIndex }

    /// Where each supplement of the identifier itself begins: at its kind, or at the stage before that.
    var supplementStarts: [Int] {
        pieces.indices.filter { pieces[$0].role == .supplement && pieces[$0].depth == 0 }.map { index in
            let isStaged = index > 0 && pieces[index - 1].role == .stage && pieces[index - 1].depth == 0
            return isStaged ? index - 1 : index
        }
    }
}
