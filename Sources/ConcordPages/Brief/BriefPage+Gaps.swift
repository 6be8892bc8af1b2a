import ConcordFindings
import ConcordModel

extension BriefPage {
    /// What is not known, what sources say differently, and how each list was drawn.
    func gaps(_ page: inout HTML) {
        let gaps = AtlasGaps(findings.view)
        page.element("section", ["id": "gaps", "aria-labelledby": "gaps-heading"]) { page in
            page.element("h2", ["id": "gaps-heading"], messages("page.gaps"))
            page.element("p", messages("page.gaps.sentence", counts(gaps)))
            if gaps.isComplete {
                page.element("p", messages("page.gaps.conflicts-count", counts(gaps)))
            }
            if !gaps.lists.isEmpty { lists(gaps.lists, &page) }
            if !gaps.conflicts.isEmpty { conflicts(gaps, &page) }
            if !gaps.laterLists.isEmpty { later(gaps.laterLists, &page) }
        }
        page.line()
    }

    private func counts(_ gaps: AtlasGaps) -> [String: String] {
        [
            "undated": words.grouped(gaps.undated), "unknown": words.grouped(gaps.unknownStates),
            "recall": words.grouped(gaps.recalled), "conflicts": words.grouped(gaps.conflicts.count),
        ]
    }

    /// What the atlas noted after the day of the page: told by the second clock, under a heading that says so.
    private func later(_ lists: [Completeness], _ page: inout HTML) {
        let recorded = words.dates.words(findings.view.atlas.recorded)
        page.element("div", ["class": "later", "data-clock": "recorded"]) { page in
            page.element("h3", messages("page.gaps.later", ["recorded": recorded]))
            page.element("p", messages("page.gaps.later-explanation", ["recorded": recorded, "day": day]))
            self.lists(lists, &page)
        }
    }

    private func lists(_ lists: [Completeness], _ page: inout HTML) {
        fold(
            messages("page.gaps.lists"),
            head: [
                "column.body", "page.gaps.list", "column.completeness", "page.gaps.total", "page.gaps.until",
                "page.gaps.how",
            ],
            rows: lists.map { list in
                [
                    .record(list.body), .text(list.list), .word("completeness", list.claim.rawValue),
                    list.total.map { .count($0) } ?? .unknown, .date(list.until),
                    .text(LocalizedText([.english: list.how])),
                ]
            },
            &page
        )
    }

    private func conflicts(_ gaps: AtlasGaps, _ page: inout HTML) {
        fold(
            messages("page.gaps.conflicts"),
            head: ["column.record", "page.gaps.field", "page.gaps.says"],
            rows: gaps.conflicts.map { id, conflict in
                let says = conflict.says.map(\.value).joined(separator: " / ")
                return [.record(id), .word("field", conflict.field), .text(LocalizedText([.english: says]))]
            },
            &page
        )
    }

    private func fold(_ title: String, head: [String], rows: [[Cell]], _ page: inout HTML) {
        let cells = CellHTML(words)
        page.element("details") { page in
            let count = messages("page.rows", ["n": words.grouped(rows.count)], counts: ["n": rows.count])
            page.element("summary", "\(title) · \(count)")
            page.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": title]) { page in
                page.element("table") { page in
                    page.element("thead") { page in
                        page.element("tr") { page in
                            for key in head { page.element("th", ["scope": "col"], messages(key)) }
                        }
                    }
                    page.element("tbody") { page in
                        for row in rows {
                            page.element("tr") { page in
                                for cell in row { page.element("td") { cells.write(cell, to: &$0) } }
                            }
                        }
                    }
                }
            }
        }
        page.line()
    }
}
