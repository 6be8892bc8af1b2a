extension Atlas {
    /// Up to five ids that contain `text` or share its beginning, for a hint after a miss.
    public func nearestIDs(to text: String) -> [RecordID] {
        let wanted = text.lowercased()
        guard wanted.contains(where: { $0 != " " }) else { return [] }
        let ids = Set(contents.allRecords.map(\.id))
        let containing = ids.filter { $0.text.contains(wanted) }.sorted { left, right in
            left.text.utf8.count == right.text.utf8.count ? left < right : left.text.utf8.count < right.text.utf8.count
        }
        if !containing.isEmpty { return Array(containing.prefix(5)) }
        let sharing = ids.map { (id: $0, shared: Self.sharedPrefix($0.text, wanted)) }.filter { $0.shared >= 4 }
        return sharing.sorted { left, right in
            left.shared == right.shared ? left.id < right.id : left.shared > right.shared
        }.prefix(5).map(\.id)
    }

    private static func sharedPrefix(_ a: String, _ b: String) -> Int {
        zip(a.utf8, b.utf8).prefix { $0 == $1 }.count
    }
}
