import ConcordFindings
import ConcordModel
import LocatedText
import Testing

@testable import ConcordConformity

@Suite("Evidence, item by item")
struct EvidenceItemTests {
    private func statement(_ about: RecordID, _ document: String) throws -> EvidenceStatement {
        EvidenceStatement(
            about: about, document: document, sha256: String(repeating: "0", count: 64),
            date: try #require(CalendarDate("2026-11-01")), file: "s.yaml", location: .start)
    }

    private func items(_ statements: [(RecordID, String)]) throws -> EvidenceItems {
        var evidence = Evidence()
        evidence.statements = try statements.map { try statement($0.0, $0.1) }
        return EvidenceItems(try ExampleProfile.assessment("general-purpose-model/system", evidence: evidence))
    }

    private func given(_ name: String, _ items: EvidenceItems) throws -> EvidenceItem {
        try #require(items.items.first { $0.kind == .given(name) })
    }

    /// Article 50(2) of the Act and Article 5(1) of the labelling measures both ask for a mark that machines read.
    @Test("one document stated for provisions of both markets serves both")
    func both() throws {
        let items = try items([("eu-ai-act:art-50-2", "Marking concept"), ("cn-label-2025:5-1", "Marking concept")])
        let item = try given("Marking concept", items)
        #expect(item.duties(in: .eu).map(\.id) == ["eu-ai-act:art-50-2"])
        #expect(item.duties(in: .cn).map(\.id) == ["cn-label-2025:5-1"])
        #expect(item.reach(among: items.byID) == .both)
        // It serves the Chinese provision itself, so that the mapping says nothing more of it.
        #expect(!item.related(in: .cn, among: items.byID).map(\.provision).contains("cn-label-2025:5-1"))
    }

    /// The mapping relates Article 50(2) to Article 5(1) of the measures (its entry 9) and calls it contrary to Article 4 on labels
    /// that people see (its entry 7): what is contrary is no use for the other side.
    @Test("a document for one market is related to the other by mappings, drafts marked, the contrary left out")
    func related() throws {
        let items = try items([("eu-ai-act:art-50-2", "Marking concept")])
        let item = try given("Marking concept", items)
        #expect(item.reach(among: items.byID) == .related)
        let related = item.related(in: .cn, among: items.byID)
        #expect(related.contains { $0.provision == "cn-label-2025:5-1" && $0.isDraft })
        #expect(!related.map(\.provision).contains("cn-label-2025:4-image"))
    }

    @Test("what has evidence asks for none, and what has none is asked for by number or heading")
    func asked() throws {
        let without = try items([])
        #expect(!without.items.contains { if case .given = $0.kind { true } else { false } })
        // 8.2 of GB/T 45654-2025 asks for a test bank, and Annex XI, Section 1, point 1(a), for the tasks of the model.
        #expect(without.items.contains { $0.kind == .measurement(.outputBank) })
        #expect(
            without.items.contains {
                $0.kind
                    == .heading("eu-ai-act:annex-xi-s1-1-a", in: "dossier-eu-model-documentation")
            })
        let with = try items([("eu-ai-act:art-52-1", "Notification")])
        for item in with.items where item.kind != .given("Notification") {
            #expect(!item.duties.map(\.id).contains("eu-ai-act:art-52-1"))
        }
    }

    @Test("every duty has an item, the smallest set leaves none out that has a named one, and is no larger than all")
    func whole() throws {
        let items = try items([("eu-ai-act:art-50-2", "Marking concept")])
        let all = Set(items.byID.keys)
        #expect(Set(items.items.flatMap { $0.duties.map(\.id) }) == all)
        let named = items.items.filter { $0.kind != .unnamed }
        let chosen = items.items.indices.filter(items.smallest.contains).map { items.items[$0] }
        #expect(Set(chosen.flatMap { $0.duties.map(\.id) }) == Set(named.flatMap { $0.duties.map(\.id) }))
        #expect(chosen.count < named.count)
        // The marking concept alone serves Article 50(2) here.
        #expect(chosen.contains { $0.kind == .given("Marking concept") })
        #expect(items.isProven)
    }

    @Test("what stays with one market is related to nothing that applies in the other")
    func specific() throws {
        let items = try items([])
        for market in Duty.Market.allCases {
            for duty in items.specific(to: market) {
                #expect(duty.market == market)
                let useful = duty.related.filter { !$0.isContrary && items.byID[$0.provision] != nil }
                #expect(useful.isEmpty, "\(duty.id)")
            }
        }
        let specific = Set(Duty.Market.allCases.flatMap { items.specific(to: $0) }.map(\.id))
        #expect(!specific.contains("eu-ai-act:art-50-2"))
    }
}
