import ConcordModel

/// A step on the way of a European standard from project to citation.
struct PipelineStep {
    let id: String
    let states: Set<State>

    static let all: [PipelineStep] = [
        PipelineStep(id: "project", states: [.project, .draft]),
        PipelineStep(id: "enquiry", states: [.enquiry]),
        PipelineStep(id: "enquiry-closed", states: [.enquiryClosed]),
        PipelineStep(id: "vote", states: [.vote, .approved]),
        PipelineStep(id: "published", states: [.published]),
        PipelineStep(id: "assessed", states: [.assessed]),
        PipelineStep(id: "cited", states: [.cited]),
    ]

    /// When the document took the step; its outcome where one is recorded; empty where it has not.
    func cell(of document: DocumentOnDay) -> Cell {
        let taken = document.standard.events.filter { event in
            states.contains(event.state) && event.moment.date.timing(on: document.day) == .past
        }
        // What happened goes before what was only seen. Of two like steps the later counts; of two on the same day the one
        // recorded last.
        let happened = taken.filter { if case .happened = $0.moment { true } else { false } }
        let latest = (happened.isEmpty ? taken : happened).reduce(nil as StateEvent?) { found, next in
            guard let date = found?.moment.date.value, let other = next.moment.date.value, other < date else {
                return next
            }
            return found
        }
        guard let event = latest else { return .empty }
        var arguments: [String: Cell] = ["date": .date(event.moment.date)]
        if let outcome = event.outcome {
            arguments["outcome"] = .word("outcome", outcome.rawValue)
            return .phrase(Phrase("pipeline.step.with-outcome", arguments))
        }
        if case .seen = event.moment { return .phrase(Phrase("pipeline.step.seen", arguments)) }
        return .date(event.moment.date)
    }
}
