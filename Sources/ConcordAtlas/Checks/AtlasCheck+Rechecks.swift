import ConcordModel
import LocatedText

extension AtlasCheck {
    /// No recheck lies behind the day of the atlas, and none is recorded twice.
    static let rechecks = AtlasCheck(name: "rechecks") { input in
        var faults: [Diagnostic] = []
        let day = input.atlas.recorded
        for record in input.atlas.contents.allRecords {
            let kind = record is Catalogue ? RecordKind.catalogue : nil
            var seen: [Looked: Int] = [:]
            for (index, recheck) in record.provenance.checked.enumerated() {
                if recheck.on > day {
                    faults.append(
                        input.places.fault(
                            record.id, kind: kind, ["checked", .item(index), "on"],
                            "\(recheck.on) is later than \(day), the last day on which anything of the atlas was recorded"
                        ))
                }
                let looked = Looked(on: recheck.on, fields: Set(recheck.fields))
                if let first = seen[looked] {
                    faults.append(
                        input.places.fault(
                            record.id, kind: kind, ["checked", .item(index), "on"],
                            "the recheck of \(recheck.on) stands twice, first as number \(first + 1); "
                                + "one entry says what came of it"))
                } else {
                    seen[looked] = index
                }
            }
        }
        return faults
    }
}

/// What a recheck looked at: the same fields on the same day are looked up once.
private struct Looked: Hashable {
    let on: CalendarDate
    let fields: Set<String>
}
