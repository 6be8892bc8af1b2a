import ConcordModel
import Testing

@Suite("The state that events support on a day")
struct StateReadingTests {
    /// `published 2026-07-01`, `seen draft 2026`, `enquiry 2026-01-01 closes 2026-03-31`.
    private func event(_ text: String) throws -> StateEvent {
        var words = text.split(separator: " ").map(String.init)
        let isSeen = words[0] == "seen"
        if isSeen { words.removeFirst() }
        let date = try recorded(words[1])
        return StateEvent(
            state: try #require(State(rawValue: words[0])),
            moment: isSeen ? .seen(date) : .happened(date),
            closes: words.count == 4 ? try recorded(words[3]) : nil
        )
    }

    private func word(_ reading: StateReading) -> String {
        switch reading {
        case .known(let event): event.state.rawValue
        case .lapsed(let event): "lapsed " + event.state.rawValue
        case .undecided: "undecided"
        case .ahead: "ahead"
        case .unrecorded: "unrecorded"
        }
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        let events: [String]
        let day: String
        let reading: String

        init(_ events: [String], on day: String, _ reading: String) {
            self.events = events
            self.day = day
            self.reading = reading
        }

        var testDescription: String { "\(events.joined(separator: ", ")) on \(day): \(reading)" }
    }

    static let dated = [
        Sample([], on: "2026-01-01", "unrecorded"),
        Sample(["draft 2026-01-01"], on: "2025-12-31", "ahead"),
        Sample(["draft 2026-01-01"], on: "2026-01-01", "draft"),
        Sample(["draft 2024-01-01", "published 2025-06-01"], on: "2025-05-31", "draft"),
        Sample(["draft 2024-01-01", "published 2025-06-01"], on: "2025-06-01", "published"),
        // A document may go back: the later event counts, not the further state.
        Sample(["approved 2024-06-01", "draft 2025-01-01"], on: "2025-02-01", "draft"),
        Sample(["published 2020-01-01", "withdrawn 2027-01-01"], on: "2026-01-01", "published"),
    ]

    static let sameDay = [
        Sample(["published 2025-06-01", "effective 2025-06-01"], on: "2025-06-01", "effective"),
        Sample(["adopted 2024-06-13", "proposed 2024-06-13"], on: "2024-07-01", "adopted"),
        Sample(
            ["superseded 2025-06-01", "published 2025-06-01", "withdrawn 2025-06-01"], on: "2025-06-01", "withdrawn"),
    ]

    static let closing = [
        Sample(["enquiry 2026-01-01 closes 2026-03-31"], on: "2026-03-30", "enquiry"),
        Sample(["enquiry 2026-01-01 closes 2026-03-31"], on: "2026-03-31", "enquiry"),
        Sample(["enquiry 2026-01-01 closes 2026-03-31"], on: "2026-04-01", "lapsed enquiry"),
        Sample(["vote 2026-01-01 closes 2026-03-31"], on: "2026-04-01", "lapsed vote"),
        Sample(["consultation 2026-01-01 closes 2026-03-31"], on: "2026-04-01", "lapsed consultation"),
        Sample(["seen enquiry 2026-02-01 closes 2026-03-31"], on: "2026-04-01", "lapsed enquiry"),
        Sample(["enquiry 2026-01-01 closes 2026-03"], on: "2026-03-15", "enquiry"),
        Sample(["enquiry 2026-01-01 closes 2026-03"], on: "2026-04-01", "lapsed enquiry"),
        Sample(["enquiry 2026-01-01 closes unknown"], on: "2030-01-01", "enquiry"),
        Sample(["enquiry 2026-01-01"], on: "2030-01-01", "enquiry"),
        Sample(
            ["enquiry 2026-01-01 closes 2026-03-31", "enquiry-closed 2026-04-10"], on: "2026-04-10", "enquiry-closed"),
        Sample(
            ["enquiry 2026-01-01 closes 2026-03-31", "enquiry-closed 2026-04-10"], on: "2026-04-05", "lapsed enquiry"),
        Sample(["published 2026-01-01 closes 2026-03-31"], on: "2026-04-01", "published"),
    ]

