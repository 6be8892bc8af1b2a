import ConcordModel

/// An item of the request and the documents that answer it on a day.
struct DeliverableOnDay {
    let deliverable: Deliverable
    let documents: [DocumentOnDay]

    init(_ deliverable: Deliverable, view: AtlasOnDay) {
        self.deliverable = deliverable
        var ids = deliverable.answers
        for standard in view.atlas.contents.standards
        where standard.answers.contains(where: { $0.deliverable == deliverable.id }) && !ids.contains(standard.id) {
            ids.append(standard.id)
        }
        documents = ids.compactMap(view.document).filter { $0.phase != .ahead }
    }
}

extension DocumentOnDay {
    /// Whether its Enquiry or a vote had failed by the day.
    var hasFailedEnquiry: Bool {
        standard.events.contains { $0.outcome == .failed && $0.moment.date.timing(on: day) == .past }
    }

    /// Whether its reference had been cited in the Official Journal, or seen to be, by the day.
    public var isCited: Bool {
        standard.events.contains { event in
            event.state == .cited && event.moment.date.timing(on: day) == .past
        }
    }
}
