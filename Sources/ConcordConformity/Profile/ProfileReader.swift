public import ConcordFindings
public import ConcordModel
public import LocatedText

/// Reads a system profile, a YAML file with a map for each group of questions, against the questions of the atlas.
///
///     system: {name: …}
///     eu: {roles: [provider], established: yes}
///
/// What is not answered stays open; what is answered wrongly, twice, or against another answer is a fault.
public struct ProfileReader {
    private let file: String
    private let questions: [Question]
    private let byKey: [AnswerKey: Question]
    private let view: AtlasOnDay?

    /// - Parameter view: what the atlas records by the day, for answers that presuppose it; without it, these are not looked at.
    public init(file: String, questions: [Question], view: AtlasOnDay? = nil) {
        self.file = file
        self.questions = questions
        self.view = view
        byKey = Dictionary(questions.map { ($0.key, $0) }) { first, _ in first }
    }

    /// The profile, and what is wrong with it; with any error among that, the profile is not to be used.
    public func read(_ root: Node) -> (profile: SystemProfile, diagnostics: [Diagnostic]) {
        var faults: [Diagnostic] = []
        var answers: [AnswerKey: Answer] = [:]
        var places: [AnswerKey: Location] = [:]
        guard let groups = root.entries else {
            let message = "\(root.kindName); a profile is a map of groups: \(groupNames.joined(separator: ", "))"
            return (SystemProfile(name: "", answers: [:]), [fault(root.location, message)])
        }
        for group in groups {
            guard groupNames.contains(group.key) else {
                faults.append(unknown(group, "group", among: groupNames))
                continue
            }
            // All its answers may be left out, as in a template.
            if ["", "~", "null"].contains(group.value.scalar) { continue }
            guard let entries = group.value.entries else {
                let message = "'\(group.key)' is \(group.value.kindName); it is a map from question to answer"
                faults.append(fault(group.value.location, message))
                continue
            }
            for entry in entries {
                let key = AnswerKey("\(group.key).\(entry.key)")
                guard let question = byKey[key] else {
                    let names = questions.filter { $0.key.group == group.key }.map(\.key.name)
                    faults.append(unknown(entry, "question of '\(group.key)'", among: names))
                    continue
                }
                do throws(Diagnostic) {
                    answers[key] = try answer(to: question, entry.value)
                    places[key] = entry.keyLocation
                } catch {
                    faults.append(error)
                }
            }
        }
        var name = ""
        if case .text(let text)? = answers[Self.name] { name = text }
        if name.isEmpty, faults.isEmpty {
            faults.append(fault(root.location, "'system.name' is missing: the name under which the system is reported"))
        }
        let profile = SystemProfile(name: name, answers: answers)
        faults += contradictions(in: profile, at: places) + clashes(in: profile, at: places)
        return (profile, faults.sorted())
    }

    /// The question whose answer names the system.
    public static let name = AnswerKey("system.name")

    private var groupNames: [String] {
        return questions.map(\.key.group).uniqued
    }

    private func answer(to question: Question, _ node: Node) throws(Diagnostic) -> Answer {
        let key = question.key
        if node.scalar == "unknown" { return .unknown }
        if question.questionKind == .choices {
            guard let items = node.items else {
                throw fault(
                    node.location, "'\(key)' is \(node.kindName); it is a list of words: \(words(of: question))")
            }
            var words: [String] = []
            for item in items {
                let word = try self.word(of: question, item)
                guard !words.contains(word) else { throw fault(item.location, "'\(word)' stands twice in '\(key)'") }
                words.append(word)
            }
            if words.contains("none"), words.count > 1 {
                throw fault(node.location, "'none' beside other words in '\(key)'; write one or the other")
            }
            if words.isEmpty {
                throw fault(
                    node.location, "'\(key)' is an empty list; write [none] where nothing holds, or leave it out")
            }
            return .words(words)
        }
        guard let text = node.scalar else {
            throw fault(node.location, "'\(key)' is \(node.kindName); it has to be a single value")
        }
        switch question.questionKind {
        case .flag:
            guard text == "yes" || text == "no" else {
                throw fault(node.location, "'\(text)' is no answer to '\(key)'; known: yes, no, unknown")
            }
            return .flag(text == "yes")
        case .choice, .choices: return .words([try word(of: question, node)])
        case .number:
            guard let number = Number(plainOrScientific: text), number.double >= 0 else {
                throw fault(node.location, "'\(text)' in '\(key)' is no number from 0; write it as 1000 or 1e25")
            }
            return .number(number)
        case .date:
            guard let day = CalendarDate(text) else {
                throw fault(node.location, "'\(text)' in '\(key)' is no day; a day is YYYY-MM-DD")
            }
            return .date(day)
        case .text:
            if let wrong = TextAnswer.fault(in: text) { throw fault(node.location, "'\(key)' \(wrong)") }
            return .text(text)
        }
    }

    private func word(of question: Question, _ node: Node) throws(Diagnostic) -> String {
        guard let word = node.scalar, question.options.contains(where: { $0.word == word }) else {
            let found = node.scalar.map { "'\($0)'" } ?? node.kindName
            throw fault(node.location, "\(found) is no answer to '\(question.key)'; known: \(words(of: question))")
        }
        return word
    }

    private func words(of question: Question) -> String { question.options.map(\.word).joined(separator: ", ") }

    /// Answers to questions that other answers rule out: one of the two is wrong.
    private func contradictions(in profile: SystemProfile, at places: [AnswerKey: Location]) -> [Diagnostic] {
        questions.compactMap { question in
            guard let condition = question.when, let place = places[question.key],
                let answer = profile[question.key], answer.says
            else { return nil }
            let reading = profile.reading(of: condition, on: .distantPast) { _ in ConditionReading(.unknown, keys: []) }
            guard reading.truth == .no else { return nil }
            let others = reading.keys.map { key in "'\(key)' is \(profile[key].map { "'\($0)'" } ?? "open")" }
            return fault(
                place,
                "'\(question.key)' is '\(answer)', but \(others.joined(separator: " and ")); it is asked only where "
                    + "\(condition)")
        }
    }

    /// Answers that cannot stand beside others are faults; those that seldom do are warnings.
    private func clashes(in profile: SystemProfile, at places: [AnswerKey: Location]) -> [Diagnostic] {
        let profile = view.map { profile.with($0) } ?? profile
        return AnswerClash.all(in: profile, of: questions).compactMap { found in
            guard let place = places[found.question.key] else { return nil }
            let answers = found.keys.map { key in "'\(key)' is '\(profile[key]?.description ?? "unknown")'" }
            let because = found.clash.because.reading(in: .english)?.text ?? ""
            return Diagnostic(
                file: file, location: place, severity: found.clash.kind == .impossible ? .error : .warning,
                message: "\(answers.joined(separator: " and ")): \(because)")
        }
    }

    private func unknown(_ entry: Entry, _ kind: String, among known: [String]) -> Diagnostic {
        let hint =
            nearest(to: entry.key, among: known).map { "did you mean '\($0)'?" }
            ?? "known: \(known.joined(separator: ", "))"
        return fault(entry.keyLocation, "'\(entry.key)' is no \(kind); \(hint)")
    }

    private func fault(_ location: Location, _ message: String) -> Diagnostic {
        Diagnostic(file: file, location: location, message: message)
    }
}

extension Answer {
    /// Whether it claims that something is so: a no or a none contradicts nothing.
    fileprivate var says: Bool {
        switch self {
        case .flag(let value): value
        case .words(let words): words != ["none"]
        case .number, .date, .text: true
        case .unknown, .notAsked: false
        }
    }
}