    static let seen = [
        Sample(["seen published 2026-02-01"], on: "2026-02-01", "published"),
        Sample(["seen published 2026-02-01"], on: "2026-03-01", "published"),
        // It got there at an unknown time before it was seen.
        Sample(["seen published 2026-02-01"], on: "2026-01-31", "undecided"),
        Sample(["draft 2025-01-01", "seen published 2026-02-01"], on: "2026-01-31", "draft"),
        // What follows on a state that lies ahead lies ahead too.
        Sample(["project 2025-06-01", "seen published 2026-02-01"], on: "2025-01-01", "ahead"),
        Sample(["seen draft 2026-02-01", "published 2027-01-01"], on: "2026-01-01", "undecided"),
    ]

    static let inexact = [
        Sample(["published unknown"], on: "2026-01-01", "undecided"),
        Sample(["seen published unknown"], on: "2026-01-01", "undecided"),
        Sample(["draft 2020", "published unknown"], on: "2026-01-01", "draft"),
        Sample(["published 2026-07"], on: "2026-07-15", "undecided"),
        Sample(["published 2026-07"], on: "2026-07-31", "published"),
        Sample(["draft 2025", "published 2026-07"], on: "2026-07-15", "draft"),
        // Where dates overlap, the further state counts.
        Sample(["effective 2023-12", "published 2023"], on: "2024-01-01", "effective"),
        Sample(["effective 2023", "published 2023-12-15"], on: "2024-01-01", "effective"),
        Sample(["effective 2022", "draft 2023"], on: "2024-01-01", "draft"),
    ]

    @Test("by dated events", arguments: dated)
    func byDate(_ sample: Sample) throws { try check(sample) }

    @Test("by the order of states where they fall on one day", arguments: sameDay)
    func byRank(_ sample: Sample) throws { try check(sample) }

    @Test("no longer once an announced end has passed", arguments: closing)
    func lapsing(_ sample: Sample) throws { try check(sample) }

    @Test("by what a source showed", arguments: seen)
    func bySight(_ sample: Sample) throws { try check(sample) }

    @Test("where dates are inexact or unknown", arguments: inexact)
    func byInexactDate(_ sample: Sample) throws { try check(sample) }

    /// In every order of the events.
    private func check(_ sample: Sample) throws {
        let day = try #require(CalendarDate(sample.day))
        let events = try sample.events.map(event)
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<6 {
            let reading = events.shuffled(using: &generator).reading(on: day)
            #expect(word(reading) == sample.reading)
            #expect((reading.state != nil) == (State(rawValue: sample.reading) != nil))
        }
    }

    @Test("is the last of the events up to the day, where all are dated to the day")
    func lastOfDated() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            var dated: [(date: CalendarDate, state: State)] = []
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let day = Int.random(in: 1...9, using: &generator)
                let date = try #require(CalendarDate(year: 2026, month: 5, day: day))
                dated.append((date, try #require(State.allCases.randomElement(using: &generator))))
            }
            let day = try #require(CalendarDate(year: 2026, month: 5, day: Int.random(in: 1...9, using: &generator)))
            let last = dated.filter { $0.date <= day }.max { ($0.date, $0.state.rank) < ($1.date, $1.state.rank) }
            let reading = dated.map { StateEvent(state: $0.state, moment: .happened(.known(.day($0.date)))) }.reading(
                on: day)
            #expect(reading.state == last?.state)
            #expect((reading == .ahead) == (last == nil))
        }
    }

    @Test("the first event with a state, among those that happened on a known date")
    func first() throws {
        let events = try ["seen published 2019", "published unknown", "published 2026-07", "effective 2026-02-01"].map(
            event)
        let published = try #require(events.first(of: [.published]))
        #expect(published.date.description == "2026-07")
        let either = try #require(events.first(of: [.published, .effective]))
        #expect(either.event.state == .effective)
        #expect(events.first(of: [.draft]) == nil)
    }

    @Test("what is over or in force has been published, what is abandoned has not")
    func groups() {
        let published = State.allCases.filter(\.isPublished)
        #expect(
            Set(published) == [
                .published, .effective, .applicable, .assessed, .cited, .amended, .superseded, .repealed, .withdrawn,
            ])
        #expect(Set(State.allCases.filter(\.isOver)) == [.superseded, .repealed, .withdrawn, .abandoned])
        #expect(Set(State.allCases.filter(\.lapses)) == [.enquiry, .vote, .consultation])
    }

    @Test("every state belongs to documents or rules, and the order within each is that of its list")
    func vocabulary() {
        #expect(Set(State.ofStandards + State.ofRules) == Set(State.allCases))
        for list in [State.ofStandards, State.ofRules] {
            #expect(list.map(\.rank) == list.map(\.rank).sorted())
            #expect(Set(list).count == list.count)
        }
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
