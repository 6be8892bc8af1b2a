public import ConcordModel

extension AtlasOnDay {
    /// The designation of a document or rule on the day, or its id where it has none.
    public func designation(of id: RecordID) -> String {
        if let document = document(id) { return document.designation }
        return atlas.rule(id)?.designations.first?.text ?? id.text
    }

    func jurisdiction(of body: RecordID) -> Jurisdiction { atlas.body(body)?.jurisdiction ?? .international }
}
