public import ConcordModel
import StandardIdentifiers

extension AtlasOnDay {
    /// The designation of a document or rule on the day, or its id where it has none.
    public func designation(of id: RecordID) -> String {
        if let document = document(id) { return document.name }
        guard let rule = atlas.rule(id) else { return id.text }
        return rule.designation(on: day)?.text ?? rule.title.reading(in: .english)?.text ?? id.text
    }

    /// The words by which a reader knows the record on the day: a document or rule under the designation it had then, or
    /// under its title alone.
    public func label(of record: any AtlasRecord) -> LocalizedText {
        switch record {
        case let standard as Standard:
            document(standard.id)?.designation.map(standard.title.named) ?? standard.title
        case let rule as Rule: rule.label(on: day)
        case let adoption as Adoption:
            LocalizedText([
                .english: "\(designation(of: adoption.adopted)) → \(designation(of: adoption.adopting))"
            ])
        default: record.label
        }
    }

    func jurisdiction(of body: RecordID) -> Jurisdiction { atlas.body(body)?.jurisdiction ?? .international }
}

extension DocumentOnDay {
    /// What to call a document that had no designation yet: its title in brackets.
    public var titleAsName: String {
        let title = standard.title.reading(in: .english)?.text ?? standard.title.reading(in: .chinese)?.text
        return "(\(title ?? standard.id.text))"
    }

    /// The designation on the day, or the title in brackets where it had none.
    public var name: String { designation ?? titleAsName }
}

extension Rule {
    /// The designation in use on `day`; nil where it had none yet.
    package func designation(on day: CalendarDate) -> Designation? {
        designations.last { $0.inUse(on: day) && ($0.latestYear ?? day.year) <= day.year }
    }

    /// The title with the designation in use on `day` before it; the title alone where it had none.
    public func label(on day: CalendarDate) -> LocalizedText {
        guard let designation = designation(on: day),
            (events.first(of: [.adopted, .published])?.date.earliest ?? day) <= day
        else { return title }
        return title.named(designation.text)
    }
}
