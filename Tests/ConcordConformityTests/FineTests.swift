import ConcordConformity
import ConcordFindings
import ConcordModel
import Testing

@Suite("The fines of a duty")
struct FineTests {
    @Test(
        "are those that can be imposed on the company, with their day and the maximum that counts for its size",
        arguments: ExpectedLine.groups(of: "expected-fines.tsv"))
    func expected(_ group: ExpectedLine.Group) throws {
        let differences = try group.differences { duty in
            guard let duty else { return "no duty" }
            return duty.fines.isEmpty ? "none" : duty.fines.map(\.told).joined(separator: "; ")
        }
        #expect(differences == [])
    }

    @Test("stand in a file with a reason in every line")
    func complete() {
        let lines = ExpectedLine.all(of: "expected-fines.tsv")
        #expect(lines.count > 25)
        #expect(lines.allSatisfy { !$0.why.isEmpty })
    }

    /// The fines of the AI Act stand in Articles 75c and 99 to 101; each of their provisions has a date of its own in Article 113.
    @Test("of the AI Act have the day from which Article 113 lets their article apply")
    func days() throws {
        let atlas = try ExpectedLine.applicability(of: "undated", on: "2026-11-26").view.atlas
        let fines = atlas.contents.penalties.filter { $0.rule == "eu-ai-act" }
        #expect(fines.count == 21)
        for fine in fines {
            let expected =
                fine.reference.hasPrefix("Article 101") || fine.reference.hasPrefix("Article 75c")
                ? "2026-08-02" : fine.reference == "Article 99(4)(da)" ? "2026-07-27" : "2025-08-02"
            #expect(fine.from?.description == expected, "\(fine.id)")
        }
    }
}

extension Fine {
    /// As the file of expectations writes it.
    fileprivate var told: String {
        let cap =
            switch self.cap {
            case .single: "single"
            case .higher: "higher"
            case .lower: "lower"
            case .open(let key): "open \(key)"
            case .unstated: "unstated"
            }
        let keys = concerns.keys.map(\.description).joined(separator: ", ")
        return "\(penalty) \(cap)" + (ahead.map { " from \($0)" } ?? "")
            + (concerns.truth == .unknown ? " if \(keys)" : "")
    }
}
