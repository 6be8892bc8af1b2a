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
}
