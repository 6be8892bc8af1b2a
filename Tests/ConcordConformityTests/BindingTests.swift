import ConcordConformity
import ConcordFindings
import ConcordModel
import Testing

@Suite("From when a provision binds a system")
struct BindingTests {
    @Test(
        "follows the law of the day, the legacy rules and the offer",
        arguments: ExpectedLine.groups(of: "expected-dates.tsv"))
    func expected(_ group: ExpectedLine.Group) throws {
        #expect(try group.differences { $0?.binding.told ?? "absent" } == [])
    }

    @Test("has a line for every way of binding")
    func complete() {
        let lines = ExpectedLine.all(of: "expected-dates.tsv")
        #expect(lines.count > 70)
        #expect(lines.allSatisfy { !$0.why.isEmpty })
        for word in [
            "since", "from", "since-offer", "from-offer", "unless-changed", "legacy", "open", "absent", "formally",
        ] {
            #expect(lines.contains { $0.expected.split(separator: " ").contains(Substring(word)) }, "\(word)")
        }
    }

    /// A contested duty is not counted as binding, stands in no list of what binds, and is due by the date of practice.
    @Test("a date of the letter alone binds nothing")
    func contested() throws {
        let applicability = try ExpectedLine.applicability(of: "undated", on: "2026-11-26")
        let contested = applicability.duties.filter(\.binding.isContested)
        #expect(contested.count > 10)
        for duty in contested {
            #expect(!duty.binding.isBinding, "\(duty.id)")
            #expect(duty.binding.date?.description == "2027-12-02", "\(duty.id)")
            #expect(duty.binding.next?.description == "2027-12-02", "\(duty.id)")
        }
    }

    @Test("the open question that decides is among the open questions, with what hangs on it")
    func openQuestion() throws {
        let applicability = try ExpectedLine.applicability(of: "legacy-open", on: "2026-11-26")
        let item = try #require(applicability.openQuestions.first { $0.key.description == "eu.public-users" })
        #expect(item.duties.contains("eu-ai-act:art-9-1"))
        #expect(item.duties.contains("eu-ai-act:art-43-2"))
        #expect(!item.duties.contains("eu-ai-act:art-5-1-a"))
        let answered = try ExpectedLine.applicability(of: "legacy-employers", on: "2026-11-26")
        #expect(!answered.openQuestions.contains { $0.key.description == "eu.public-users" })
    }
}

extension Binding {
    /// As the file of expectations writes it.
    fileprivate var told: String {
        switch self {
        case .binding(let date): "since \(date)"
        case .ahead(let date): "from \(date)"
        case .sinceOffer(let day): "since-offer \(day)"
        case .fromOffer(let day): "from-offer \(day)"
        case .unlessChanged(let date): "unless-changed \(date)"
        case .legacy(let date): "legacy \(date)"
        case .open(let key, _, _): "open \(key)"
        case .contested(let formal, let practice): "\(practice.told), formally \(formal)"
        case .unknown: "unknown"
        }
    }
}
