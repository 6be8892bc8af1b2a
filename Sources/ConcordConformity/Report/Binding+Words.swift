package import ConcordFindings
import ConcordModel

extension Binding {
    /// As a table tells it.
    package var cell: Cell {
        switch self {
        case .binding(let date): phrase("since", date)
        case .ahead(let date): phrase("from", date)
        case .sinceOffer(let day): phrase("since-offer", .known(.day(day)))
        case .fromOffer(let day): phrase("from-offer", .known(.day(day)))
        case .unlessChanged(let date): phrase("unless-changed", date)
        case .legacy(let date): phrase("legacy", date)
        case .open(let key, let yes, let no):
            .phrase(
                Phrase("assess.binds.open", ["key": .verbatim(key.description), "yes": yes.cell, "no": no.cell]))
        case .contested(let formal, let practice): contested(formal, practice)
        case .unknown: .unknown
        }
    }

    private func phrase(_ kind: String, _ date: RecordedDate) -> Cell {
        .phrase(Phrase("assess.binds.\(kind)", ["date": .date(date)]))
    }

    /// Both dates; that of practice first, since it is the one that counts.
    private func contested(_ formal: RecordedDate, _ practice: Binding) -> Cell {
        .phrase(Phrase("assess.binds.contested", ["practice": practice.cell, "date": .date(formal)]))
    }
}
