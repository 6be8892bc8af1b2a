import FoundationEssentials
import GRDB
import TextFiles

/// Takes the files of the atlas out of a store.
struct StoreReader {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func files() throws -> [String: [UInt8]] {
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        guard application == StoreSchema.application else {
            throw StoreError(
                message: "a database of another program; a store is written by 'concord build --out FILE'")
        }
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard version == StoreSchema.version else {
            throw StoreError(
                message: "a store of version \(version); this program reads version \(StoreSchema.version): build it "
                    + "anew from its atlas")
        }
        var files: [String: [UInt8]] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT path, sha256, bytes FROM file ORDER BY path")
        while let row = try rows.next() {
            let path: String = row["path"]
            let data: Data = row["bytes"]
            let bytes = [UInt8](data)
            var hash = SHA256()
            hash.add(bytes)
            guard hash.finish() == row["sha256"] else {
                throw StoreError(message: "a damaged store: '\(path)' is not what was written; build it anew")
            }
            files[path] = bytes
        }
        return files
    }
}
