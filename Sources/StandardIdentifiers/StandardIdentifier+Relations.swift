extension StandardIdentifier {
    /// Whether both name the same document, whatever the edition, draft or language: ISO/IEC DIS 42006 and ISO/IEC 42006:2025.
    public func isSameWork(as other: StandardIdentifier) -> Bool { work == other.work }

    /// Whether both name the same edition of the same document: languages, products and supplements do not count, drafts of an
    /// undated edition are not told apart.
    public func isSameEdition(as other: StandardIdentifier) -> Bool {
        isSameWork(as: other) && edition == other.edition
    }

    /// Whether both name the same document, supplements included, whatever the edition, draft or language: of ISO/IEC 8183:2023 its
    /// DAM 1 and its Amd 1, but neither and ISO/IEC 8183 itself.
    public func isSameDocument(as other: StandardIdentifier) -> Bool {
        guard isSameWork(as: other) else { return false }
        let own = supplements
        let others = other.supplements
        return own.count == others.count && zip(own, others).allSatisfy { $0.isSame(as: $1) }
    }

    /// Whether this is a supplement of `other`: of that edition, or of that document where `other` is not dated.
    public func isSupplement(of other: StandardIdentifier) -> Bool {
        guard supplementStarts.count > other.supplementStarts.count, isSameWork(as: other) else { return false }
        if !other.edition.isEmpty, edition != other.edition { return false }
        return zip(supplements, other.supplements).allSatisfy { $0.isSame(as: $1) }
    }

    /// Whether this is an amendment of `other`: a supplement of it that changes its text, not a corrigendum or a fragment.
    public func isAmendment(of other: StandardIdentifier) -> Bool {
        guard let last = supplements.last, isSupplement(of: other) else { return false }
        return last.isAmendment
    }

    /// Whether this is a part of the document that `other` names: ISO/IEC 42119-3 of ISO/IEC 42119.
    public func isPart(of other: StandardIdentifier) -> Bool {
        let own = parts
        let whole = other.parts
        guard own.count > whole.count, own.starts(with: whole) else { return false }
        return workWithoutParts == other.workWithoutParts
    }

    /// The identifier without its date, edition, stage, language and supplements: ISO/IEC 22989 of ISO/IEC 22989:2022(en).
    public var undated: StandardIdentifier {
        let dropped: Set<Role> = [
            .year, .month, .day, .undated, .edition, .version, .revision, .update, .stage, .iteration, .language,
            .product,
            .reaffirmed, .remark,
        ]
        let kept = pieces[..<firstSupplement].filter { piece in
            piece.depth == 0 && piece.role != .relation && piece.role != .degree && !dropped.contains(piece.role)
        }
        return StandardIdentifier(pieces: kept, of: self, as: organisation)
    }

    /// Whether this is `other` without its date: ISO/IEC 22989 of ISO/IEC 22989:2022.
    public func isUndatedForm(of other: StandardIdentifier) -> Bool {
        edition.isEmpty && supplementStarts.isEmpty && !other.edition.isEmpty && isSameWork(as: other)
    }

    /// Whether this is an adoption of `other`: of the same document with fewer adopters before it, or of one that this identifier
    /// says it adopts. The year of `EN ISO/IEC 22989:2023` is that of the adoption, so years are not compared where adopters tell.
    public func isAdoption(of other: StandardIdentifier) -> Bool {
        let own = adopters
        let others = other.adopters
        if own.count > others.count, own.suffix(others.count).elementsEqual(others),
            workWithoutAdopters == other.workWithoutAdopters
        {
            return true
        }
        return related.contains { entry in
            entry.relation == "adopts" && entry.identifier.isSameWork(as: other)
                && (other.edition.isEmpty || entry.identifier.edition == other.edition)
        }
    }
}

extension StandardIdentifier {
    private struct Said: Hashable {
        let role: Role
        let text: String
    }

    /// What tells the document from others.
    private var work: [Said] {
        said([
            .adopter, .publisher, .copublisher, .type, .series, .number, .suffix, .part, .section, .volume,
            .documentNumber,
        ])
    }
    /// Without adopters and what is theirs, such as the division in `KS X ISO/IEC 22989`: everything before the publisher.
    private var workWithoutAdopters: [Said] {
        let work = work
        guard work.contains(where: { $0.role == .adopter }) else { return work }
        return Array(work.drop { $0.role != .publisher }).filter { $0.role != .adopter }
    }
    private var workWithoutParts: [Said] { work.filter { $0.role != .part } }

    /// What tells the edition from others of the document.
    private var edition: [Said] { said([.year, .edition, .version, .revision, .update]) }

    private func said(_ roles: Set<Role>) -> [Said] {
        head.filter { roles.contains($0.role) }.map { Said(role: $0.role, text: finished($0)) }
    }

    /// A draft's kind as the kind that it becomes: `DTS` as `TS`.
    private func finished(_ piece: Piece) -> String {
        if piece.role == .type, organisation == .etsi { return finishedByETSI(text(of: piece)) }
        guard piece.role == .type, piece.form == .word, let word = Word(rawValue: piece.payload) else {
            return text(of: piece)
        }
        switch word {
        case .dts, .fdts, .pdts, .cdts: return "TS"
        case .dtr, .fdtr, .pdtr, .cdtr: return "TR"
        case .dpas, .fdpas, .cdpas: return "PAS"
        case .dguide, .fdguide, .cdguide, .wdguide: return "Guide"
        default: return text(of: piece)
        }
    }
}

/// ETSI puts a letter before the kind of what is on its way: D for a new draft, R for a revision, M for what is neither.
private func finishedByETSI(_ kind: String) -> String {
    let kinds: Set<String> = ["TS", "TR", "EN", "EG", "ES", "SR", "GS", "GR"]
    let rest = String(kind.dropFirst())
    return "DRM".contains(kind.prefix(1)) && kinds.contains(rest) ? rest : kind
}

extension Supplement {
    fileprivate func isSame(as other: Supplement) -> Bool {
        finishedKind == other.finishedKind && number == other.number
    }

    fileprivate var isAmendment: Bool { ["AMD", "A"].contains(finishedKind) }

    /// The kind that a draft becomes, in capitals: `AMD` for `FDAM`.
    private var finishedKind: String {
        switch kind.uppercased() {
        case "DAM", "FDAM", "PDAM", "FPDAM", "CDAM", "AMD": "AMD"
        case "DCOR", "FDCOR", "CDCOR", "COR": "COR"
        case let other: other
        }
    }
}
