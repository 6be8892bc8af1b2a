import ConcordModel
import LocatedText

extension AtlasCheck {
    /// The state written beside the events is the one that they support on the day of the file.
    static let states = AtlasCheck(name: "states") { input in
        var faults: [Diagnostic] = []
        func check(_ events: [StateEvent], _ stated: State?, of record: some AtlasRecord) {
            let day = record.provenance.recorded ?? input.atlas.recorded
            let reading = events.reading(on: day)
            let supported: State?
            switch reading {
            case .known(let event): supported = event.state
            case .lapsed, .unrecorded: supported = nil
            case .undecided, .ahead:
                if let stated, events.contains(where: { $0.state == stated }) { return }
                supported = nil
            }
            guard stated != supported else { return }
            let message =
                switch (stated, supported) {
                case (let stated?, let supported?):
                    "no event supports '\(stated.rawValue)'; on \(day) the events say '\(supported.rawValue)'"
                case (let stated?, nil): "no event supports '\(stated.rawValue)' on \(day); write 'unknown'"
                case (nil, let supported?): "'unknown', but on \(day) the events say '\(supported.rawValue)'"
                case (nil, nil): ""
                }
            faults.append(input.places.fault(record.id, ["state"], message))
        }
        for standard in input.atlas.contents.standards { check(standard.events, standard.statedState, of: standard) }
        for rule in input.atlas.contents.rules { check(rule.events, rule.statedState, of: rule) }
        return faults
    }
}
