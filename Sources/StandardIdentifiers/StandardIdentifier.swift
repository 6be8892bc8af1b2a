/// The identifier of a standard or a law: what was written, and what it means.
///
/// - ``parse(_:)`` reads any identifier and finds by itself whose rules it follows; ``parse(_:as:)`` is told.
/// - ``original`` gives back what was written, byte for byte; ``description`` the form in which the publisher prints it.
/// - ``fields`` lists every piece with its role. ``publishers``, ``number``, ``parts``, ``year`` and others pick from them.
/// - Two identifiers are equal when they say the same, however they were written.
///
/// Nothing of the input is lost in silence: each number, letter, stage and publisher is in a field, or reading fails with the
/// column at which it broke.
public struct StandardIdentifier: Sendable {
    /// The text as it was given.
    public let original: String
    /// Whose rules it follows.
    public let organisation: Organisation

    let bytes: [UInt8]
    let pieces: [Piece]
}

extension StandardIdentifier {
    /// Reads an identifier, finding by itself whose it is.
    ///
    /// - Parameter text: one identifier and nothing else, of at most 1,000 bytes of UTF-8. Blanks at its ends, every dash and
    ///   full-width characters are taken as they are meant.
    /// - Throws: where the text breaks and what would have been right there.
    public static func parse(_ text: String) throws(IdentifierError) -> StandardIdentifier {
        try parse(text, as: nil)
    }

    /// Reads an identifier of this organisation: for a list that is known to be of one, and for forms that several share.
    ///
    /// `ISO/IEC 17025:2017/Amd 1:2020` is ISO's by itself; told that it is of ``Organisation/iec``, it is printed as IEC prints it,
    /// with `/AMD1:2020`.
    ///
    /// - Throws: where the text breaks by the rules of this organisation.
    public static func parse(_ text: String, as organisation: Organisation) throws(IdentifierError)
        -> StandardIdentifier
    {
        try parse(text, as: .some(organisation))
    }

    private static func parse(_ text: String, as told: Organisation?) throws(IdentifierError) -> StandardIdentifier {
        guard let folded = FoldedText(text) else {
            throw IdentifierError(
                column: 1, found: String(text.prefix(24)),
                expected: "an identifier of at most \(FoldedText.limit) bytes")
        }
        var parser = Parser(folded)
        do throws(Failure) {
            let found = try Grammar.read(&parser, as: told)
            guard parser.isAtEnd else { throw parser.expected(parser.continuation) }
            let identifier = StandardIdentifier(
                original: text, organisation: found, bytes: parser.bytes, pieces: parser.pieces)
            if identifier.mayPrintOtherwise, !identifier.isPrintedAsRead(as: told) {
                parser.position = 0
                throw parser.expected("a form that is read alike when it is printed, not '\(identifier)'")
            }
            return identifier
        } catch {
            let place = FoldedText.place(of: error.offset, in: text)
            throw IdentifierError(column: place.column, found: place.found, expected: error.expected)
        }
    }
}

extension StandardIdentifier {
    /// IEEE's catalogue has many lists of documents without marks between them: what is no identifier can be read there as several,
    /// and its printed form as others.
    private var mayPrintOtherwise: Bool {
        organisation == .ieee || pieces.contains { $0.role == .copublisher && $0.payload == Word.ieee.rawValue }
    }

    /// Whether the canonical form is read to the same canonical form.
    private func isPrintedAsRead(as told: Organisation?) -> Bool {
        let printed = description
        guard let folded = FoldedText(printed) else { return false }
        var parser = Parser(folded)
        guard let found = try? Grammar.read(&parser, as: told), found == organisation, parser.isAtEnd else {
            return false
        }
        return StandardIdentifier(
            original: printed, organisation: found, bytes: parser.bytes, pieces: parser.pieces
        ).description == printed
    }
}
