package import ConcordConformity
import ConcordFindings
import ConcordModel
import FoundationEssentials

/// An assessment as one JSON document: the system, the day, the state of each market, and the findings.
package struct AssessmentJSON: Encodable {
    private let asOf: String
    /// The version of the atlas.
    private let atlas: String
    private let language: String
    private let system: String
    /// By market: the state, as a word of the data model.
    private let states: [String: String]
    private let findings: [FindingJSON]

    package init(_ assessment: Assessment, words: CellWords) {
        asOf = assessment.view.day.description
        atlas = assessment.view.atlas.version
        language = words.messages.language.rawValue
        system = assessment.applicability.profile.name
        states = Dictionary(
            uniqueKeysWithValues: Duty.Market.allCases.map { ($0.rawValue, assessment.state(of: $0).rawValue) })
        findings = assessment.findings.map { FindingJSON($0, words: words) }
    }

    package var text: String { JSONText.encode(self) + "\n" }
}
