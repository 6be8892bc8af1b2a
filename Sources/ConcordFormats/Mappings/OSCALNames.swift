import ConcordModel

/// Names of the OSCAL mapping model (1.2.1) and of the properties that carry what it has no field for.
package enum OSCALNames {
    package static let version = "1.2.1"
    /// Qualifies our own properties, and relations that OSCAL does not know.
    static let namespace = "urn:concord:ns:mapping"
    static let oscalNamespace = "http://csrc.nist.gov/ns/oscal"
    /// The id of the side on which an entry has nothing.
    static let nothing = "none"
    static let noCounterpart = "no-counterpart"
    /// Ranked and not judged: OSCAL has no word for that, and none of its relations is to be read into it.
    static let suggested = "suggested"

    static func relationship(of entry: MappingDocument.Entry) -> (word: String, isOwn: Bool) {
        if entry.sources.isEmpty || entry.targets.isEmpty { return (noCounterpart, true) }
        if !entry.score.isEmpty { return (suggested, true) }
        let relation = entry.relation
        return switch relation {
        case .equal: ("equal-to", false)
        case .subsetOf, .supersetOf, .intersectsWith, .noRelationship: (relation.rawValue, false)
        case .related, .maySupport, .intendedToSupport: (relation.rawValue, true)
        }
    }

    static func status(_ status: Mapping.Status?) -> String {
        switch status {
        case .complete: "complete"
        case .partial, nil: "not-complete"
        case .draft: "draft"
        }
    }
}
