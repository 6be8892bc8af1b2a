/// Publisher and series: `NIST SP`, `NISTIR`, `FIPS PUB`, `NBS CRPL-F-B`, `NIST Special Publication`.
extension NISTGrammar {
    /// Reads publisher and series up to the number.
    static func readSeries(_ parser: inout Parser) throws(Failure) -> Document {
        var document = Document()
        if parser.word == .fips {
            readFIPS(&parser, after: .none)
            takeSeparator(&parser)
            return document
        }
        if parser.spells("NSRDS-NBS", at: parser.position) {
            let start = parser.position
            parser.add(.publisher, .nbs, start + 6..<start + 9, after: .none)
            parser.add(.type, start..<start + 5, after: .space, as: .capitals)
            parser.position = start + 9
            takeSeparator(&parser)
            return document
        }
        if parser.spells("SP ", at: parser.position) {
            parser.add(.publisher, .nist, parser.position..<parser.position, after: .none)
        } else {
            try readPublisher(&parser)
        }
        takeSeparator(&parser)
        if parser.word == .fips {
            readFIPS(&parser, after: .space)
        } else if let (word, range) = takeSeriesName(&parser) {
            parser.add(.type, word, range, after: .space)
            document.series = rules(of: word)
            readAbbreviation(&parser)
        } else if !parser.byte.isDigit {
            try readSeriesLetters(&parser, &document)
        }
        readStageBeforeNumber(&parser, &document)
        takeSeparator(&parser)
        return document
    }

    /// Takes the blank, point or hyphen between publisher, series and number, and the `;` of `NBS report ; 8079`.
    private static func takeSeparator(_ parser: inout Parser) {
        if parser.take(text: " ; ") { return }
        _ = parser.take(" ") || parser.take(".") || parser.take("-")
    }

    private static func readPublisher(_ parser: inout Parser) throws(Failure) {
        if let (word, count) = longPublisher(parser) {
            parser.add(.publisher, word, parser.position..<parser.position + count, after: .none)
            parser.position += count
        } else if parser.spells("NIST", at: parser.position) {
            parser.add(.publisher, .nist, parser.position..<parser.position + 4, after: .none)
            parser.position += 4
        } else if parser.spells("NBS", at: parser.position) {
            parser.add(.publisher, .nbs, parser.position..<parser.position + 3, after: .none)
            parser.position += 3
        } else {
            throw parser.expected("NIST, NBS or FIPS")
        }
    }

    /// The publisher in the full and in the abbreviated style, and how long it is.
    static func longPublisher(_ parser: Parser) -> (Word, Int)? {
        guard parser.spells("Nat", at: parser.position) else { return nil }
        for (name, word) in longPublishers where parser.spells(name, at: parser.position) {
            return (word, name.utf8CodeUnitCount)
        }
        return nil
    }

    private static let longPublishers: [(StaticString, Word)] = [
        ("National Institute of Standards and Technology", .nist), ("Natl. Inst. Stand. Technol.", .nist),
        ("National Bureau of Standards", .nbs), ("Natl. Bur. Stand.", .nbs),
    ]

    /// `FIPS`, `FIPS PUB`.
    private static func readFIPS(_ parser: inout Parser, after joint: Joint) {
        parser.addWord(.type, .fips, after: joint)
        if parser.isAt(" "), parser.word(1) == .pub {
            parser.position += 1
            parser.addWord(.word, .pub, after: .hidden)
        }
    }

    /// The letters of a series, with further groups of letters behind hyphens: `SP`, `CRPL-F-A`, `BRPD-CRPL-D`.
    private static func readSeriesLetters(_ parser: inout Parser, _ document: inout Document) throws(Failure) {
        let start = parser.position
        var end = parser.letters.upperBound
        let word = parser.word
        guard (2...8).contains(end - start),
            word?.isNISTSeries == true || (start..<end).allSatisfy({ parser.bytes[$0].isCapital })
        else {
            throw parser.expected("a series, such as SP, IR, FIPS or AI, or a number")
        }
        while end < parser.bytes.count, parser.bytes[end] == 0x2D {
            let group = parser.letters(from: end + 1)
            guard (1...4).contains(group.count), group.allSatisfy({ parser.bytes[$0].isCapital }) else { break }
            end = group.upperBound
        }
        document.series = rules(of: word)
        if word == .lcirc {
            parser.add(.type, .lc, start..<end, after: .space)
        } else {
            parser.add(.type, start..<end, after: .space, as: .capitals)
        }
        parser.position = end
    }

    private static func rules(of word: Word?) -> Series {
        switch word {
        case .ir, .gcr: .yearly
        case .cs, .ps: .commercial
        case .crpl: .radio
        default: .other
        }
    }

    /// A series by its name: `Special Publication`, `Technical Note`.
    private static func takeSeriesName(_ parser: inout Parser) -> (Word, Range<Int>)? {
        // No name is shorter than six letters, and no abbreviation of a series is longer.
        guard parser.letters.count >= 4 else { return nil }
        for (name, word) in seriesNames {
            if let range = parser.take(spelled: name) { return (word, range) }
        }
        return nil
    }

    /// The longer of two names that begin alike stands first.
    private static let seriesNames: [(StaticString, Word)] = [
        ("Special Publication", .sp), ("Spec. Publ.", .sp),
        ("Interagency or Internal Report", .ir), ("Interagency/Internal Report", .ir), ("Interagency Report", .ir),
        ("Internal Report", .ir), ("Technical Note", .tn), ("Tech. Note", .tn),
        ("Federal Information Processing Standards Publication", .fips),
        ("Federal Information Processing Standard", .fips), ("Federal Inf. Process. Stds.", .fips),
        ("Handbook", .hb), ("Handb.", .hb), ("Monograph", .mono), ("Monogr.", .mono), ("Report", .rpt),
        ("Letter Circular", .lc), ("Circular", .circ), ("Grant/Contract Report", .gcr),
        ("Cybersecurity White Paper", .cswp), ("Building Science Series", .bss), ("Bldg. Sci. Ser.", .bss),
        ("Miscellaneous Publication", .mp),
    ]

    /// `(SP)`, `(NIST SP)` behind the name of the series.
    private static func readAbbreviation(_ parser: inout Parser) {
        guard parser.isAt(" "), parser.byte(1) == 0x28, parser.letters(from: parser.position + 2).count >= 2 else {
            return
        }
        var end = parser.position + 2
        while end < parser.bytes.count, parser.bytes[end].isCapital || parser.bytes[end] == 0x20 { end += 1 }
        guard end < parser.bytes.count, parser.bytes[end] == 0x29 else { return }
        parser.add(.word, parser.position + 2..<end, after: .hidden)
        parser.position = end + 1
    }

    /// `NIST SP(IPD) 800-53r5`, `NIST SP IPD 800-53r5`.
    private static func readStageBeforeNumber(_ parser: inout Parser, _ document: inout Document) {
        let start = parser.position
        _ = parser.take(" ")
        let isEnclosed = parser.take("(")
        guard let stage = stage(parser) else {
            parser.position = start
            return
        }
        parser.position = stage.upperBound
        if isEnclosed, !parser.take(")") {
            parser.position = start
            return
        }
        document.stage = stage
    }
}
