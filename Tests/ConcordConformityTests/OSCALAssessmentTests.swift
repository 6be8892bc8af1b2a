import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordConformity

@Suite("An assessment as OSCAL")
struct OSCALAssessmentTests {
    typealias Object = OSCALDocument.Object

    static let cases =
        ExampleTests.examples.map { Case(example: $0, evidence: nil) }
        + ["2025-10-31", "2026-11-26"].flatMap { day in
            ["pass", "fail-rate", "fail-minimum", "fail-sample"].map {
                Case(
                    example: .init(profile: "chatbot-china/system", expected: "chatbot-china", day: day), evidence: $0)
            }
        }

    /// An example, with a folder of evidence or without.
    struct Case: CustomTestStringConvertible, Sendable {
        let example: ExampleTests.Example
        let evidence: String?

        var testDescription: String { example.testDescription + (evidence.map { ", \($0)" } ?? "") }

        func assessment() throws -> Assessment {
            let applicability = try ExampleTests.applicability(of: example)
            var reader = EvidenceReader(applicability.view.atlas.contents.catalogues)
            if let evidence {
                let folder = MeasuredCatalogues.repository
                    .appending(path: "examples/chatbot-china/evidence-\(evidence)")
                for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                where !file.hasSuffix(".txt") {
                    reader.read(folder.appending(path: file).path)
                }
                #expect(reader.evidence.diagnostics == [])
            }
            return Assessment(applicability, evidence: reader.evidence)
        }
    }

    private func results(_ assessment: Assessment) throws -> OSCALDocument {
        try OSCALDocument(
            #require(OSCALAssessmentExporter(plain: assessment).results), "assessment-results")
    }

    /// Nil where nothing is open: OSCAL has no plan without an item.
    private func plan(_ assessment: Assessment) throws -> OSCALDocument? {
        try OSCALAssessmentExporter(plain: assessment).plan.map {
            try OSCALDocument($0, "plan-of-action-and-milestones")
        }
    }

    @Test("has one finding for each duty, satisfied where it conforms and nowhere else", arguments: cases)
    func findings(_ example: Case) throws {
        let assessment = try example.assessment()
        let result = try results(assessment).result
        let findings = try #require(result["findings"] as? [Object])
        #expect(
            findings.compactMap { OSCALDocument.value($0, "provision") }
                == assessment.applicability.duties.map(\.id.text))
        for (finding, duty) in zip(findings, assessment.applicability.duties) {
            let target = try #require(finding["target"] as? Object)
            let outcome = assessment.result(of: duty).outcome
            #expect(target["type"] as? String == "objective-id")
            #expect(target["target-id"] as? String == duty.id.text.replacing(":", with: "_"))
            let state = (target["status"] as? Object)?["state"] as? String
            #expect(state == (outcome == .conforming ? "satisfied" : "not-satisfied"), "\(duty.id)")
            #expect(OSCALDocument.value(finding, "outcome") == outcome.rawValue)
            #expect(OSCALDocument.value(target, "outcome") == outcome.rawValue)
        }
        let reviewed = OSCALDocument.all("control-id", in: result)
        #expect(Set(reviewed) == Set(OSCALDocument.all("target-id", in: result)))
        #expect(reviewed.count == findings.count)
    }

    /// The rule is told here once more: what binds, will, or may, and is not shown to be met.
    @Test("plans for every duty that is open and binds or will, and for no conforming one", arguments: cases)
    func items(_ example: Case) throws {
        let assessment = try example.assessment()
        let items = try plan(assessment)?.body["poam-items"] as? [Object] ?? []
        let open: [Outcome] = [.notConforming, .insufficientEvidence, .notAssessed]
        let expected = assessment.applicability.duties.filter { duty in
            if case .unlessChanged = duty.binding { return false }
            return open.contains(assessment.result(of: duty).outcome)
        }
        let duties = items.filter { OSCALDocument.value($0, "subject") == "duty" }
        #expect(duties.compactMap { OSCALDocument.value($0, "provision") } == expected.map(\.id.text))
        for (item, duty) in zip(duties, expected) {
            #expect(OSCALDocument.value(item, "outcome") == assessment.result(of: duty).outcome.rawValue)
            #expect(OSCALDocument.value(item, "deadline") == duty.binding.date?.value?.description)
            #expect((item["related-findings"] as? [Object])?.count == 1)
        }
        let numbers = items.filter { OSCALDocument.value($0, "subject") == "number" }
        let missed = assessment.criteria.flatMap(\.results).filter { open.contains($0.outcome) }
        #expect(Set(numbers.compactMap { OSCALDocument.value($0, "criterion") }) == Set(missed.map(\.id.text)))
        #expect(duties.count + numbers.count == items.count)
    }

