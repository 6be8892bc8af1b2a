import ConcordModel

/// What every output says that rests on entries which a machine drafted and no person reviewed.
enum DraftLine {
    /// - Parameter what: what is counted, where it needs to be said.
    static func text(_ count: Int, of all: Int, _ what: String = "") -> String {
        "drafted by machine, not reviewed by a person (\(count) of \(all)\(what.isEmpty ? "" : " " + what))"
    }

    /// Nil where the mapping is no draft: its provenance is that of all its entries.
    static func text(of mapping: Mapping) -> String? {
        mapping.isUnreviewedDraft ? text(mapping.entries.count, of: mapping.entries.count) : nil
    }
}
