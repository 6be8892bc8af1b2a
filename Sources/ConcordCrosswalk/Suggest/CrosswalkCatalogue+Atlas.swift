public import ConcordModel

extension CrosswalkCatalogue {
    /// A catalogue of the atlas: sections as headings, and provisions with the wording in force on `day` or, before the first
    /// one takes effect, the first that is recorded.
    ///
    /// - Parameter language: the language of titles and statements, English where nothing is recorded in it.
    public init(_ catalogue: Catalogue, on day: CalendarDate, language: Language = .english) throws(Fault) {
        var items = catalogue.sections.map { section in
            CrosswalkItem(
                id: section.id.text,
                title: section.title.reading(in: language)?.text ?? "",
                text: "",
                parent: section.parent?.text,
                reference: section.reference,
                isAssessable: false,
                language: section.title.reading(in: language)?.language.rawValue ?? ""
            )
        }
        items += catalogue.provisions.map { provision in
            let statement = provision.wording(on: day)?.statement?.reading(in: language)
            let title = provision.title.reading(in: language)
            return CrosswalkItem(
                id: provision.id.text,
                title: title?.text ?? "",
                text: statement?.text ?? "",
                parent: provision.section?.text,
                reference: provision.reference,
                isAssessable: provision.provisionKind != .heading,
                language: (statement ?? title)?.language.rawValue ?? ""
            )
        }
        try self.init(id: catalogue.id.text, items: items)
    }
}

extension Provision {
    /// The wording that holds on `day`, else the first that was not yet over then, else the last recorded one.
    fileprivate func wording(on day: CalendarDate) -> Version? {
        let open = versions.filter { $0.until.map { $0.timing(on: day) != .past } ?? true }
        return open.last { $0.from.timing(on: day) == .past } ?? open.first ?? versions.last
    }
}
