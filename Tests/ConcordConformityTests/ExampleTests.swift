import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import TestSupport
import Testing

/// The worked examples of `examples/`, held against what the law asks of them, provision by provision.
@Suite("The worked examples")
struct ExampleTests {
    /// An example: its profile, the file of expectations, the day.
    struct Example: CustomTestStringConvertible, Sendable {
        let profile: String
        let expected: String
        let day: String

        var testDescription: String { "\(expected) on \(day)" }
    }

    static let examples = [
        Example(profile: "hiring-tool/system", expected: "hiring-tool", day: "2026-11-26"),
        Example(profile: "hiring-tool/importer", expected: "hiring-tool-importer", day: "2026-11-26"),
        Example(profile: "chatbot-china/system", expected: "chatbot-china", day: "2026-11-26"),
        Example(profile: "chatbot-china/system", expected: "chatbot-china-2025-10-31", day: "2025-10-31"),
        Example(profile: "general-purpose-model/system", expected: "general-purpose-model", day: "2026-11-26"),
        Example(profile: "medical-device/system", expected: "medical-device", day: "2026-11-26"),
        Example(profile: "office-assistant/system", expected: "office-assistant", day: "2026-11-26"),
    ]

    private static let repository = Repository.folder
    private static let atlas = Result { try AtlasReader(path: repository.appending(path: "atlas").path).read().atlas }

    /// The file of expectations was reasoned from the catalogues and the law, article by article; `why` gives the reason.
    @Test("meet the provisions that the law makes them meet, and no others", arguments: examples)
    func expected(_ example: Example) throws {
        let applicability = try Self.applicability(of: example)
        let found = Dictionary(uniqueKeysWithValues: applicability.duties.map { ($0.id.text, $0.applies.truth) })
        let file = Self.repository.appending(
            path: "Tests/ConcordConformityTests/Fixtures/expected-\(example.expected).tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
        #expect(lines.count >= 20)
        var differences: [String] = []
        for line in lines {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            #expect(cells.count == 3, "\(line)")
            let truth: Truth = found[cells[0]] ?? .no
            let word = truth == .unknown ? "open" : truth.rawValue
            if word != cells[1] { differences.append("\(cells[0]) is \(word), not \(cells[1]): \(cells[2])") }
        }
        #expect(differences == [])
    }

    /// The profile of an example has no fault, and what it asks stays within the two markets it names.
    static func applicability(of example: Example) throws -> Applicability {
        let atlas = try atlas.get()
        let path = repository.appending(path: "examples/\(example.profile).yaml").path
        let bytes = try Array(Data(contentsOf: URL(filePath: path)))
        let root = try YAMLReader(file: path).read(bytes)
        let (profile, faults) = ProfileReader(file: path, questions: atlas.contents.questions).read(root)
        #expect(faults.map(\.description) == [])
        let day = try #require(CalendarDate(example.day))
        return Applicability(AtlasOnDay(atlas, on: day), profile: profile)
    }

    @Test("fines are on obligations and prohibitions, never on what is only allowed", arguments: examples)
    func penalties(_ example: Example) throws {
        for duty in try Self.applicability(of: example).duties where !duty.penalties.isEmpty {
            #expect(![.may, .none].contains(duty.version.modality), "\(duty.id)")
        }
    }

    @Test("a market's state is no better than any duty that binds and decides", arguments: examples)
    func worst(_ example: Example) throws {
        let assessment = Assessment(try Self.applicability(of: example))
        for market in Duty.Market.allCases {
            for duty in assessment.duties(in: market) where duty.binding.isBinding && assessment.decides(duty) {
                #expect(assessment.result(of: duty).outcome <= assessment.state(of: market), "\(duty.id)")
            }
        }
    }
}
