import ConcordFindings
import ConcordModel

extension BriefPage {
    private var atlas: Atlas { findings.view.atlas }
    private var recorded: String { words.dates.words(atlas.recorded) }

    func method(_ page: inout HTML) {
        page.element("section", ["id": "method", "aria-labelledby": "method-heading", "data-clock": "recorded"]) {
            page in
            page.element("h2", ["id": "method-heading"], messages("page.method"))
            for key in ["facts", "clocks", "dates", "wording"] {
                page.element("p", messages("page.method.\(key)", ["recorded": recorded]))
            }
            if findings.view.day < atlas.recorded {
                page.element("p", messages("page.method.not-shown", ["recorded": recorded]))
            }
            page.element("p", messages("page.fallback"))
        }
        page.line()
    }

    /// What is not known, what sources say differently, and how each list was drawn. All of it is told by the second clock.
    func gaps(_ page: inout HTML) {
        let gaps = AtlasGaps(findings.view)
        page.element("section", ["id": "gaps", "aria-labelledby": "gaps-heading", "data-clock": "recorded"]) { page in
            page.element("h2", ["id": "gaps-heading"], messages("page.gaps"))
            page.element(
                "p",
                messages(
                    "page.gaps.sentence",
                    [
                        "undated": words.grouped(gaps.undated), "unknown": words.grouped(gaps.unknownStates),
                        "recall": words.grouped(gaps.recalled), "conflicts": words.grouped(gaps.conflicts.count),
                    ]
                )
            )
            lists(&page)
            if !gaps.conflicts.isEmpty { conflicts(gaps, &page) }
        }
        page.line()
    }

    private func lists(_ page: inout HTML) {
        fold(messages("page.gaps.lists"), count: atlas.contents.completeness.count, &page) { page in
            table(
                [
                    messages("column.body"), messages("page.gaps.list"), messages("column.completeness"),
                    messages("page.gaps.total"), messages("page.gaps.until"), messages("page.gaps.how"),
                ],
                atlas.contents.completeness.map { list in
                    [
                        words.label(of: list.body).text, list.list, words.word("completeness", list.claim.rawValue),
                        list.total.map(words.grouped) ?? messages("value.unknown"),
                        words.words(.date(list.until)), list.how,
                    ]
                },
                label: messages("page.gaps.lists"),
                &page
            )
        }
    }

    private func conflicts(_ gaps: AtlasGaps, _ page: inout HTML) {
        fold(messages("page.gaps.conflicts"), count: gaps.conflicts.count, &page) { page in
            table(
                [messages("column.record"), messages("page.gaps.field"), messages("page.gaps.says")],
                gaps.conflicts.map { id, conflict in
                    [words.label(of: id).text, conflict.field, conflict.says.map(\.value).joined(separator: " / ")]
                },
                label: messages("page.gaps.conflicts"),
                &page
            )
        }
    }

    private func fold(_ title: String, count: Int, _ page: inout HTML, _ content: (inout HTML) -> Void) {
        page.element("details") { page in
            let rows = messages("page.rows", ["n": words.grouped(count)], counts: ["n": count])
            page.element("summary", "\(title) · \(rows)")
            content(&page)
        }
        page.line()
    }

    private func table(_ head: [String], _ rows: [[String]], label: String, _ page: inout HTML) {
        page.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": label]) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in for cell in head { page.element("th", ["scope": "col"], cell) } }
                }
                page.element("tbody") { page in
                    for row in rows {
                        page.element("tr") { page in for cell in row { page.element("td", cell) } }
                    }
                }
            }
        }
    }
}
