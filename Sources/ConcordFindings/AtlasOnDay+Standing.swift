public import ConcordModel
import StandardIdentifiers

/// How a record lies to a day on both clocks: what it tells of, and when the atlas learned it.
public enum Standing: String, Hashable, Sendable, CaseIterable {
    /// It was there by the day.
    case there
    /// Nothing recorded by the day tells whether it was there.
    case undated
    /// It lies ahead, and the atlas knew of it by the day.
    case ahead
    /// It came later, or was announced later: on the day it has not happened.
    case later
}

extension Standing: Comparable {
    /// From what was there to what was not: a relation stands no better than the records it joins.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension AtlasOnDay {
    /// How a record lies to the day. One that no record has, is undated.
    public func standing(of id: RecordID) -> Standing {
        guard let record = atlas[id] ?? atlas.source(id) else { return .undated }
        return standing(of: record)
    }

    public func standing(of record: any AtlasRecord) -> Standing {
        if let source = record as? Source { return standing(of: source) }
        return standing(dates(of: record), record.provenance)
    }

    /// How a source lies to the day: what was published, or was read, by then was known; one without a date of its own may
    /// have been.
    public func standing(of source: Source) -> Standing {
        if let accessed = source.accessed, accessed <= day { return .there }
        return switch source.published.timing(on: day) {
        case .past: .there
        case .undecided: .undated
        case .future: .later
        }
    }

    /// How a relation lies to the day, seen from the record at its other end. A claim's verdict brings its relations with
    /// the day from which it stands.
    public func standing(of link: Link, at other: RecordID) -> Standing {
        let standing = standing(of: other)
        guard link.field == "trace", let claim = atlas[link.from] as? Claim else { return standing }
        let stood = claim.verdicts.contains { $0.from <= day && $0.trace.contains(link.to) }
        return stood ? standing : .later
    }

    private func standing(_ timing: Timing, _ provenance: Provenance) -> Standing {
        switch timing {
        case .past: .there
        case .undecided: isRecorded(provenance) ? .there : .undated
        case .future: isRecorded(provenance) ? .ahead : .later
        }
    }

    /// How what a record tells lies to the day: by its own dates, else by those of what it belongs to.
    private func dates(of record: any AtlasRecord) -> Timing {
        switch record {
        case let source as Source: source.published.timing(on: day)
        case let standard as Standard: dates(of: standard)
        case let rule as Rule: dates(of: rule)
        case let body as Body: body.established?.timing(on: day) ?? .undecided
        case let position as Position: dates(of: position)
        case let adoption as Adoption:
            adoption.date.timing(on: day).unless(.undecided, [adoption.adopted, adoption.adopting].map(dates(of:)))
        case let mapping as Mapping:
            (mapping.date?.timing(on: day) ?? .undecided)
                .unless(.undecided, [mapping.source, mapping.target].map(dates(of:)))
        case let section as Section:
            section.from.map { $0.timing(on: day).unless(.past, [dates(of: section.id.owner)]) }
                ?? dates(of: section.id.owner)
        case let provision as Provision: dates(of: provision)
        case let catalogue as Catalogue: catalogue.of == catalogue.id ? .undecided : dates(of: catalogue.of)
        case let term as Term: dates(of: term)
        case is Topic: .past
        default: dates(ofPartOrRest: record)
        }
    }

    private func dates(ofPartOrRest record: any AtlasRecord) -> Timing {
        switch record {
        case let event as Event: event.date.timing(on: day)
        case let figure as Figure: figure.asOf.timing(on: day)
        case let paper as Paper: paper.date <= day ? .past : .future
        case let recommendation as Recommendation: dates(of: recommendation.paper)
        case let guidelines as Guidelines: dates(of: guidelines.rule)
        case let request as StandardisationRequest: dates(of: request.rule)
        case let profile as ApplicationProfile: dates(of: profile.rule)
        case let penalty as Penalty: dates(of: penalty.rule)
        case let amendment as Amendment: dates(of: amendment.act)
        default: record.id.owner == record.id ? .undecided : dates(of: record.id.owner)
        }
    }

    private func dates(of id: RecordID) -> Timing { atlas[id].map { dates(of: $0) } ?? .undecided }

    private func dates(of standard: Standard) -> Timing {
        switch document(standard.id)?.phase {
        case .ahead: .future
        case .undated, nil: .undecided
        default: .past
        }
    }

    private func dates(of rule: Rule) -> Timing {
        switch rule.events.reading(on: day) {
        case .known, .lapsed: .past
        case .ahead: .future
        case .undecided, .unrecorded:
            rule.designations.first?.latestYear.map { $0 > day.year } ?? false ? .future : .undecided
        }
    }

    private func dates(of position: Position) -> Timing {
        if let from = position.from { return from.timing(on: day) }
        return position.seen?.timing(on: day) == .past ? .past : .undecided
    }

    /// A provision was there once any of its wordings was, and not before the document it stands in.
    private func dates(of provision: Provision) -> Timing {
        let document = dates(of: provision.id.owner)
        if document == .future { return .future }
        let wordings = provision.versions.map { $0.from.timing(on: day) }
        if wordings.contains(.past) { return .past }
        return wordings.contains(.undecided) || wordings.isEmpty ? .undecided : .future
    }

    /// A term can be compared once a document characterises it.
    private func dates(of term: Term) -> Timing {
        let documents = term.characterisations.map { dates(of: $0.document) }
        if documents.contains(.past) { return .past }
        return documents.contains(.undecided) || documents.isEmpty ? .undecided : .future
    }
}

extension Timing {
    /// What depends on something that lies ahead lies ahead, where its own timing is `open` to that.
    fileprivate func unless(_ open: Timing, _ others: [Timing]) -> Timing {
        self == open && others.contains(.future) ? .future : self
    }
}
