import ConcordFindings
import ConcordModel

/// The records behind the numbers, each record with its sources, and the sources as end notes.
struct BriefAppendix {
    private let blocks: [TraceRegister.Block]
    private let words: CellWords
    private let records: [RecordID]
    /// Records that nothing places on the day: what the atlas calls them may be of later days.
    private let undated: Set<RecordID>
    private let sources: [Source]
    private let sourceNumbers: [RecordID: Int]

    init(_ register: TraceRegister, words: CellWords) {
        blocks = register.blocks
        self.words = words
        let atlas = words.view.atlas
        let counted = Set(register.blocks.flatMap(\.records))
        undated = register.mentioned.subtracting(counted)
        records = counted.union(undated).sorted()
        var sources: [Source] = []
        var numbers: [RecordID: Int] = [:]
        for id in records {
            for key in SourcesOfRecord.keys(of: id, in: atlas) where numbers[key] == nil {
                guard let source = atlas.source(key) else { continue }
                sources.append(source)
                numbers[key] = sources.count
            }
        }
        self.sources = sources
        sourceNumbers = numbers
    }

    private var messages: Messages { words.messages }

    func write(to page: inout HTML) {
        page.element("section", ["id": "traces", "class": "appendix", "aria-labelledby": "traces-heading"]) { page in
            page.element("h2", ["id": "traces-heading"], messages("page.traces"))
            page.element("p", messages("page.traces.lead"))
            page.line()
            for block in blocks { write(block, to: &page) }
        }
        page.line()
        page.element("section", ["id": "records", "class": "appendix", "aria-labelledby": "records-heading"]) { page in
            page.element("h2", ["id": "records-heading"], messages("page.records"))
            page.element("ul", ["class": "records"]) { page in
                for id in records { write(record: id, to: &page) }
            }
        }
        page.line()
        page.element(
            "section",
            ["id": "notes", "class": "appendix", "aria-labelledby": "notes-heading", "data-clock": "recorded"]
        ) { page in
            page.element("h2", ["id": "notes-heading"], messages("page.notes"))
            page.element("p", messages("page.notes.lead"))
            page.element("ol", ["class": "notes"]) { page in
                for (index, source) in sources.enumerated() { write(source, number: index + 1, to: &page) }
            }
        }
        page.line()
    }

    private func write(_ block: TraceRegister.Block, to page: inout HTML) {
        page.element("div", ["id": block.anchor, "class": "trace"]) { page in
            page.element("h3", block.title)
            if block.isDetailed {
                page.element("ul") { page in
                    for id in block.records {
                        page.element("li") { page in
                            recordLink(id, to: &page)
                            sourceLinks(id, to: &page)
                        }
                    }
                }
            } else {
                page.element("p") { page in
                    for (index, id) in block.records.enumerated() {
                        if index > 0 { page.words(" · ") }
                        recordLink(id, to: &page)
                    }
                }
            }
        }
        page.line()
    }

    private func recordLink(_ id: RecordID, to page: inout HTML) {
        let label = words.label(of: id)
        if let language = label.language, language != messages.language {
            page.element("a", ["href": "#r-\(id)", "lang": language.rawValue], label.text)
        } else {
            page.element("a", ["href": "#r-\(id)"], label.text)
        }
    }

    private func write(record id: RecordID, to page: inout HTML) {
        page.element("li", undated.contains(id) ? ["id": "r-\(id)", "data-clock": "recorded"] : ["id": "r-\(id)"]) {
            page in
            let label = words.label(of: id)
            let strong: (inout HTML) -> Void = { page in page.element("strong", label.text) }
            if let language = label.language, language != messages.language {
                page.element("span", ["lang": language.rawValue], strong)
            } else {
                strong(&page)
            }
            if let document = words.view.document(id) {
                if let title = document.standard.title.reading(in: messages.language) {
                    page.words(" — ")
                    page.element("span", ["lang": title.language.rawValue], title.text)
                }
                page.words(" · \(words.words(document.stateCell))")
            } else if let rule = words.view.atlas.rule(id),
                let state = rule.events.reading(on: words.view.day).state
            {
                page.words(" · \(words.word("state", state.rawValue))")
            }
            page.words(" ")
            page.element("code", ["data-clock": "recorded"], id.text)
            sourceLinks(id, to: &page)
        }
        page.line()
    }

    /// Numbers of end notes that lead straight to the source's address where it has one.
    private func sourceLinks(_ id: RecordID, to page: inout HTML) {
        for key in SourcesOfRecord.keys(of: id, in: words.view.atlas) {
            guard let number = sourceNumbers[key], let source = words.view.atlas.source(key) else { continue }
            page.words(" ")
            page.element("a", ["href": source.bestAddress ?? "#s\(number)", "class": "source"], "[\(number)]")
        }
    }

    private func write(_ source: Source, number: Int, to page: inout HTML) {
        page.element("li", ["id": "s\(number)"]) { page in
            if let language = source.language, language != messages.language {
                page.element("cite", ["lang": language.rawValue], source.title)
            } else {
                page.element("cite", source.title)
            }
            page.words(" · \(words.word("source", source.sourceKind.rawValue))")
            if let published = source.published.value { page.words(" · \(words.dates.words(published))") }
            switch source.address {
            case .link(let address):
                page.words(" · ")
                page.element("a", ["href": address], address)
            case .offline(let reason): page.words(" · \(messages("page.source.offline", ["reason": reason]))")
            }
            if !source.official.isEmpty {
                page.words(" · \(messages("page.source.official")): ")
                page.element("a", ["href": source.official], source.official)
            }
            let read = source.accessed.map { messages("page.source.read", ["day": words.dates.words($0)]) }
            page.words(" · \(read ?? messages("page.source.unread"))")
        }
        page.line()
    }
}
