import ConcordFormats
import ConcordModel
import StandardIdentifiers

/// Finds the record of a document that a list names.
struct DocumentMatcher {
    enum Match {
        case found(Standard)
        /// Not in the atlas; with the record of the document that it takes over, and that of the edition that has been published,
        /// where the atlas has these.
        case absent(adopts: RecordID?, published: RecordID?)
        case several([RecordID])
        case unreadable(String)
    }

    private struct Named {
        let standard: Standard
        let identifier: StandardIdentifier
    }

    private var byNumber: [String: [Named]] = [:]
    private var byText: [String: [Standard]] = [:]

    init(_ atlas: Atlas) {
        for standard in atlas.contents.standards {
            for designation in standard.designations {
                byText[Self.folded(designation.text), default: []].append(standard)
                guard let identifier = designation.identifier else { continue }
                byNumber[Self.key(identifier), default: []].append(Named(standard: standard, identifier: identifier))
            }
        }
    }

    func match(_ document: ListedDocument) -> Match {
        var adopts: RecordID?
        var published: RecordID?
        var fault: String?
        var isRead = false
        for designation in document.designations {
            if let same = byText[Self.folded(designation)], let only = Self.only(same) { return .found(only) }
            let identifier: StandardIdentifier
            do throws(IdentifierError) {
                identifier = try StandardIdentifier.parse(designation)
            } catch {
                fault = fault ?? "\(error)"
                continue
            }
            isRead = true
            let named = byNumber[Self.key(identifier)] ?? []
            let candidates = self.candidates(for: identifier, document, among: named)
            if let only = Self.only(candidates) { return .found(only) }
            if !candidates.isEmpty { return .several(Array(Set(candidates.map(\.id))).sorted()) }
            if identifier.latestYear == nil {
                published = published ?? named.first { $0.identifier.isSameDocument(as: identifier) }?.standard.id
            }
            adopts = adopts ?? named.first { identifier.isAdoption(of: $0.identifier) }?.standard.id
        }
        return isRead ? .absent(adopts: adopts, published: published) : .unreadable(fault ?? "no designation")
    }

    /// The same edition; else, for one with a version, as ETSI numbers its editions, or for a dated one, the draft that has become it; for an undated one that is published, whatever edition
    /// the atlas has. A draft of a document that the atlas has as published is that of a new edition, which is another document.
    private func candidates(
        for identifier: StandardIdentifier, _ document: ListedDocument, among named: [Named]
    ) -> [Standard] {
        let same = named.filter { $0.identifier.isSameDocument(as: identifier) }
        let edition = same.filter {
            $0.identifier.isSameEdition(as: identifier) || $0.identifier.isSameVersion(as: identifier)
        }
        if !edition.isEmpty { return edition.map(\.standard) }
        if identifier.hasVersion {
            let others = Set(
                same.filter { $0.identifier.hasVersion || $0.identifier.latestYear != nil }.map(\.standard.id))
            return same.map(\.standard).filter { !others.contains($0.id) }
        }
        if let year = identifier.latestYear {
            let dated = Set(same.filter { $0.identifier.latestYear != nil }.map(\.standard.id))
            return same.map(\.standard).filter { standard in
                !dated.contains(standard.id)
                    && standard.events.allSatisfy { ($0.moment.date.value?.year ?? year) <= year }
            }
        }
        let isPublished = document.steps.last?.state.isPublished ?? true
        return isPublished ? same.map(\.standard) : []
    }

    private static func only(_ standards: [Standard]) -> Standard? {
        guard let first = standards.first, standards.allSatisfy({ $0.id == first.id }) else { return nil }
        return first
    }

    /// What identifiers of one document share: a coarse division, in which they are then compared.
    static func key(_ identifier: StandardIdentifier) -> String {
        ([identifier.number ?? ""] + identifier.parts).joined(separator: "-").lowercased()
    }

    private static func folded(_ text: String) -> String { String(text.lowercased().filter { !$0.isWhitespace }) }
}

extension StandardIdentifier {
    /// Whether it names a version, such as `V2.1.1`: another version is another edition.
    fileprivate var hasVersion: Bool { !values(.version).isEmpty }

    /// Whether both name the same version of the same document, though one may leave out its date.
    func isSameVersion(as other: StandardIdentifier) -> Bool {
        hasVersion && values(.version) == other.values(.version) && isSameDocument(as: other)
            && (latestYear == nil || other.latestYear == nil)
    }
}
