import ConcordModel

/// What every page has around its content: one self-contained file in the brief's style, without scripts and without requests
/// to anyone.
struct PageShell {
    let title: String
    let messages: Messages

    /// The page: the header with the contents, the main part as it was written, the footer.
    func html(header: (inout HTML) -> Void, main: String, footer: (inout HTML) -> Void) -> String {
        var page = HTML()
        page.raw("<!DOCTYPE html>\n")
        page.element("html", ["lang": messages.language.rawValue]) { page in
            head(&page)
            page.element("body") { page in
                page.element("a", ["class": "skip", "href": "#main"], messages("page.skip"))
                header(&page)
                page.element("main", ["id": "main"]) { $0.raw(main) }
                footer(&page)
            }
        }
        page.line()
        return page.text
    }

    private func head(_ page: inout HTML) {
        page.element("head") { page in
            page.raw("\n<meta charset=\"utf-8\">\n")
            page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            page.element("title", title)
            page.line()
            page.element("style") { $0.raw(BriefStyle.css) }
            page.line()
        }
        page.line()
    }
}
