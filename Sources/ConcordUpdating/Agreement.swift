import ConcordAtlas
import ConcordFormats
import ConcordModel
import LocatedText

/// That a list of a later day says of a document what its record says: a recheck that finds nothing new.
struct Agreement {
    /// What the list confirms.
    let fields: [String]

    /// Nil where the list does not show the state that the record has on its day, or where the record has been looked at since: on
    /// that day or later it was recorded or rechecked.
    ///
    /// - Parameter document: a line that changes nothing of the record and that nobody has to judge.
    init?(of document: ListedDocument, with standard: Standard, on day: CalendarDate) {
        guard let recorded = standard.provenance.recorded, recorded < day,
            standard.provenance.checked.allSatisfy({ $0.on < day }), let shown = document.steps.last?.state,
            case .known(let event) = standard.events.reading(on: day)
        else { return nil }
        // A list of what is published does not tell what is in force.
        let isInForce = event.state.isPublished && !event.state.isOver
        guard event.state == shown || (isInForce && shown == .published) else { return nil }
        let isTitled = document.title.words.keys.contains { standard.title.words[$0] != nil }
        let isDated = document.steps.contains { $0.date != nil }
        fields = ["designations"] + (isTitled ? ["title"] : []) + (isDated ? ["events"] : []) + ["state"]
    }

    func recheck(on day: CalendarDate, source: RecordID) -> Node {
        .map([
            ("on", .text(day.description)), ("outcome", .text(Recheck.Outcome.confirmed.rawValue)),
            ("fields", .list(fields.map(Node.text))), ("sources", .list([.text(source.text)])),
        ])
    }
}
