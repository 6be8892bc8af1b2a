import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordConformity

@Suite("Registration and filing")
struct FilingTests {
    @Test("every provision, article and document that a kind names is recorded", arguments: FilingKind.allCases)
    func known(_ kind: FilingKind) throws {
        let atlas = try ExampleProfile.atlas.get()
        for id in kind.provisions { #expect(atlas[id] is Provision, "\(id)") }
        for id in kind.sections { #expect(atlas[id] is Section, "\(id)") }
        let dossiers = atlas.contents.catalogues.flatMap(\.provisions).flatMap { kind.dossiers(for: $0.id) }
        for id in Set(dossiers) { #expect(atlas[id] is Dossier, "\(id)") }
        #expect(!kind.provisions.isEmpty || !kind.sections.isEmpty)
    }

    @Test("no provision is of two kinds")
    func once() throws {
        for provision in try ExampleProfile.atlas.get().contents.catalogues.flatMap(\.provisions) {
            let kinds = FilingKind.allCases.filter { kind in
                kind.provisions.contains(provision.id) || provision.section.map(kind.sections.contains) ?? false
            }
            #expect(kinds.count <= 1, "\(provision.id)")
        }
    }

    /// Annex VIII has a section for each of who registers what; the 2018 rules have a report of their own.
    @Test(
        "name the document of their own",
        arguments: [
            (FilingKind.registration, "eu-ai-act:art-49-1", "dossier-eu-registration"),
            (.registration, "eu-ai-act:art-49-2", "dossier-eu-registration-not-high-risk"),
            (.registration, "eu-ai-act:art-49-3", "dossier-eu-registration-deployer"),
            (.registration, "eu-ai-act:art-26-8", "dossier-eu-registration-deployer"),
            (.notification, "eu-ai-act:art-27-3", "dossier-eu-fundamental-rights"),
            (.personalData, "cn-facial-2025:15", "dossier-cn-facial-recognition-filing"),
            (.security, "cn-assess-2018:3", "dossier-cn-public-opinion-assessment"),
        ])
    func documents(_ kind: FilingKind, _ provision: RecordID, _ dossier: RecordID) throws {
        let record = try #require(try ExampleProfile.atlas.get()[provision] as? Provision)
        #expect(FilingKind.kind(of: record) == kind)
        #expect(kind.dossiers(for: provision) == [dossier])
    }

    private func filings(_ example: String, _ market: Duty.Market) throws -> [String: [String]] {
        let all = Filing.all(try ExampleProfile.assessment(example)).filter { $0.duty.market == market }
        return Dictionary(grouping: all, by: \.kind.rawValue).mapValues { filings in
            filings.map { String($0.duty.id.text.split(separator: ":")[1]) }
        }
    }

    /// Article 47(3) is for products whose law asks for a declaration too, 48(4) for routes with a notified body, 49(2) for systems
    /// that are not high-risk after all, 49(3) for public deployers, 49(4) for security, 49(5) for point 2: none of them is a
    /// hiring tool by internal control. Article 73 obliges its provider to report; (5), (9) and (10) allow or narrow.
    @Test("of a hiring tool: declaration, marking, registration under Article 49(1), incidents")
    func hiring() throws {
        #expect(
            try filings("hiring-tool/system", .eu) == [
                "declaration": ["art-47-1", "art-47-2", "art-47-4"],
                "marking": ["art-48-1", "art-48-2", "art-48-3"],
                "registration": ["art-49-1"],
                "incident-reports": ["art-73-1", "art-73-2", "art-73-3", "art-73-4", "art-73-6"],
            ])
    }

    /// Article 49 is about Annex III; a device with a notified body bears its number, and its law asks for a declaration too.
    @Test("of a component of a medical device: no registration, one declaration, the notified body's number")
    func device() throws {
        let found = try filings("medical-device/system", .eu)
        #expect(found["registration"] == nil)
        #expect(found["declaration"]?.contains("art-47-3") == true)
        #expect(found["marking"]?.contains("art-48-4") == true)
    }

    /// Article 52(1): above 10 to the power of 25 operations; Article 55(1)(c): systemic risk.
    @Test("of a model with systemic risk: notification to the Commission and reports of incidents")
    func model() throws {
        #expect(
            try filings("general-purpose-model/system", .eu) == [
                "notification": ["art-52-1"], "incident-reports": ["art-55-1-c"],
            ])
    }

    /// A service on a model that is trained further is filed, not registered; with the power to mobilise it files its algorithm and is
    /// assessed for security. It exports personal information (Articles 38 and 40 of that law).
    @Test("of a chatbot for the public in China: algorithm, service, security assessment, export")
    func chatbot() throws {
        let found = try filings("chatbot-china/system", .cn)
        #expect(found["algorithm-filing"]?.contains("24-1") == true)
        #expect(found["generative-filing"]?.contains("17") == true)
        #expect(found["generative-registration"] == nil)
        #expect(found["security-assessment"]?.contains("3") == true)
        #expect(found["personal-data-filing"]?.contains("38-1") == true)
        let filed = Filing.all(try ExampleProfile.assessment("chatbot-china/system"))
        let algorithm = try #require(filed.first { $0.duty.id == "cn-algo-2022:24-1" })
        #expect(algorithm.dossiers == ["dossier-cn-algorithm-filing"])
    }

    /// Calling a filed model over an interface is registered: the same service on another's model.
    @Test("of a service that only calls a filed model: registration in the place of filing")
    func registration() throws {
        let assessment = try ExampleProfile.assessment("chatbot-china/system", ["cn.model": .words(["filed"])])
        let kinds = Set(Filing.all(assessment).map(\.kind))
        #expect(kinds.contains(.generativeRegistration))
        let ids = Filing.all(assessment).map(\.duty.id)
        #expect(!ids.contains("cn-filing:generative-ai"))
    }

    @Test("of an office assistant inside a company: none")
    func office() throws {
        #expect(Filing.all(try ExampleProfile.assessment("office-assistant/system")).isEmpty)
    }
}
