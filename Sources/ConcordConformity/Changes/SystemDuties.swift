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

    /// Duties that a change concerns. Where it names provisions it concerns those alone, and not all of their document.
    func concerned(by change: Change) -> [Duty] {
        let owners = Set(change.records.map(\.owner))
        let parts = change.records.filter { $0.owner != $0 }
        let exact = parts.flatMap { byRecord[$0] ?? [] }
        if !exact.isEmpty { return exact }
        if parts.contains(where: { owners.contains($0.owner) && change.records.contains($0.owner) }) { return [] }
        return change.records.flatMap { byRecord[$0] ?? [] }
    }

    /// Duties that a document named by the change is meant to serve.
    func served(by change: Change) -> [Duty] { change.records.flatMap { byStandard[$0] ?? [] } }
}
