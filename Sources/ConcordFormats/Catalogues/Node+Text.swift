import LocatedText

extension Node {
    /// The scalar of a key; empty where there is none, or JSON's `null`.
    func text(_ key: String) -> String {
        guard let text = self[key]?.scalar, text != "null", text != "~" else { return "" }
        return text
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}
