import ConcordFindings
import ConcordModel

/// The duties of a system, found by whatever a change may name: the provision, its document, its dates, a standard meant for it.
struct SystemDuties {
    let duties: [Duty]
    private let byRecord: [RecordID: [Duty]]
    private let byStandard: [RecordID: [Duty]]

    init(_ applicability: Applicability) {
        duties = applicability.duties
        var byRecord: [RecordID: [Duty]] = [:]
        var byStandard: [RecordID: [Duty]] = [:]
        for duty in duties {
            let names = [duty.id, duty.catalogue.of, duty.catalogue.id, duty.provision.profile].compactMap(\.self)
            for name in Set(names) { byRecord[name, default: []].append(duty) }
            for standard in duty.standards { byStandard[standard, default: []].append(duty) }
        }
        self.byRecord = byRecord
        self.byStandard = byStandard
    }

    /// Duties that records concern. Where they name provisions these alone, and not all of their document.
    func concerned(by records: [RecordID]) -> [Duty] {
        let owners = Set(records.map(\.owner))
        let parts = records.filter { $0.owner != $0 }
        let exact = parts.flatMap { byRecord[$0] ?? [] }
        if !exact.isEmpty { return exact }
        if parts.contains(where: { owners.contains($0.owner) && records.contains($0.owner) }) { return [] }
        return records.flatMap { byRecord[$0] ?? [] }
    }

    /// Duties that a document among the records is meant to serve.
    func served(by records: [RecordID]) -> [Duty] { records.flatMap { byStandard[$0] ?? [] } }

    /// Whether a record is one of the duties, their document or dates, a document meant to serve them, or an event about one.
    func touches(_ record: RecordID, in atlas: Atlas) -> Bool {
        if byRecord[record] != nil || byStandard[record] != nil { return true }
        guard let event = atlas[record] as? Event else { return false }
        return event.about.contains { byRecord[$0] != nil || byStandard[$0] != nil }
    }
}
