import ConcordModel

/// What the stages of lists are in the words of the data model.
enum ListStage {
    /// ISO's harmonized stage codes, which CEN and CENELEC share: `40.20`, `4020`, also with less exact `40`.
    ///
    /// https://www.iso.org/stage-codes.html. What ends with 98 was given up; within 90 a document is under review and stands.
    static func harmonized(_ text: String) -> (state: State, code: String)? {
        let digits = text.filter { $0 != "." }
        guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            [2, 4].contains(digits.utf8.count), let stage = Int(digits.prefix(2))
        else { return nil }
        let substage = digits.utf8.count == 4 ? Int(digits.suffix(2)) ?? 0 : 0
        let code = digits.utf8.count == 4 ? "\(digits.prefix(2)).\(digits.suffix(2))" : String(digits)
        guard let state = state(stage, substage) else { return nil }
        return (state, code)
    }

    private static func state(_ stage: Int, _ substage: Int) -> State? {
        if substage == 98, stage < 60 { return .abandoned }
        switch stage {
        case 0, 10: return .project
        case 20, 30: return .draft
        case 40: return substage < 60 ? .enquiry : .enquiryClosed
        case 45: return .enquiryClosed
        case 50: return substage == 99 ? .approved : .vote
        case 60: return substage < 60 ? .approved : .published
        case 90: return .published
        case 95: return substage == 99 ? .withdrawn : .published
        default: return nil
        }
    }

    /// Words of work programmes and of Relaton, in whatever case.
    static func word(_ text: String) -> State? {
        let word = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return words[word]
    }

    private static let words: [String: State] = [
        "preliminary": .project, "start of work": .project, "proposal": .project, "approved work item": .project,
        "draft": .draft, "drafting": .draft, "under drafting": .draft, "early draft": .draft, "stable draft": .draft,
        "final draft": .draft, "under development": .draft,
        "enquiry": .enquiry, "public enquiry": .enquiry, "under enquiry": .enquiry, "enquiry closed": .enquiryClosed,
        "vote": .vote, "formal vote": .vote, "on vote": .vote, "under vote": .vote, "under approval": .vote,
        "approved": .approved, "ratified": .approved,
        "published": .published, "publication": .published, "in force": .published, "active": .published,
        "withdrawn": .withdrawn, "withdrawal": .withdrawn, "superseded": .superseded,
        "abandoned": .abandoned, "cancelled": .abandoned, "deleted": .abandoned, "stopped": .abandoned,
    ]
}
