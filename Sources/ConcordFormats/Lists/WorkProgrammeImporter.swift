import ConcordModel
import LocatedText
import TextFiles

/// Reads a work programme as a table: one document a row, of which the designation or the number of the project is needed and the
/// stage is what is asked for. The headings stand in `docs/updating.md`.
struct WorkProgrammeImporter {
    let file: String

    /// By column, the headings under which it goes.
    static let columns: [String: [String]] = [
        "reference": [
            "reference", "designation", "document", "standard", "deliverable", "ETSI deliverable", "document reference",
            "standard reference",
        ],
        "project": ["project", "project number", "project reference", "work item", "WI", "WI number", "WKI reference"],
        "title.en": ["title", "title en", "english title"], "title.fr": ["title fr", "titre", "french title"],
        "committee": ["committee", "technical body", "TC", "TB", "responsible body"],
        "stage": ["stage", "current stage", "stage code", "status", "current status"],
        "staged": ["stage date", "current stage date", "status date", "date of stage"],
        "published": ["publication date", "published", "date of publication"],
        "withdrawn": ["withdrawal date", "withdrawn", "date of withdrawal"],
        "address": ["address", "URL", "link"],
    ]

    func list(from bytes: [UInt8]) throws(Diagnostic) -> ImportedList {
        let rows = try ListTable.rows(try ListText.decoded(bytes, file: file), file: file)
        let columns = ListColumns(rows.first ?? [], names: Self.columns)
        guard columns.has("reference") || columns.has("project") else { throw columns.missing("reference", file: file) }
        guard columns.has("stage") || columns.has("published") else { throw columns.missing("stage", file: file) }
        var list = ImportedList(warnings: columns.unread(file: file))
        for cells in rows.dropFirst() {
            var row = ListRow(cells, columns: columns, file: file)
            list.add(document(&row), from: row)
        }
        return list
    }

    private func document(_ row: inout ListRow) -> ListedDocument? {
        let designations = [row.text("reference"), row.text("project")].filter { !$0.isEmpty }
        guard !designations.isEmpty else {
            row.warnings.append(
                Diagnostic(
                    file: file, location: row.location, severity: .warning,
                    message: "a row without a designation or the number of a project is passed over"))
            return nil
        }
        var title: [Language: String] = [:]
        title[.english] = row.latinText("title.en")
        title[.french] = row.latinText("title.fr")
        let (kind, bindingness) = Self.kind(designations[0])
        return ListedDocument(
            designations: designations, title: LocalizedText(title.filter { !$0.value.isEmpty }),
            committee: row.text("committee"), kind: kind, bindingness: bindingness, steps: steps(&row),
            address: row.text("address"))
    }

    private func steps(_ row: inout ListRow) -> [ListedDocument.Step] {
        var steps: [ListedDocument.Step] = []
        let staged = row.date("staged")
        if let published = row.date("published") { steps.append(.init(.published, date: published)) }
        if let withdrawn = row.date("withdrawn") { steps.append(.init(.withdrawn, date: withdrawn)) }
        let text = row.text("stage")
        guard !text.isEmpty else { return steps }
        // `40.20 Enquiry`: the code says it more exactly than the word.
        let code = text.split(separator: " ").first.flatMap { ListStage.harmonized(String($0)) }
        if let stage = code ?? ListStage.word(text).map({ ($0, "") }) {
            if stage.state == steps.last?.state, staged == nil {
                steps[steps.count - 1] = .init(stage.state, date: steps.last?.date, code: stage.code)
            } else {
                steps.append(.init(stage.state, date: staged, code: stage.code))
            }
        } else {
            row.pass(over: "stage", because: "is no stage that is known; the stage is passed over")
        }
        return steps
    }

    /// What the designation says by its first letters: the rules of CEN, CENELEC and ETSI.
    private static func kind(_ designation: String) -> (Standard.Kind?, Bindingness?) {
        let words = designation.split(whereSeparator: { $0 == " " || $0 == "/" }).map(String.init)
        if words.contains("TS") { return (.specification, .europeanDeliverable) }
        if words.contains("TR") { return (.report, .europeanDeliverable) }
        if words.contains("GR") || words.contains("SR") { return (.report, .europeanDeliverable) }
        if words.contains("CWA") { return (.workshopAgreement, .europeanDeliverable) }
        if ["EN", "prEN", "FprEN"].contains(words.first ?? "") || designation.hasPrefix("ETSI EN ") {
            return (.standard, .europeanStandard)
        }
        return (nil, nil)
    }
}
