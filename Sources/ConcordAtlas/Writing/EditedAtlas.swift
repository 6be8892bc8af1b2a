package import ConcordModel
package import LocatedText

/// The files of an atlas as trees that are changed record by record.
package struct EditedAtlas {
    private struct File {
        let shape: FileShape
        let current: [UInt8]
        let original: Node
        var root: Node
    }

    private let folder: AtlasFolder
    private var files: [String: File] = [:]
    private var places: [RecordID: (file: String, index: Int)] = [:]

    /// Reads the manifest, the standards and the sources.
    package init(path: String) throws(Diagnostic) {
        folder = AtlasFolder(path: path, limits: .standard)
        for name in try folder.yamlFiles() {
            guard name == FileShape.manifest.place || name.hasPrefix("standards/") || name.hasPrefix("sources/"),
                let shape = FileShape.shape(of: name)
            else { continue }
            let bytes = try folder.bytes(of: name)
            let root = try YAMLReader(file: folder.name(of: name)).read(bytes)
            files[name] = File(shape: shape, current: bytes, original: root, root: root)
            for (index, record) in (root["standards"]?.items ?? []).enumerated() {
                if let id = record["id"]?.scalar { places[RecordID(id)] = (name, index) }
            }
        }
    }

    package func file(of standard: RecordID) -> String? { places[standard]?.file }

    package var sourceFiles: [String] { files.keys.filter { $0.hasPrefix("sources/") }.sorted() }

    package func record(_ standard: RecordID) -> Node? {
        guard let place = places[standard] else { return nil }
        return files[place.file]?.root["standards"]?.items?[place.index]
    }

    package mutating func replace(_ standard: RecordID, by record: Node) {
        guard let place = places[standard], var items = files[place.file]?.root["standards"]?.items,
            let root = files[place.file]?.root
        else { return }
        items[place.index] = record
        files[place.file]?.root = root.with("standards", .list(items))
    }

    /// Behind the last record; the writer puts it where its id belongs.
    package mutating func add(_ record: Node, to list: String, in file: String) {
        guard let root = files[file]?.root else { return }
        files[file]?.root = root.appending(record, to: list)
        if list == "standards", let id = record["id"]?.scalar {
            places[RecordID(id)] = (file, (root[list]?.items ?? []).count)
        }
    }

    /// The manifest says that the atlas learned something on `day`.
    package mutating func record(on day: CalendarDate) {
        let name = FileShape.manifest.place
        guard let root = files[name]?.root, let old = root["recorded"]?.scalar.flatMap({ CalendarDate($0) }), old < day
        else { return }
        files[name]?.root = root.with("recorded", .text(day.description))
    }

    /// The files that are no longer what they were, by name.
    ///
    /// - Throws: where one of them is in another form than atlas files have, so that its changes would drown among others; where a
    ///   record, or one of its events, sources or rechecks, would be lost.
    package func changedFiles() throws(Diagnostic) -> [FormattedFile] {
        var changed: [FormattedFile] = []
        for (path, file) in files.sorted(by: { $0.key < $1.key }) where file.root != file.original {
            let name = folder.name(of: path)
            let writer = AtlasFileWriter(shape: file.shape)
            guard Array(writer.text(of: file.original).utf8) == file.current else {
                throw Diagnostic(
                    file: name, location: nil,
                    message: "is not in the one form of atlas files; run 'concord format' first")
            }
            if let lost = RecordLoss.first(from: file.original, to: file.root) {
                throw Diagnostic(
                    file: name, location: lost.location,
                    message: "the patch would delete '\(lost.what)'; nothing is deleted")
            }
            changed.append(
                FormattedFile(
                    name: name, path: path, current: file.current, canonical: Array(writer.text(of: file.root).utf8)))
        }
        return changed
    }
}

/// What a new tree no longer has: records, events of records, sources of records.
enum RecordLoss {
    static func first(from old: Node, to new: Node) -> (what: String, location: Location)? {
        for entry in old.entries ?? [] {
            guard let records = entry.value.items else { continue }
            var kept: [String: Node] = [:]
            for record in new[entry.key]?.items ?? [] {
                if let id = record["id"]?.scalar { kept[id] = record }
            }
            for record in records {
                guard let id = record["id"]?.scalar else { continue }
                guard let now = kept[id] else { return (id, record.location) }
                for key in ["events", "sources", "designations", "formerTitles", "checked"]
                where (now[key]?.items?.count ?? 0) < (record[key]?.items?.count ?? 0) {
                    return ("\(key) of \(id)", record.location)
                }
            }
        }
        return nil
    }
}
