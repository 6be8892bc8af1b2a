import ConcordCharts

/// A piece of HTML: words are escaped on their way in, and only here.
struct HTML {
    private(set) var text = ""

    mutating func raw(_ html: String) { text += html }

    mutating func words(_ words: String) { text += MarkupText.escaped(words) }

    /// `<name attributes>content</name>`
    mutating func element(_ name: String, _ content: (inout HTML) -> Void) { element(name, [:], content) }

    mutating func element(_ name: String, _ words: String) { element(name, [:], words) }

    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: (inout HTML) -> Void
    ) {
        open(name, attributes)
        content(&self)
        text += "</\(name)>"
    }

    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ words: String) {
        element(name, attributes) { $0.words(words) }
    }

    mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        text += "<\(name)"
        for (key, value) in attributes { text += " \(key)=\"\(MarkupText.escaped(value))\"" }
        text += ">"
    }

    mutating func line() { text += "\n" }
}
