import ConcordAtlas
import ConcordFormats
import ConcordModel
import LocatedText
import StandardIdentifiers

/// The record of a document that a list brings and the atlas does not have.
///
/// Only what the list says is written: no topic, no purpose, no relation. Where it does not say what a record cannot do without, no
/// record is proposed.
struct NewDocument {
    let atlas: Atlas
    let day: CalendarDate
    let source: ListSource

    struct Reason: Error {
        let text: String
    }

    func node(_ document: ListedDocument) throws(Reason) -> (id: RecordID, body: RecordID, node: Node) {
        guard let first = document.designations.first else { throw Reason(text: "the list gives no designation") }
        let designation = Designation(first)
        guard let identifier = designation.identifier, !designation.slug.isEmpty else {
            throw Reason(text: "its designation gives no id")
        }
        let id = RecordID(designation.slug)
        if atlas[id] != nil { throw Reason(text: "its id '\(id)' is that of another record") }
        guard let kind = document.kind else { throw Reason(text: "the list does not tell its kind") }
        guard let bindingness = document.bindingness else { throw Reason(text: "the list does not tell how it binds") }
        guard !document.title.words.isEmpty else { throw Reason(text: "the list gives no title") }
        let body = try body(of: document, identifier)
        let confidence = Node.text(source.kind.rank <= Source.Kind.official.rank ? "high" : "medium")
        let events = document.steps.map { step in
            (step, step.date.map { StateEvent.Moment.happened(.known($0)) } ?? .seen(.known(.day(day))))
        }
        let read = events.map { StateEvent(state: $0.state, moment: $1, code: $0.code) }
        let isChinese = atlas.body(body)?.jurisdiction == .china
        let node = Node.map([
            ("id", .text(id.text)), ("body", .text(body.text)),
            ("designations", .list([.map([("text", .text(identifier.description))])])),
            ("title", .map(titles(document).map { ($0.key.rawValue, Node.text($0.value)) })),
            ("kind", .text(kind.rawValue)), ("bindingness", .text(bindingness.rawValue)),
            ("events", .list(events.map { StepComparison.node($0, at: $1, source: nil) })),
            ("state", .text(read.reading(on: day).state?.rawValue ?? "unknown")), ("topics", .text("untopiced")),
            (
                "purpose",
                isChinese
                    ? .map([("value", .text("unclear")), ("reason", .text("Taken from a list and not judged."))]) : nil
            ),
            ("address", document.address.isEmpty ? nil : .text(document.address)),
            ("recorded", .text(day.description)),
            ("confidence", .map([("identity", confidence), ("title", confidence), ("state", confidence)])),
            ("sources", .list([.text(source.id.text)])),
        ])
        return (id, body, node)
    }

    /// Lists repeat the English title where there is no other.
    private func titles(_ document: ListedDocument) -> [Language: String] {
        let words = document.title.words
        return words.filter { language, title in
            language == .english || words[.english].map { !TitleComparison.isSame($0, title) } ?? true
        }
    }

    /// The committee's record; of a Chinese national standard without one, the administration that issues it.
    private func body(of document: ListedDocument, _ identifier: StandardIdentifier) throws(Reason) -> RecordID {
        if let body = Committees.body(named: document.committee, in: atlas) { return body }
        guard document.committee.isEmpty else {
            throw Reason(text: "its committee '\(document.committee)' is no body of the atlas")
        }
        let national: Set<Bindingness> = [.mandatory, .recommended, .guidance]
        if identifier.organisation == .china, let bindingness = document.bindingness, national.contains(bindingness),
            atlas.body("sac") != nil
        {
            return "sac"
        }
        throw Reason(text: "the list does not tell its committee")
    }
}

/// Committees by the names that lists give them.
enum Committees {
    /// By id, acronym or name: `ISO/IEC JTC 1/SC 42` is `iso-iec-jtc-1-sc-42`.
    static func body(named name: String, in atlas: Atlas) -> RecordID? {
        guard !name.isEmpty else { return nil }
        let slug = RecordID(Slug.of(name))
        if let body = atlas.body(slug) { return body.id }
        let wanted = folded(name)
        let named = atlas.contents.bodies.filter { body in
            folded(body.acronym) == wanted || body.name.words.values.contains { folded($0) == wanted }
        }
        return named.count == 1 ? named[0].id : nil
    }

    static func folded(_ name: String) -> String { String(name.lowercased().filter { $0.isLetter || $0.isNumber }) }
}
