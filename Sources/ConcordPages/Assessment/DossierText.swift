package import ConcordConformity
import ConcordFindings
import ConcordModel

/// A dossier as a Markdown document that the company goes on writing in.
package struct DossierText {
    private let skeleton: DossierSkeleton
    private let system: String
    private let words: CellWords

    package init(_ skeleton: DossierSkeleton, system: String, words: CellWords) {
        self.skeleton = skeleton
        self.system = system
        self.words = words
    }

    private var messages: Messages { words.messages }

    package var text: String {
        let counts = Dictionary(grouping: skeleton.entries, by: \.state).mapValues(\.count)
        var lines = ["# \(words.pair(title(skeleton.dossier.title), system))", ""]
        lines.append(messages("page.as-of", ["day": words.dates.words(words.view.day)]))
        lines.append("")
        lines.append(messages("dossier.lead", ["version": words.view.atlas.version]))
        if skeleton.isDue.truth != .yes {
            lines += ["", messages("dossier.due.\(skeleton.isDue.truth.rawValue)")]
        }
        lines.append("")
        for state in DossierSkeleton.State.allCases where state != .heads {
            lines.append("- \(words.pair(word(state), words.grouped(counts[state] ?? 0)))")
        }
        for entry in skeleton.entries { lines += block(entry) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func word(_ state: DossierSkeleton.State) -> String { words.word("dossier-state", state.rawValue) }

    private func title(_ text: LocalizedText) -> String { words.reading(of: text)?.text ?? "" }

    private func block(_ entry: DossierSkeleton.Entry) -> [String] {
        let marks = String(repeating: "#", count: min(6, entry.depth + 2))
        var lines = ["", "\(marks) \(title(entry.section.label))", ""]
        guard entry.state != .heads else { return Array(lines.dropLast()) }
        lines.append("**\(word(entry.state))**")
        // A note on a heading that others stand under says only which they are.
        if !entry.heading.note.isEmpty, !entry.isHead {
            lines += ["", messages("dossier.note", ["note": entry.heading.note])]
        }
        let items = items(entry)
        guard !items.isEmpty else { return lines }
        return lines + [""] + items.map { "- \($0)" }
    }

    private func items(_ entry: DossierSkeleton.Entry) -> [String] {
        var items: [String] = []
        let gap = messages.language == .chinese ? "" : " "
        for (question, answer) in entry.answers {
            items.append("\(title(question.text))\(gap)\(self.answer(answer, to: question))")
        }
        for question in entry.missingAnswers {
            items.append(
                "[ ] " + messages("show.qualified", ["text": title(question.text), "qualifier": "`\(question.key)`"]))
        }
        for (duty, result) in entry.duties {
            let label = words.label(of: duty.id).text
            let state = words.word("assessment", result.outcome.rawValue)
            items.append(
                result.evidence.isEmpty
                    ? "[ ] \(label)"
                    : words.pair(label, listed([state] + result.notes.map(words.words) + [words.row(result.evidence)])))
        }
        for number in entry.numbers {
            let label = words.label(of: number.id).text
            let state = words.word("assessment", number.outcome.rawValue)
            items.append(
                number.basis == .none ? "[ ] \(label)" : words.pair(label, listed([state] + remarks(number))))
        }
        return items
    }

    /// Why, what it does to the whole where it does not decide, and what has to be known beside it.
    private func remarks(_ number: CriterionResult) -> [String] {
        let effect = number.effect == .decides ? [] : [words.word("effect", number.effect.rawValue)]
        return [words.words(number.reason)] + effect + number.notes.map(words.words)
    }

    private func listed(_ parts: [String]) -> String {
        switch messages.language {
        case .chinese: parts.joined(separator: "；")
        case .french: parts.joined(separator: "\u{202F}; ")
        default: parts.joined(separator: "; ")
        }
    }

    /// The answer in the words of its options.
    private func answer(_ answer: Answer, to question: Question) -> String {
        guard case .words(let chosen) = answer else {
            if case .flag(let value) = answer { return words.word("flag", value ? "yes" : "no") }
            return answer.description
        }
        let options = Dictionary(question.options.map { ($0.word, $0.title) }) { first, _ in first }
        return listed(chosen.map { options[$0].map(title) ?? $0 })
    }
}
