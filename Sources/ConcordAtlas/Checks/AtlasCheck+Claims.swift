import ConcordModel
import LocatedText

extension AtlasCheck {
    /// Every claim is tested or says why it cannot be, and its verdicts begin on the paper's date.
    static let claims = AtlasCheck(name: "claims") { input in
        var faults: [Diagnostic] = []
        for paper in input.atlas.contents.papers {
            for claim in paper.claims {
                func fault(_ path: [FieldStep], _ message: String) {
                    faults.append(input.places.fault(claim.id, path, message))
                }
                let isUntestable = if case .none = claim.test { true } else { false }
                if claim.verdicts.first?.from != paper.date {
                    fault(["verdicts"], "the first verdict has to stand from \(paper.date), the paper's date")
                }
                if zip(claim.verdicts, claim.verdicts.dropFirst()).contains(where: { $0.from >= $1.from }) {
                    fault(["verdicts"], "verdicts have to be in the order of their dates")
                }
                for (index, verdict) in claim.verdicts.enumerated() {
                    let path: [FieldStep] = ["verdicts", .item(index), "verdict"]
                    if isUntestable, verdict.value != .notCheckable {
                        fault(path, "'\(verdict.value.rawValue)', but nothing tests the claim; write 'not-checkable'")
                    }
                    if verdict.value != .notCheckable, verdict.trace.isEmpty {
                        fault(path, "'\(verdict.value.rawValue)' without a trace; name the records it rests on")
                    }
                }
            }
        }
        return faults
    }
}
