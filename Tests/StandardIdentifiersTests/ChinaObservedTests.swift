import Foundation
import StandardIdentifiers
import Testing

/// Designations as they were seen in catalogues, documents and public repositories, with where.
@Suite("Observed designations of China")
struct ChinaObservedTests {
    struct Observation: Sendable {
        let designation: String
        let place: String
    }

    static let observations: [Observation] = {
        let file = Bundle.module.bundleURL.appending(path: "Fixtures/china/observed.tsv")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map { line in
            let cells = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            return Observation(designation: String(cells[0]), place: cells.count == 2 ? String(cells[1]) : "")
        }
    }()

    @Test("there are more than six hundred, each once and with a place")
    func size() {
        #expect(Self.observations.count > 600)
        #expect(Set(Self.observations.map(\.designation)).count == Self.observations.count)
        #expect(Self.observations.allSatisfy { $0.place.count > 3 })
    }

    @Test("are all read, as Chinese, and their canonical forms read as themselves")
    func reading() throws {
        for observation in Self.observations {
            do throws(IdentifierError) {
                let identifier = try StandardIdentifier.parse(observation.designation)
                #expect(identifier.organisation == .china, "\(observation.designation)")
                #expect(identifier.original == observation.designation)
                let again = try StandardIdentifier.parse(identifier.description)
                #expect(again.description == identifier.description, "\(observation.designation)")
                #expect(again.organisation == .china, "\(identifier)")
            } catch {
                Issue.record("'\(observation.designation)' (\(observation.place)): \(error)")
            }
        }
    }

    @Test("canonical forms are plain: no full-width sign, one hyphen for every dash, one blank")
    func plainness() throws {
        for observation in Self.observations {
            let canonical = try StandardIdentifier.parse(observation.designation).description
            let odd = canonical.unicodeScalars.first {
                (0xFF01...0xFF5E).contains($0.value) || (0x2010...0x2015).contains($0.value) || $0.value == 0x3000
            }
            #expect(odd == nil, "\(canonical)")
            #expect(!canonical.contains("  ") && !canonical.contains("--"), "\(canonical)")
        }
    }

    @Test(
        "what differs only in its dashes, blanks and widths is one canonical form",
        arguments: [
            (["GBT 25069-2022", "GB/T25069—2022", "GB/T 25069-2022"], "GB/T 25069-2022"),
            (["YY／T 0316—2016", "YY∕T 0316—2016", "YY/T 0316 - 2016"], "YY/T 0316-2016"),
        ])
    func oneForm(_ written: [String], _ canonical: String) throws {
        for text in written { #expect(try StandardIdentifier.parse(text).description == canonical) }
    }
}
