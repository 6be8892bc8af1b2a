extension LocalizedText {
    /// The same text with `prefix` before it in every language.
    public func with(prefix: String) -> LocalizedText {
        LocalizedText(words.mapValues { prefix + $0 })
    }

    /// The same text with `suffix` behind it in every language.
    public func with(suffix: String) -> LocalizedText {
        LocalizedText(words.mapValues { $0 + suffix })
    }
}
