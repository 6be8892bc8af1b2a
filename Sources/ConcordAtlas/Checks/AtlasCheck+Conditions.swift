import ConcordModel
import LocatedText

extension AtlasCheck {
    /// A question has a key of its own, options where it is a choice, and a condition that asks what can be answered.
    static let questions = AtlasCheck(name: "questions") { input in
        let terms = ConditionTerms(input.atlas)
        var faults: [Diagnostic] = []
        var seen: Set<AnswerKey> = []
        for question in input.atlas.contents.questions {
            if question.key.group.isEmpty || question.key.name.isEmpty {
                faults.append(
                    input.places.fault(
                        question.id, ["key"],
                        "'\(question.key)' is no key; a key is a group and a name, such as eu.roles")
                )
            }
            if !seen.insert(question.key).inserted {
                faults.append(input.places.fault(question.id, ["key"], "two questions have the key '\(question.key)'"))
            }
            let isChoice = question.questionKind == .choice || question.questionKind == .choices
            if isChoice == question.options.isEmpty {
                faults.append(
                    input.places.fault(
                        question.id, [.key(isChoice ? "kind" : "options")],
                        isChoice
                            ? "a question of the kind '\(question.questionKind.rawValue)' needs 'options'"
                            : "only a choice has 'options'")
                )
            }
            for (index, clash) in question.clashes.enumerated() {
                for message in terms.faults(of: clash.when, catalogue: nil) {
                    faults.append(input.places.fault(question.id, ["clashes", .item(index), "when"], message))
                }
            }
            guard let condition = question.when else { continue }
            for message in terms.faults(of: condition, catalogue: nil) {
                faults.append(input.places.fault(question.id, ["when"], message))
            }
        }
        return faults
    }

    /// A trigger decides on words and provisions of its catalogue, by questions that exist, and not by itself.
    static let triggers = AtlasCheck(name: "triggers") { input in
        let terms = ConditionTerms(input.atlas)
        var faults: [Diagnostic] = input.walk.definitions.compactMap { definition in
            guard definition.kind == .trigger, definition.record["words"] != nil,
                let provisions = definition.record["provisions"]
            else { return nil }
            return Diagnostic(
                file: definition.file, location: provisions.location,
                message: "a trigger with 'words' and 'provisions'; write one for each")
        }
        for trigger in input.atlas.contents.triggers {
            guard let catalogue = input.atlas.catalogue(trigger.catalogue) else { continue }
            switch trigger.subject {
            case .words(let words):
                let used = Set(catalogue.provisions.flatMap { $0.appliesTo + $0.obliged })
                for (index, word) in words.enumerated() where !used.contains(word) {
                    guard !isNamed(word, in: trigger.catalogue, of: input.atlas) else { continue }
                    faults.append(
                        input.places.fault(
                            trigger.id, ["words", .item(index)],
                            "no provision of '\(trigger.catalogue)' and no condition has the word '\(word)'")
                    )
                }
                if terms.leadsBack(words, in: trigger.catalogue) {
                    faults.append(
                        input.places.fault(trigger.id, ["words"], "the condition of the word leads back to it"))
                }
            case .provisions(let ids):
                let own = Set(catalogue.provisions.map(\.id))
                for (index, id) in ids.enumerated() where !own.contains(id) {
                    faults.append(
                        input.places.fault(
                            trigger.id, ["provisions", .item(index)],
                            "'\(id)' is no provision of '\(trigger.catalogue)'")
                    )
                }
            case .catalogue: break
            }
            for message in terms.faults(of: trigger.condition, catalogue: trigger.catalogue) {
                faults.append(
                    input.places.fault(trigger.id, [.key(trigger.effect == .breach ? "breach" : "when")], message))
            }
            for message in trigger.starts.map(terms.faults(ofDay:)) ?? [] {
                faults.append(input.places.fault(trigger.id, ["starts"], message))
            }
        }
        return faults
    }

    /// Whether a condition, a fine or a profile of dates names the word beside the provisions.
    private static func isNamed(_ word: String, in catalogue: RecordID, of atlas: Atlas) -> Bool {
        let rule = atlas.catalogue(catalogue)?.of
        return atlas.contents.triggers.contains { $0.catalogue == catalogue && $0.condition.words.contains(word) }
            || atlas.contents.penalties.contains { $0.rule == rule && $0.offender == word }
            || atlas.contents.profiles.contains { profile in
                profile.rule == rule && profile.dates.contains { $0.category == word }
            }
    }

    /// A fine on some alone names them by a word that a trigger explains, and the systems of a profile of dates are called as in
    /// the catalogue of its rule.
    static let offenders = AtlasCheck(name: "offenders") { input in
        let terms = ConditionTerms(input.atlas)
        var faults: [Diagnostic] = []
        for penalty in input.atlas.contents.penalties where !penalty.offender.isEmpty {
            let catalogues = input.atlas.contents.catalogues.filter { $0.of == penalty.rule }
            guard !catalogues.contains(where: { terms.hasWord(penalty.offender, in: $0.id) }) else { continue }
            faults.append(
                input.places.fault(
                    penalty.id, ["offender"],
                    "no trigger gives '\(penalty.offender)' a condition in a catalogue of '\(penalty.rule)'"))
        }
        for profile in input.atlas.contents.profiles {
            let catalogues = input.atlas.contents.catalogues.filter { $0.of == profile.rule }
            let used = Set(catalogues.flatMap(\.provisions).flatMap(\.appliesTo))
            for (index, word) in profile.words.enumerated() where !used.contains(word) {
                faults.append(
                    input.places.fault(
                        profile.id, ["words", .item(index)], "no provision of '\(profile.rule)' applies to '\(word)'"))
            }
        }
        return faults
    }
}

