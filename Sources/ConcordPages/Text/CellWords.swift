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

    /// A word of the data model, or a place in a document; an unlisted country or category is shown by its code.
    func word(_ group: String, _ word: String) -> String {
        if group == "clause" { return ClauseReference.words(word, in: messages.language) }
        if let known = messages.template("\(group).\(word)") { return String(known) }
        guard group == "jurisdiction" else { return word }
        return CountryNames.name(of: word, in: messages.language)
            ?? messages("jurisdiction.other", ["code": word.uppercased()])
    }

    /// The words by which a reader knows a record, and their language.
    package func label(of id: RecordID) -> (text: String, language: Language?) {
        switch view.atlas[id] {
        case is Standard:
            (view.document(id)?.name ?? id.text, nil)
        case let adoption as Adoption:
            (
                messages(
                    "label.adoption",
                    ["adopted": label(of: adoption.adopted).text, "adopting": label(of: adoption.adopting).text]
                ), nil
            )
        case let provision as Provision: label(of: provision)
        case let position as Position: (label(of: position), nil)
        case let entry as MappingEntry: (label(of: entry), nil)
        case let penalty as Penalty: (ClauseReference.words(penalty.reference, in: messages.language), nil)
        case let record?:
            reading(of: view.label(of: record)).map { ($0.text, $0.language) } ?? (id.text, nil)
        case nil: (id.text, nil)
        }
    }

    /// A document or rule by its designation on the day, else by its title in the language of the reader.
    func name(ofDocument id: RecordID) -> String {
        guard let rule = view.atlas.rule(id), rule.designation(on: view.day) == nil else {
            return view.designation(of: id)
        }
        return reading(of: rule.title)?.text ?? id.text
    }

    /// The heading of a provision, with the document that it stands in.
    private func label(of provision: Provision) -> (text: String, language: Language?) {
        let heading = heading(of: provision)
        return (heading.document.map { "\(heading.text) (\($0))" } ?? heading.text, heading.language)
    }

    /// Where a provision stands in the words of the page, and its title in the language in which there is one.
    func heading(
        of provision: Provision
    ) -> (reference: String, title: String, language: Language?, document: String?, text: String) {
        let reference = ClauseReference.words(provision.reference, in: messages.language)
        let title = reading(of: provision.title)
        let document = view.atlas.catalogue(provision.id.owner).map { name(ofDocument: $0.of) }
        let gap = title?.language == .chinese ? " " : " — "
        return (
            reference, title?.text ?? "", title?.language, document,
            title.map { "\(reference)\(gap)\($0.text)" } ?? reference
        )
    }

    /// The places that the entry joins, by their numbers and documents.
    private func label(of entry: MappingEntry) -> String {
        func names(_ ids: [RecordID]) -> String {
            guard let first = ids.first else { return messages("label.no-counterpart") }
            let places = ids.map { id in
                (view.atlas[id] as? Provision).map { ClauseReference.words($0.reference, in: messages.language) }
                    ?? id.text
            }.joined(separator: messages.language == .chinese ? "、" : ", ")
            guard let catalogue = view.atlas.catalogue(first.owner) else { return places }
            return "\(places) (\(name(ofDocument: catalogue.of)))"
        }
        return messages("label.mapping-entry", ["left": names(entry.from), "right": names(entry.to)])
    }

    private func label(of position: Position) -> String {
        let country = position.country == "unknown" ? nil : word("jurisdiction", position.country)
        let holder = position.holder.map { label(of: $0).text } ?? position.holderName
        return messages(
            "label.position",
            [
                "body": label(of: position.body).text, "role": word("role", position.role.rawValue),
                "holder": holder.isEmpty ? country ?? messages("value.unknown") : holder,
            ]
        )
    }

    /// Thousands set apart as the language does.
    package func grouped(_ count: Int) -> String {
        let digits = Array(String(abs(count)))
        guard digits.count > 3 else { return String(count) }
        let separator = messages.language == .french ? "\u{202F}" : ","
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return (count < 0 ? "-" : "") + result
    }

    /// What stands in a column of a row; empty where the table has no such column.
    func words(in column: String, of row: Table.Row, _ table: Table) -> String {
        table.cell(row: row.id, column: column).map { words($0.cell) } ?? ""
    }
}
