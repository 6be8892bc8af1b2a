/// How the canonical form prints an piece's text.
enum Form: UInt8 {
    /// As it was written.
    case written
    /// As it was written, in capitals (ASCII letters only).
    case capitals
    /// As it was written, in small letters.
    case small
    /// As it was written, the first letter a capital and the others small (ASCII letters only).
    case title
    /// The digits that were written, in groups of three with a blank between.
    case grouped
    /// The canonical spelling of the word that was recognised, ``Piece/payload`` being its number.
    case word
    /// As it was written; the value is the word that was recognised: `ИСО` in a name that its publisher prints in Cyrillic letters.
    case spelled
    /// The number in ``Piece/payload``, in digits: for Roman numerals and years of two digits.
    case number
    /// The number in ``Piece/payload`` in two digits: for months and days.
    case twoDigits
    /// As it was written, a point for each blank.
    case points
    /// The English name of the month in ``Piece/payload``.
    case monthName
}
