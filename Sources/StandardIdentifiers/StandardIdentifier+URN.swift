extension StandardIdentifier {
    /// The uniform resource name of RFC 5141; nil where that has no place for what the identifier says.
    ///
    /// - It names ISO's documents and those of IEC, with type, number, parts, stage, edition, languages and supplements.
    /// - It counts editions and has no years: the year of a document is left out, and its name is that of the work unless the
    ///   edition is known. Years of supplements stay.
    /// - Documents and rules of committees, directives, products, twins and drafts without a stage of their own (`DTS`) have none.
    public var urn: String? {
        guard organisation == .iso || organisation == .iec else { return nil }
        var name = URNWriter()
        for piece in pieces {
            guard piece.depth == 0, name.take(piece, text(of: piece)) else { return nil }
        }
        return name.settle() ? name.text() : nil
    }
}

/// Collects the pieces of an identifier and prints them as RFC 5141 orders them.
private struct URNWriter {
    /// A document, or a supplement of it.
    private struct Level {
        var kind = ""
        var number = ""
        var stage = ""
        var iteration = ""
        var year = ""
        var edition = ""
        var version = ""
        var languages: [String] = []

        /// What the stage says, with the number of the draft.
        var status: String { stage.isEmpty ? "" : ":\(stage)" + (iteration.isEmpty ? "" : ".v\(iteration)") }
        var language: String { languages.isEmpty ? "" : ":" + languages.joined(separator: ",") }
    }

    private var originators: [String] = []
    private var document = Level()
    private var supplements: [Level] = []
    /// The stage that was read last and whose supplement has not come yet.
    private var stage = ""

    /// Nil where publisher or number are missing.
    func text() -> String? {
        guard !document.number.isEmpty, originators.first == "iso" || originators.first == "iec" else {
            return nil
        }
        var text = "urn:iso:std:" + originators.joined(separator: "-")
        if !document.kind.isEmpty { text += ":" + document.kind }
        text += ":" + document.number + document.status + document.edition + document.version + document.language
        for supplement in supplements {
            guard supplement.iteration.isEmpty || !supplement.stage.isEmpty else { return nil }
            text += "\(supplement.status):\(supplement.kind)"
            if !supplement.number.isEmpty { text += ":" + supplement.number }
            text += supplement.year + supplement.version + supplement.language
        }
        return text
    }

    /// False where the RFC has no place for the piece.
    mutating func take(_ piece: Piece, _ value: String) -> Bool {
        if piece.role != .supplement, piece.role != .iteration, !settle() { return false }
        let word = piece.form == .word ? Word(rawValue: piece.payload) : nil
        switch piece.role {
        case .publisher, .copublisher: takePublisher(word, value)
        case .type: return takeType(word)
        case .stage: return takeStage(word, value)
        case .number: document.number = value
        case .suffix: document.number += value
        case .part: document.number += (document.number.contains(":-") ? "-" : ":-") + value
        case .supplement: return takeSupplement(word)
        case .supplementNumber: change { $0.number = value }
        case .iteration:
            change { $0.iteration = value }
            return !supplements.isEmpty || !document.stage.isEmpty || !stage.isEmpty
        case .year: if !supplements.isEmpty { change { $0.year = ":" + value } }
        case .edition: document.edition = ":ed-" + value
        case .version: change { $0.version = ":" + value.lowercased() }
        case .language: return takeLanguage(value)
        case .word, .undated: break
        case .month, .day: return supplements.isEmpty
        case .section: return piece.joint == .hidden
        default: return false
        }
        return true
    }

    private mutating func change(_ body: (inout Level) -> Void) {
        if supplements.isEmpty { body(&document) } else { body(&supplements[supplements.count - 1]) }
    }

    private mutating func takePublisher(_ word: Word?, _ value: String) {
        if word == .iwa {
            originators = ["iso"]
            document.kind = "iwa"
        } else if document.kind != "iwa" {
            originators.append(value.lowercased())
        }
    }

    private mutating func takeType(_ word: Word?) -> Bool {
        guard let word, word.isKind && !word.isKindOfDraft || word == .guideIEC else { return false }
        document.kind = Word.canonicalSpellings[Int(word.rawValue)].lowercased()
        return true
    }

    /// A stage of the catalogue by its code, one of a URN (`stage-95.99`, `draft`) as it is.
    private mutating func takeStage(_ word: Word?, _ value: String) -> Bool {
        if let word {
            guard let code = word.stageCode else { return false }
            stage = "stage-\(code)"
        } else {
            // What a URN writes before the number of the draft, `.v`, belongs to the stage's piece.
            stage = value.lowercased()
            if stage.hasSuffix(".v") { stage.removeLast(2) }
        }
        return true
    }

    /// A stage that no supplement follows is that of the document.
    mutating func settle() -> Bool {
        guard !stage.isEmpty else { return true }
        guard supplements.isEmpty else { return false }
        document.stage = stage
        stage = ""
        return true
    }

    private mutating func takeSupplement(_ word: Word?) -> Bool {
        guard let (kind, draft) = word?.urnKind else { return false }
        supplements.append(Level(kind: kind, stage: draft ?? stage))
        stage = ""
        return true
    }

    /// Marks of one letter are those of ISO's covers.
    private mutating func takeLanguage(_ value: String) -> Bool {
        let language: String? =
            switch value.uppercased() {
            case "E": "en"
            case "F": "fr"
            case "R": "ru"
            case "S": "es"
            case "A": "ar"
            default: value.count == 1 ? nil : value.lowercased()
            }
        guard let language else { return false }
        change { $0.languages.append(language) }
        return true
    }
}

extension Word {
    /// How a URN names the supplement, and the stage that the word tells.
    fileprivate var urnKind: (kind: String, stage: String?)? {
        switch self {
        case .amd, .amdIEC: ("amd", nil)
        case .cor, .corIEC: ("cor", nil)
        case .add: ("add", nil)
        case .suppl: ("sup", nil)
        case .ext: ("ext", nil)
        case .dam: ("amd", "stage-40.00")
        case .fdam: ("amd", "stage-50.00")
        case .dcor: ("cor", "stage-40.00")
        case .fdcor: ("cor", "stage-50.00")
        case .dsuppl: ("sup", "stage-40.00")
        case .fdsuppl: ("sup", "stage-50.00")
        default: nil
        }
    }
}
