/// What a piece of an identifier says.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
    /// A body that took over the document of the publisher that follows: `BS` and `EN` of `BS EN ISO 9001`.
    case adopter
    /// The body that issues the document, and the first of several.
    case publisher
    /// A further body that issues it too: `IEC` of `ISO/IEC`.
    case copublisher
    /// What kind of document it is: `TR`, `Guide`, the `T` of `GB/T`, `SP` of `NIST SP`.
    case type
    /// How far it had come: `DIS`, `pr`, `P` of a project, `ipd`.
    case stage
    /// Which draft of a stage it is: 2 of `CD 42006.2`, `3.1` of `D3.1`.
    case iteration
    /// The committee, group, series or division to which it belongs: `Y` of `ITU-T Y.3172`, `SAI` of `GR SAI 001`.
    case series
    /// The number of the document.
    case number
    /// The number of a part, and of parts of parts, one piece each.
    case part
    /// Letters behind a number that tell it from others: `A` of `NIST SP 800-53A`.
    case suffix
    /// The year of the edition, as written, with two or four digits.
    case year
    /// The month of the date, as written: `05`, `May`.
    case month
    /// The day of the date, as written.
    case day
    /// The edition by number.
    case edition
    /// The version: `1.1.1` of `V1.1.1`.
    case version
    /// The revision by number: 5 of `Rev. 5`, 2 of `ITU-R BT.2020-2`.
    case revision
    /// The volume.
    case volume
    /// The update by number: 3 of `Upd3-2015`, 1 of the editorial change `e1`.
    case update
    /// A language mark or the name of a translation.
    case language
    /// The kind of a supplement: `Amd`, `Cor`, `A`, `AC`, `Suppl`. What follows tells of the supplement, up to the next one.
    case supplement
    /// The number of that supplement.
    case supplementNumber
    /// What it has to do with the identifier that follows: adopts, revises, amends, is the same text as.
    case relation
    /// How far it follows what it adopts: `IDT`, `MOD`, `NEQ`.
    case degree
    /// All parts of a document in several parts.
    case allParts
    /// A mark that the edition is not dated yet: `:—`.
    case undated
    /// The year in which an older edition was confirmed: 2022 of `(R2022)`.
    case reaffirmed
    /// The form in which it is sold: `CSV`, `RLV`, `Redline`.
    case product
    /// A word that belongs to the name and has no meaning of its own here: `Std`, `No.`.
    case word
    /// A remark in the publisher's words.
    case remark
    /// The number under which a committee, a draft or a case is filed: `N 1234`.
    case documentNumber
    /// What is above the document in a work of several: a section, a method, a chapter.
    case section
}
