package import ConcordFindings
package import ConcordModel

/// Puts cells and phrases of findings into the words of one language.
package struct CellWords: Sendable {
    package let messages: Messages
    let view: AtlasOnDay
    let dates: DateWords

    package init(_ messages: Messages, view: AtlasOnDay) {
        self.messages = messages
        self.view = view
        dates = DateWords(language: messages.language)
    }

    package func words(_ phrase: Phrase) -> String {
        var arguments: [String: String] = [:]
        var counts: [String: Int] = [:]
        for (name, cell) in phrase.arguments {
            arguments[name] = words(cell)
            if case .count(let count) = cell { counts[name] = count }
        }
        return messages(phrase.key, arguments, counts: counts)
    }

    package func words(_ cell: Cell) -> String {
        switch cell {
        case .empty: ""
        case .unknown: messages("value.unknown")
        case .count(let count): grouped(count)
        case .share(let part, let whole):
            messages("value.of", ["part": grouped(part), "whole": grouped(whole)])
        case .number(let number): number.whole.map(grouped) ?? number.description
        case .text(let text): reading(of: text)?.text ?? messages("value.unknown")
        case .verbatim(let text): text
        case .date(let date): date.value.map(dates.words) ?? messages("value.unknown")
        case .record(let id): label(of: id).text
        case .word(let group, let word): self.word(group, word)
        case .phrase(let phrase): words(phrase)
        case .list(let cells): cells.map(words).joined(separator: messages.language == .chinese ? "；" : "; ")
        }
    }

    /// A recorded text in the language of the output or its fallback, set as that language sets it.
    func reading(of text: LocalizedText) -> (text: String, language: Language)? {
        guard let reading = text.reading(in: messages.language) else { return nil }
        return reading.language == .french ? (FrenchTypography.set(reading.text), .french) : reading
    }

    /// A word of the data model; an unlisted country or category is shown by its code.
    func word(_ group: String, _ word: String) -> String {
        if let known = messages.template("\(group).\(word)") { return String(known) }
        return group == "jurisdiction" ? messages("jurisdiction.other", ["code": word.uppercased()]) : word
    }

    /// The words by which a reader knows a record, and their language.
    package func label(of id: RecordID) -> (text: String, language: Language?) {
        switch view.atlas[id] {
        case is Standard:
            (view.document(id)?.name ?? id.text, nil)
        case let record?:
            view.label(of: record).reading(in: messages.language).map { ($0.text, $0.language) } ?? (id.text, nil)
        case nil: (id.text, nil)
        }
    }

    /// Thousands set apart as the language does.
    package func grouped(_ count: Int) -> String {
        let digits = Array(String(abs(count)))
        guard digits.count > 4 || (digits.count == 4 && messages.language != .french) else { return String(count) }
        let separator = messages.language == .french ? "\u{202F}" : ","
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return (count < 0 ? "-" : "") + result
    }
}
