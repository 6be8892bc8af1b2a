import ConcordFormats
import ConcordModel

/// An observation as it is written, and the provisions that it speaks to.
struct OSCALObservation {
    let uuid: String
    /// The criterion that was measured; nil where the observation is a piece of evidence.
    let criterion: RecordID?
    let provisions: Set<RecordID>
    let value: JSONValue
}