    @Test("refers to nothing that is not there, and names no two things alike", arguments: cases)
    func references(_ example: Case) throws {
        let assessment = try example.assessment()
        for body in [try results(assessment).body, try plan(assessment)?.body].compactMap(\.self) {
            let ids = OSCALDocument.all("uuid", in: body)
            #expect(Set(ids).count == ids.count)
            #expect(ids.allSatisfy { $0.count == 36 && $0.dropFirst(14).first == "5" })
            for key in ["observation-uuid", "finding-uuid", "risk-uuid"] {
                #expect(Set(OSCALDocument.all(key, in: body)).subtracting(ids) == [], "\(key)")
            }
            for link in OSCALDocument.all("href", in: body) {
                #expect(link.first == "#" && ids.contains(String(link.dropFirst())), "\(link)")
            }
        }
    }

    /// 880 of 1,000 where 900 are needed; Wilson's interval at 95 percent is 0.85839 to 0.89870.
    @Test("gives a measured rate with its sample, its interval and what it does to the result")
    func rate() throws {
        let example = Case(
            example: .init(profile: "chatbot-china/system", expected: "", day: "2025-10-31"), evidence: "fail-rate")
        let observations = try #require(results(try example.assessment()).result["observations"] as? [Object])
        let rate = try #require(
            observations.first { OSCALDocument.value($0, "criterion") == "tc260-003:c-out-manual-rate" })
        #expect(rate["methods"] as? [String] == ["TEST"])
        for (name, value) in [
            ("outcome", "not-conforming"), ("effect", "decides"), ("modality", "shall"), ("reported", "no"),
            ("comparison", "at-least"), ("threshold", "90"), ("unit", "percent"), ("value", "88.0"), ("part", "880"),
            ("whole", "1000"), ("n", "1000"), ("interval-lower", "0.8583"), ("interval-upper", "0.8988"),
        ] {
            #expect(OSCALDocument.values(rate, name) == [value], "\(name)")
        }
        let stated = try #require(observations.first { OSCALDocument.value($0, "about") == "tc260-003:c-signers" })
        #expect(stated["methods"] as? [String] == ["EXAMINE"])
        #expect(OSCALDocument.value(stated, "hash-matches") == "yes")
        #expect(stated["collected"] as? String == "2025-10-30T00:00:00Z")
    }

    @Test("says of every related provision that rests on a draft that a machine drafted it")
    func drafts() throws {
        let assessment = try Case(example: ExampleTests.examples[0], evidence: nil).assessment()
        let findings = try #require(results(assessment).result["findings"] as? [Object])
        let related = findings.flatMap { $0["props"] as? [Object] ?? [] }.filter { $0["name"] as? String == "related" }
        let drafts = assessment.applicability.duties.flatMap(\.related).filter(\.isDraft)
        #expect(!drafts.isEmpty)
        #expect(
            related.compactMap { $0["remarks"] as? String }.filter { $0.contains(": ") }
                == drafts.map { "\($0.entry): drafted by machine, not reviewed by a person" })
    }

    @Test("every property is described in docs/assessment-exchange.md", arguments: cases)
    func documented(_ example: Case) throws {
        let assessment = try example.assessment()
        let page = try String(
            contentsOf: MeasuredCatalogues.repository.appending(path: "docs/assessment-exchange.md"), encoding: .utf8)
        let names =
            try OSCALDocument.all("name", in: results(assessment).body)
            + (plan(assessment).map { OSCALDocument.all("name", in: $0.body) } ?? [])
        #expect(names.count > 100)
        #expect(Set(names).filter { !page.contains("`\($0)`") } == [])
    }

    @Test(
        "writes shares that never read as more than they are",
        arguments: [
            (0.94999, FloatingPointRoundingRule.down, "0.9499"), (0.89870074, .up, "0.8988"), (1, .down, "1.0000"),
            (0, .up, "0.0000"), (0.00001, .up, "0.0001"), (0.99999, .up, "1.0000"), (0.0499, .down, "0.0499"),
        ])
    func fractions(_ value: Double, _ rule: FloatingPointRoundingRule, _ expected: String) {
        #expect(OSCALAssessmentExporter.fraction(value, rule) == expected)
    }

    @Test("is not taken for evidence when it is read as such")
    func reading() throws {
        let example = Case(
            example: .init(profile: "chatbot-china/system", expected: "", day: "2026-11-26"), evidence: "pass")
        let folder = try EvidenceFolder()
        let file = folder.url.appending(path: "assessment-results.json")
        try #require(OSCALAssessmentExporter(plain: try example.assessment()).results)
            .write(to: file, atomically: true, encoding: .utf8)
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        reader.read(file.path)
        #expect(reader.evidence.diagnostics == [])
        #expect(reader.evidence.tallies.isEmpty)
        #expect(reader.evidence.files.map(\.rows) == [0])
    }

    @Test("takes evidence that came as OSCAL through to the number that it gives")
    func through() throws {
        let folder = try EvidenceFolder()
        let file = folder.url.appending(path: "test-run.json")
        let properties = [("evidence", "output-manual"), ("count", "1000"), ("passed", "880")].map {
            #"{"ns": "urn:concord:ns:evidence", "name": "\#($0.0)", "value": "\#($0.1)"}"#
        }.joined(separator: ", ")
        try #"{"assessment-results": {"results": [{"observations": [{"uuid": "1", "props": [\#(properties)]}]}]}}"#
            .write(to: file, atomically: true, encoding: .utf8)
        let applicability = try ExampleTests.applicability(
            of: .init(profile: "chatbot-china/system", expected: "", day: "2025-10-31"))
        var reader = EvidenceReader(applicability.view.atlas.contents.catalogues)
        reader.read(file.path)
        #expect(reader.evidence.diagnostics == [])
        let assessment = Assessment(applicability, evidence: reader.evidence)
        let observations = try #require(results(assessment).result["observations"] as? [Object])
        let rate = try #require(
            observations.first { OSCALDocument.value($0, "criterion") == "tc260-003:c-out-manual-rate" })
        #expect(OSCALDocument.value(rate, "part") == "880")
        #expect(OSCALDocument.value(rate, "n") == "1000")
        #expect((rate["relevant-evidence"] as? [Object])?.compactMap { $0["description"] as? String } == [file.path])
        let source = try #require(observations.first { OSCALDocument.value($0, "file") == file.path })
        #expect(OSCALDocument.value(source, "format") == "assessment-results")
        #expect(OSCALDocument.value(source, "rows") == "1")
    }

    // MARK: - Identifiers

    private func identifiers(_ example: String, _ changes: [String: Answer?]) throws -> Set<String> {
        Set(try OSCALDocument.all("uuid", in: results(ExampleProfile.assessment(example, changes)).body))
    }

    /// The provider's and the importer's profile name the same product.
    @Test("two systems of one name share no identifier, with a reference or without")
    func names() throws {
        let profiles = ["hiring-tool/system", "hiring-tool/importer"]
        #expect(try Set(profiles.map { try ExampleProfile.profile($0).name }).count == 1)
        for changes in [[:], ["system.reference": nil]] as [[String: Answer?]] {
            let ids = try profiles.map { try identifiers($0, changes) }
            #expect(ids[0].isDisjoint(with: ids[1]))
        }
    }

    /// A changed answer leaves a subject what it is, where the company says so by a reference of its own. One that changes nothing
    /// about what applies: the languages.
    @Test("identifiers outlast a changed answer where there is a reference, and only there")
    func outlast() throws {
        let other: [String: Answer?] = ["system.languages": .text("en")]
        #expect(try identifiers("hiring-tool/system", [:]) == identifiers("hiring-tool/system", other))
        let bare: [String: Answer?] = ["system.reference": nil]
        let ids = try identifiers("hiring-tool/system", bare)
        #expect(try ids == identifiers("hiring-tool/system", bare))
        #expect(try ids.isDisjoint(with: identifiers("hiring-tool/system", bare.merging(other) { $1 })))
    }

    @Test("a file with a label is an observation of the provisions that ask for it")
    func labels() throws {
        var evidence = Evidence()
        evidence.labels = ["pass/picture-1", "fail/picture-3"].map {
            LabelReader.read(
                MeasuredCatalogues.repository.appending(path: "examples/chatbot-china/labels-\($0).png").path)
        }
        let result = try results(ExampleProfile.assessment("chatbot-china/system", evidence: evidence)).result
        let observations = try #require(result["observations"] as? [Object])
        #expect(observations.map { OSCALDocument.value($0, "label-state") } == ["found", "absent"])
        #expect(OSCALDocument.value(observations[0], "label-place") == "PNG tEXt 'AIGC'")
        let uuid = try #require(observations[0]["uuid"] as? String)
        let findings = try #require(result["findings"] as? [Object]).filter {
            OSCALDocument.all("observation-uuid", in: $0).contains(uuid)
        }
        // The measures' 5(1); 6.1 a) to c); Annex E a) to e): what obliges a provider. The rest obliges platforms.
        #expect(
            Set(findings.compactMap { OSCALDocument.value($0, "provision") }) == [
                "cn-label-2025:5-1", "gb-45438-2025:6-1-elements", "gb-45438-2025:6-1-format", "gb-45438-2025:6-1-one",
                "gb-45438-2025:e-key", "gb-45438-2025:e-string", "gb-45438-2025:e-label", "gb-45438-2025:e-producer",
                "gb-45438-2025:e-produce-id",
            ])
    }
}
