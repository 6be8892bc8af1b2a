import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import Testing

@Suite("Answers that do not go together")
struct AnswerClashTests {
    static let day = "2026-11-26"

    @Test(
        "are errors where they cannot, and warnings where they seldom do",
        arguments: [
            (
                "clash-emotion",
                [
                    "clash-emotion.yaml:10:3: error: 'eu.annex-iii' is 'none' and 'system.biometrics' is 'emotion' and "
                        + "'eu.practices' is 'none': Annex III, point 1(c), names systems that recognise emotions, whatever else "
                        + "they are for."
                ]
            ),
            (
                "clash-emotion-at-work",
                [
                    "clash-emotion-at-work.yaml:9:3: warning: 'eu.practices' is 'none' and 'system.biometrics' is 'emotion' and "
                        + "'eu.annex-iii' is '1c, 4': Article 5(1)(f) forbids inferring emotions at work, recruiting included, and "
                        + "in education, save for medical or safety reasons; the denial has to rest on such a reason."
                ]
            ),
            (
                "clash-faces",
                [
                    "clash-faces.yaml:10:3: warning: 'eu.annex-iii' is 'none' and 'system.biometrics' is 'face-public' and "
                        + "'eu.practices' is 'none': Annex III, point 1(a), names identification at a distance; it spares only "
                        + "checking that someone is who they claim to be."
                ]
            ),
            (
                "clash-no-biometrics",
                [
                    "clash-no-biometrics.yaml:9:3: error: 'eu.practices' is 'g' and 'system.biometrics' is 'none': Article 5(1)(g) "
                        + "and (h) are about biometric data, and the system is said to work with none.",
                    "clash-no-biometrics.yaml:10:3: error: 'eu.annex-iii' is '1a' and 'system.biometrics' is 'none': Annex III, "
                        + "point 1, is about biometrics, and the system is said to work with none.",
                ]
            ),
            (
                "clash-standards",
                [
                    "clash-standards.yaml:14:3: warning: 'eu.harmonised-standards' is 'all' and 'record.citation' is 'no': No "
                        + "standard is recorded by this day as cited in the Official Journal for the AI Act; without a citation "
                        + "there is no presumption, and the answer spares no notified body."
                ]
            ),
            (
                "clash-specifications",
                [
                    "clash-specifications.yaml:15:3: warning: 'eu.common-specifications' is 'followed': No common specifications "
                        + "are recorded; the answer spares no notified body."
                ]
            ),
            (
                "clash-users",
                [
                    "clash-users.yaml:11:3: warning: 'eu.public-users' is 'no' and 'eu.annex-iii' is '5a': Annex III, points 5(a), "
                        + "6 and 7, is about use by public authorities or on their behalf."
                ]
            ),
            (
                "clash-companion",
                [
                    "clash-companion.yaml:5:3: error: 'system.companion' is 'yes' and 'system.interacts' is 'no': A "
                        + "companion keeps people company by dealing with them, and nobody is said to deal with the "
                        + "system directly."
                ]
            ),
            (
                "clash-no-content",
                [
                    "clash-no-content.yaml:10:3: error: 'eu.practices' is 'ba' and 'system.generates' is 'none': "
                        + "Article 5(1)(ba) and (bb) are about systems that generate or alter such material, and "
                        + "the system is said to create or alter no content."
                ]
            ),
            (
                "clash-emotion-without-biometrics",
                [
                    "clash-emotion-without-biometrics.yaml:9:3: warning: 'eu.practices' is 'f' and "
                        + "'system.biometrics' is 'none': Article 5(1)(f) does not name biometric data, but the Act "
                        + "defines emotion recognition by them (Article 3(39)), and the system is said to infer no "
                        + "emotions from faces, voices or bodies."
                ]
            ),
            (
                "clash-credit",
                [
                    "clash-credit.yaml:11:3: warning: 'eu.annex-iii' is '5b' and 'system.decisions' is 'none': "
                        + "Annex III, point 5(b), is about judging creditworthiness or setting a credit score; a "
                        + "score on which someone then decides counts as help with a decision."
                ]
            ),
            (
                "clash-profiling",
                [
                    "clash-profiling.yaml:12:3: warning: 'eu.derogation' is 'narrow' and 'eu.profiling' is 'yes': "
                        + "Article 6(3), last subparagraph, keeps every Annex III system that profiles individuals "
                        + "high-risk; the answer spares none of the duties."
                ]
            ),
            (
                "clash-no-personal-data",
                [
                    "clash-no-personal-data.yaml:14:3: error: 'eu.profiling' is 'yes' and 'system.data' is 'none': "
                        + "Profiling is automated processing of personal data (Article 3(52)), and the system is "
                        + "said to process none."
                ]
            ),
            (
                "clash-released",
                [
                    "clash-released.yaml:12:3: error: 'eu.gpai-traits' is 'released, designated': A designation as "
                        + "having systemic risk (Article 52(4)) and the acceptance that there is none (Article "
                        + "52(2) and (3)) cannot both stand; answer with the decision that stands."
                ]
            ),
            (
                "clash-algorithm-types",
                [
                    "clash-algorithm-types.yaml:15:3: warning: 'cn.algorithm-types' is 'none' and 'cn.reach' is "
                        + "'public, processing' and 'system.generates' is 'text': Article 2 of the provisions of "
                        + "2022 counts generating and synthesising among the five kinds, and the service is said to "
                        + "create or alter content for the public."
                ]
            ),
            (
                "clash-registration",
                [
                    "clash-registration.yaml:16:3: warning: 'cn.filed' is 'registration' and 'cn.model' is 'own': "
                        + "Registration is for services that call a filed model of another unchanged; a service on "
                        + "a model of its own is filed instead."
                ]
            ),
        ] as [(String, [String])])
    func messages(_ profile: String, _ expected: [String]) throws {
        #expect(try ExpectedLine.diagnostics(of: profile, on: Self.day).map(\.description) == expected)
    }

