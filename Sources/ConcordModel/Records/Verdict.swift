/// How a claim fares from a day on: a judgement of the project.
public struct Verdict: Hashable, Sendable {
    /// How the claim fares.
    public enum Value: String, Hashable, Sendable, CaseIterable {
        case holds, imprecise, changed, contradicted
        case notCheckable = "not-checkable"
    }

    public let from: CalendarDate
    public let value: Value
    public let because: LocalizedText
    /// The records it rests on.
    public let trace: [RecordID]
    public let method: Method

    public init(
        from: CalendarDate,
        value: Value,
        because: LocalizedText,
        trace: [RecordID],
        method: Method
    ) {
        self.from = from
        self.value = value
        self.because = because
        self.trace = trace
        self.method = method
    }
}
