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
}