extension AtlasCheck {
    /// A dossier's headings are of its catalogue, once each, and ask for answers that some question gives.
    static let dossiers = AtlasCheck(name: "dossiers") { input in
        let terms = ConditionTerms(input.atlas)
        var faults: [Diagnostic] = []
        for dossier in input.atlas.contents.dossiers {
            guard let catalogue = input.atlas.catalogue(dossier.catalogue) else { continue }
            let sections = Set(catalogue.sections.map(\.id))
            var seen: Set<RecordID> = []
            for (index, heading) in dossier.headings.enumerated() {
                let path: [FieldStep] = ["headings", .item(index)]
                if !sections.contains(heading.section) {
                    faults.append(
                        input.places.fault(
                            dossier.id, path + ["section"],
                            "'\(heading.section)' is no section of '\(dossier.catalogue)'"))
                }
                if !seen.insert(heading.section).inserted {
                    faults.append(
                        input.places.fault(dossier.id, path + ["section"], "'\(heading.section)' is a heading twice"))
                }
                for (place, key) in heading.answers.enumerated() where !terms.knows(key) {
                    faults.append(
                        input.places.fault(
                            dossier.id, path + ["answers", .item(place)], "no question has the key '\(key)'"))
                }
            }
            guard let condition = dossier.when else { continue }
            for message in terms.faults(of: condition, catalogue: dossier.catalogue) {
                faults.append(input.places.fault(dossier.id, ["when"], message))
            }
        }
        return faults
    }
}

/// What conditions may ask for.
private struct ConditionTerms {
    private let questions: [AnswerKey: Question]
    private let conditions: [RecordID: [String: Condition]]

    init(_ atlas: Atlas) {
        questions = Dictionary(atlas.contents.questions.map { ($0.key, $0) }) { first, _ in first }
        var conditions: [RecordID: [String: Condition]] = [:]
        for trigger in atlas.contents.triggers {
            guard case .words(let words) = trigger.subject else { continue }
            for word in words { conditions[trigger.catalogue, default: [:]][word] = trigger.condition }
        }
        self.conditions = conditions
    }

    func knows(_ key: AnswerKey) -> Bool { questions[key] != nil }

    func hasWord(_ word: String, in catalogue: RecordID) -> Bool { conditions[catalogue]?[word] != nil }

    func faults(ofDay key: AnswerKey) -> [String] { faults(of: key, [.date], "a date") }

    func leadsBack(_ words: [String], in catalogue: RecordID) -> Bool {
        var seen: Set<String> = []
        var rest = words.flatMap { conditions[catalogue]?[$0]?.words ?? [] }
        while let word = rest.popLast() {
            if words.contains(word) { return true }
            if seen.insert(word).inserted { rest += conditions[catalogue]?[word]?.words ?? [] }
        }
        return false
    }

    func faults(of condition: Condition, catalogue: RecordID?) -> [String] {
        switch condition {
        case .not(let inner): return faults(of: inner, catalogue: catalogue)
        case .all(let inner), .any(let inner): return inner.flatMap { faults(of: $0, catalogue: catalogue) }
        case .word(let word):
            guard let catalogue else { return ["'[\(word)]' is a word of a catalogue; a question has none"] }
            return conditions[catalogue]?[word] == nil
                ? ["no trigger gives '\(word)' a condition in '\(catalogue)'"] : []
        case .flag(let key): return key == Condition.citation ? [] : faults(of: key, [.flag], "yes or no")
        case .number(let key, _, _): return faults(of: key, [.number], "a number")
        case .date(let key, _, _): return key == Condition.day ? [] : faults(of: key, [.date], "a date")
        case .choice(let key, let words):
            let kind = faults(of: key, [.choice, .choices], "a choice")
            guard kind.isEmpty, let question = questions[key] else { return kind }
            let known = question.options.map(\.word)
            return words.filter { !known.contains($0) }.map {
                "'\($0)' is no answer to '\(key)'; known: \(known.joined(separator: ", "))"
            }
        }
    }

    private func faults(of key: AnswerKey, _ kinds: [Question.Kind], _ expected: String) -> [String] {
        guard let question = questions[key] else {
            let near = nearest(to: key.description, among: questions.keys.map(\.description).sorted())
            return ["no question has the key '\(key)'" + (near.map { "; did you mean '\($0)'?" } ?? "")]
        }
        return kinds.contains(question.questionKind)
            ? [] : ["'\(key)' is answered by '\(question.questionKind.rawValue)', not by \(expected)"]
    }
}
