import ConcordAtlas
import ConcordModel
import FoundationEssentials
import GRDB
import TextFiles

/// Fills the tables of a new store, in an order that does not depend on anything but the atlas.
struct StoreWriter {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func write(_ snapshot: AtlasSnapshot, _ version: AtlasVersion) throws {
        try database.execute(sql: "PRAGMA application_id = \(StoreSchema.application)")
        try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
        try database.execute(sql: StoreSchema.sql)
        for (key, value) in [("atlas", version.atlas.version), ("recorded", version.atlas.recorded.description)] {
            try database.execute(sql: "INSERT INTO meta (key, value) VALUES (?, ?)", arguments: [key, value])
        }
        for path in snapshot.files.keys.sorted() {
            let bytes = snapshot.files[path] ?? []
            var hash = SHA256()
            hash.add(bytes)
            try database.execute(
                sql: "INSERT INTO file (path, sha256, bytes) VALUES (?, ?, ?)",
                arguments: [path, hash.finish(), Data(bytes)])
        }
        try records(version)
    }

    private func records(_ version: AtlasVersion) throws {
        let files = Dictionary(version.fields.map { (Key($0.id, $0.kind), $0.file) }) { first, _ in first }
        let sources = version.atlas.contents.sources as [any AtlasRecord]
        let all = (version.atlas.contents.allRecords + sources).map { (Key($0.id, type(of: $0).kind), $0) }
        var seen: Set<Key> = []
        for (key, record) in all.sorted(by: { $0.0 < $1.0 }) where seen.insert(key).inserted {
            try database.execute(
                sql: "INSERT INTO record (id, kind, recorded, file) VALUES (?, ?, ?, ?)",
                arguments: [
                    key.id.text, key.kind.rawValue,
                    (record.provenance.recorded ?? version.atlas.recorded).description, files[key],
                ])
            for (language, words) in record.label.words.sorted(by: { $0.key < $1.key }) {
                try database.execute(
                    sql: "INSERT INTO label (id, kind, language, words) VALUES (?, ?, ?, ?)",
                    arguments: [key.id.text, key.kind.rawValue, language.rawValue, words])
            }
        }
    }

    /// A catalogue may share the id of its document.
    private struct Key: Hashable, Comparable {
        let id: RecordID
        let kind: RecordKind

        init(_ id: RecordID, _ kind: RecordKind) {
            self.id = id
            self.kind = kind
        }

        static func < (left: Self, right: Self) -> Bool {
            left.id == right.id ? left.kind.rawValue < right.kind.rawValue : left.id < right.id
        }
    }
}
