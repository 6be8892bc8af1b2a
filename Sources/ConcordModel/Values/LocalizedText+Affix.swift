extension LocalizedText {
    /// The same text with `prefix` before it in every language.
    public func with(prefix: String) -> LocalizedText {
        LocalizedText(words.mapValues { prefix + $0 })
    }

    /// The title with the designation before it, unless it begins with it.
    public func named(_ designation: String) -> LocalizedText {
        LocalizedText(words.mapValues { $0.hasPrefix(designation) ? $0 : "\(designation) — \($0)" })
    }

    /// The same text with `suffix` behind it in every language.
    public func with(suffix: String) -> LocalizedText {
        LocalizedText(words.mapValues { $0 + suffix })
    }

    /// A heading behind the reference of the part that it heads, both in the same language.
    func with(reference: String) -> LocalizedText {
        var headed: [Language: String] = [:]
        for (language, heading) in words {
            let gap = language == .chinese ? " " : " — "
            headed[language] = ClauseReference.words(reference, in: language) + gap + heading
        }
        return LocalizedText(headed)
    }
}
