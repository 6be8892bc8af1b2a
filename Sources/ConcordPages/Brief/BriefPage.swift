import ConcordFindings
import ConcordModel

/// The page of the brief: one self-contained file, without scripts and without requests to anyone.
struct BriefPage {
    let findings: Findings
    let words: CellWords
    let charts: [BriefChart]
    /// What changed since the last edition; nil where the brief was not asked for it.
    let changeReport: ChangeReport?

    init(_ findings: Findings, words: CellWords, charts: [BriefChart], changes: ChangeReport? = nil) {
        changeReport = changes
        self.findings = findings
        self.words = words
        self.charts = charts
    }

    /// Tables that count the documents of the landscape again, by another division, and the one that counts provisions by
    /// the hundred.
    private static let display = TableDisplay(inData: ["by-topic", "by-bindingness", "by-body", "growth", "list"])

    var messages: Messages { words.messages }
    var day: String { words.dates.words(findings.view.day) }

    var html: String {
        var register = TraceRegister()
        var main = HTML()
        keyFigures(&main, &register)
        changes(&main, &register)
        for finding in findings.claims {
            section(finding, &main, &register) { claims(finding, &$0, &$1) }
        }
        for finding in findings.base.all {
            section(finding, &main, &register) { page, register in
                if finding.id == findings.base.ground.id {
                    ground(finding, &page, &register)
                } else {
                    body(of: finding, Self.display, &page, &register)
                }
            }
        }
        section(findings.recommendations, &main, &register) { recommendations(findings.recommendations, &$0, &$1) }
        method(&main)
        gaps(&main)
        let appendix = BriefAppendix(register, words: words)
        appendix.write(to: &main)
        return PageShell(title: messages("page.title"), messages: messages).html(
            header: { page in
                header(&page)
                contents(&page)
            }, main: main.text, footer: { footer(&$0) })
    }

    private func header(_ page: inout HTML) {
        page.element("header", ["class": "top"]) { page in
            page.element("p", ["class": "kicker"], messages("page.kicker"))
            page.element("h1", messages("page.title"))
            page.element("p", ["class": "as-of"]) { page in
                page.element("strong", messages("page.as-of", ["day": day]))
            }
            if let beyond = findings.keyFigures.beyond {
                page.element("p", ["class": "beyond"], words.words(beyond))
            }
            page.element("p", ["class": "lead"], messages("page.lead"))
        }
        page.line()
    }

    private func contents(_ page: inout HTML) {
        page.element("nav", ["aria-label": messages("page.contents")]) { page in
            page.element("ol") { page in
                for (id, title) in contentsEntries {
                    page.element("li") { $0.element("a", ["href": "#\(id)"], title) }
                }
            }
        }
        page.line()
    }

    private var contentsEntries: [(String, String)] {
        var seen: Set<String> = []
        var sections = findings.all.filter { seen.insert($0.id).inserted }.map { ($0.id, messages("finding.\($0.id)")) }
        if changeReport != nil { sections.insert(("changes", messages("finding.changes")), at: min(1, sections.count)) }
        return sections + [
            ("method", messages("page.method")), ("gaps", messages("page.gaps")), ("traces", messages("page.traces")),
            ("notes", messages("page.notes")),
        ]
    }

    private func footer(_ page: inout HTML) {
        page.element("footer", ["data-clock": "recorded"]) { page in
            page.element("p") { page in
                page.words(messages("page.cite") + ": ")
                page.element(
                    "span", ["class": "cite"],
                    messages(
                        "page.cite.brief",
                        ["title": messages("page.title"), "day": day, "version": findings.view.atlas.version]
                    )
                )
            }
            page.element("p", messages("page.licence"))
        }
    }

    /// A section with its question, sentences, what is special to it, and how it was counted.
    func section(
        _ finding: Finding, lead: Phrase? = nil, _ page: inout HTML, _ register: inout TraceRegister,
        _ content: (inout HTML, inout TraceRegister) -> Void
    ) {
        page.element("section", ["id": finding.id, "aria-labelledby": "\(finding.id)-heading"]) { page in
            page.element("h2", ["id": "\(finding.id)-heading"], messages("finding.\(finding.id)"))
            page.element("p", ["class": "question"], words.words(finding.question))
            if let lead { page.element("p", words.words(lead)) }
            if finding.id == "claims" { paper(&page) }
            for sentence in finding.sentences { page.element("p", words.words(sentence)) }
            page.line()
            content(&page, &register)
            undated(finding, &page, &register)
            page.element("details", ["class": "how"]) { page in
                page.element("summary", messages("page.how-counted"))
                page.element("p", words.words(finding.definition))
                if !finding.caveats.isEmpty {
                    page.element("ul") { page in
                        for caveat in finding.caveats { page.element("li", words.words(caveat)) }
                    }
                }
            }
            page.line()
        }
        page.line()
    }

    /// Which paper is meant where the page speaks of the brief.
    private func paper(_ page: inout HTML) {
        for paper in findings.view.atlas.contents.papers where paper.date <= findings.view.day {
            let title = paper.title.reading(in: messages.language)
            page.element("p") { page in
                page.words(messages("claims.paper") + (messages.language == .chinese ? "" : " "))
                page.element("cite", ["lang": title?.language.rawValue ?? "en"]) { page in
                    let name = title?.text ?? paper.id.text
                    let text = title?.language == .chinese ? "《\(name)》" : name
                    if paper.address.isEmpty {
                        page.words(text)
                    } else {
                        page.element("a", ["href": paper.address], text)
                    }
                }
                page.words(messages.language == .chinese ? "，" : ", ")
                page.element("span", ["lang": "en"], paper.publisher)
                page.words(messages.language == .chinese ? "。" : ".")
            }
        }
    }

    private func undated(_ finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        guard !finding.undated.isEmpty else { return }
        page.element("details") { page in
            let count = finding.undated.count
            page.element("summary", messages("page.undated", ["n": words.grouped(count)], counts: ["n": count]))
            page.element("p", messages("page.undated-explanation"))
            page.element("p", ["class": "ids", "data-clock": "recorded"]) { page in
                for (index, id) in finding.undated.enumerated() {
                    if index > 0 { page.words(" · ") }
                    register.mention(id)
                    let label = words.label(of: id)
                    if let language = label.language, language != messages.language {
                        page.element("a", ["href": "#r-\(id)", "lang": language.rawValue], label.text)
                    } else {
                        page.element("a", ["href": "#r-\(id)"], label.text)
                    }
                }
            }
        }
        page.line()
    }
}
