public import LocatedText

/// A list of requirements as a file gives it.
public struct ImportedCatalogue: Hashable, Sendable {
    /// The name of the file without its ending.
    public let id: String
    public let items: [Item]

    /// A requirement or a heading, and where it stands in the file.
    public struct Item: Hashable, Sendable {
        public var id: String
        public var title = ""
        public var text = ""
        public var parent: String?
        public var reference = ""
        public var isAssessable = true
        public var language = ""
        public let location: Location

        init(id: String, location: Location) {
            self.id = id
            self.location = location
        }
    }

    /// Throws where there is no item, or two have the same id.
    init(id: String, items: [Item], file: String) throws(Diagnostic) {
        guard !items.isEmpty else { throw Diagnostic(file: file, location: nil, message: "no requirement in it") }
        var first: [String: Location] = [:]
        for item in items {
            if let earlier = first.updateValue(item.location, forKey: item.id) {
                throw Diagnostic(
                    file: file, location: item.location,
                    message: "a second item with the id '\(item.id)'; the first is at line \(earlier.line)")
            }
        }
        self.id = id
        self.items = items
    }
}
