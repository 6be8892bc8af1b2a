/// An amendment, corrigendum or other supplement of a document.
public struct Supplement: Hashable, Sendable {
    /// `Amd`, `Cor`, `A`, `AC`, `DAM`: as the canonical form prints it.
    public let kind: String
    /// How far it had come, where that is a word of its own: `CD` of `CD Amd 1`.
    public let stage: String?
    /// Its number; nil where it has none.
    public let number: String?
    /// The year in which it was issued.
    public let year: Int?

    /// - Parameters:
    ///   - kind: as the canonical form prints it.
    ///   - stage: nil for a published supplement, and where the kind says the stage (`FDAM`).
    ///   - number: nil where it has none, as many an `AC`.
    ///   - year: with four digits; nil where it has none.
    public init(kind: String, stage: String? = nil, number: String?, year: Int? = nil) {
        self.kind = kind
        self.stage = stage
        self.number = number
        self.year = year
    }
}

extension StandardIdentifier {
    /// The supplements, in order: of `…/Amd 1:2020/Cor 1:2021` the amendment, then its corrigendum.
    public var supplements: [Supplement] {
        let starts = supplementStarts
        return starts.indices.map { index in
            let end = index + 1 < starts.count ? starts[index + 1] : pieces.endIndex
            let own = pieces[starts[index]..<end].filter { $0.depth == 0 }
            func value(_ role: Role) -> String? { own.first { $0.role == role }.map(text(of:)) }
            return Supplement(
                kind: value(.supplement) ?? "",
                stage: value(.stage),
                number: value(.supplementNumber),
                year: value(.year).flatMap(Self.fourDigitYear)
            )
        }
    }
}
