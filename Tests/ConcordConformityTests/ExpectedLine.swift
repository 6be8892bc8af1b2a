import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import TestSupport
import Testing

/// A line of a file of expectations, reasoned from the law: profile, day, provision, what is expected of it, and why.
struct ExpectedLine: Sendable {
    let profile: String
    let day: String
    let provision: String
    let expected: String
    let why: String

    /// The lines of one profile on one day.
    struct Group: CustomTestStringConvertible, Sendable {
        let lines: [ExpectedLine]

        var testDescription: String { "\(lines[0].profile) on \(lines[0].day)" }

        /// The lines of which something else was found, as told by `tell`; it gets nil where the provision does not apply.
        func differences(_ tell: (Duty?) -> String) throws -> [String] {
            let duties = try ExpectedLine.applicability(of: lines[0].profile, on: lines[0].day).duties
            return lines.compactMap { line in
                let found = tell(duties.first { $0.id.text == line.provision })
                return found == line.expected
                    ? nil : "\(line.provision) is '\(found)', not '\(line.expected)': \(line.why)"
            }
        }
    }

    static let repository = Repository.folder
    static let fixtures = repository.appending(path: "Tests/ConcordConformityTests/Fixtures")
    private static let atlas = Result { try AtlasReader(path: repository.appending(path: "atlas").path).read().atlas }

    static func all(of file: String) -> [ExpectedLine] {
        let text = (try? String(contentsOf: fixtures.appending(path: file), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) + [""]
            return ExpectedLine(
                profile: cells[0], day: cells[1], provision: cells[2], expected: cells[3], why: cells[4])
        }
    }

    static func groups(of file: String) -> [Group] {
        Dictionary(grouping: all(of: file)) { "\($0.profile) \($0.day)" }.sorted { $0.key < $1.key }
            .map { Group(lines: $0.value) }
    }

    /// What applies to a profile of `examples/`, or of the fixtures. It has no fault.
    static func applicability(of profile: String, on day: String) throws -> Applicability {
        let view = AtlasOnDay(try atlas.get(), on: try #require(CalendarDate(day)))
        let (read, diagnostics) = try self.read(profile, on: view)
        #expect(diagnostics.filter { $0.severity == .error } == [])
        return Applicability(view, profile: read)
    }

    /// A profile with what is wrong with it; files are called by their names alone.
    static func read(_ profile: String, on view: AtlasOnDay) throws -> (SystemProfile, [Diagnostic]) {
        let folder = profile.hasPrefix("examples/") ? repository : fixtures.appending(path: "profiles")
        let file = folder.appending(path: "\(profile).yaml")
        let root = try YAMLReader(file: file.lastPathComponent).read(Array(Data(contentsOf: file)))
        return ProfileReader(
            file: file.lastPathComponent, questions: view.atlas.contents.questions, view: view
        ).read(root)
    }

    static func diagnostics(of profile: String, on day: String) throws -> [Diagnostic] {
        try read(profile, on: AtlasOnDay(atlas.get(), on: #require(CalendarDate(day)))).1
    }
}