    @Test("do not occur in the worked examples", arguments: ExampleTests.examples)
    func examples(_ example: ExampleTests.Example) throws {
        #expect(try ExpectedLine.diagnostics(of: "examples/\(example.profile)", on: example.day) == [])
    }

    /// Article 43(1): the choice against a notified body presupposes harmonised standards, which are those cited (Article 40(1)), or
    /// common specifications. Neither is recorded.
    @Test("do not take away the notified body", arguments: ["clash-standards", "clash-specifications"])
    func notifiedBody(_ profile: String) throws {
        let applicability = try ExpectedLine.applicability(of: profile, on: Self.day)
        let duty = try #require(applicability.duties.first { $0.id == "eu-ai-act:art-43-1-sub2-a" })
        #expect(duty.applies.truth == .yes)
        let aside = applicability.setAside.filter { $0.provisions.contains("eu-ai-act:art-40-1") }
        #expect(aside.count == 1)
        #expect(applicability.clashes.count == 1)
        let table = Assessment(applicability).findings[0].tables.first { $0.id == "clashes" }
        #expect(table?.rows.count == 1)
    }

    /// With a citation on record the answer counts, from the day of the citation on.
    @Test("count once what they presuppose is recorded", arguments: [("2026-11-24", false), ("2026-11-25", true)])
    func cited(_ day: String, isCited: Bool) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: ExpectedLine.repository.appending(path: "atlas"), to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "standards/cen-cenelec.yaml")
        let before = "    date: 2026-07-22\n    code: \"60.60\"\n  state: published\n"
        let text = try String(contentsOf: file, encoding: .utf8)
        let after =
            "    date: 2026-07-22\n    code: \"60.60\"\n  - state: cited\n    date: 2026-11-25\n  state: cited\n"
        let changed = text.replacing(before, with: after)
        #expect(changed != text)
        try changed.write(to: file, atomically: true, encoding: .utf8)
        let atlas = try AtlasReader(path: folder.path).read().atlas
        let view = AtlasOnDay(atlas, on: try #require(CalendarDate(day)))
        let (profile, diagnostics) = try ExpectedLine.read("clash-standards", on: view)
        #expect(diagnostics.isEmpty == isCited)
        let duty = Applicability(view, profile: profile).duties.first { $0.id == "eu-ai-act:art-43-1-sub2-a" }
        #expect((duty == nil) == isCited)
    }
}
