import GRDB
import TextFiles

/// Takes the files of the atlas out of a store.
struct StoreReader {
    /// What is read of a store at most: the files of an atlas are some hundred, of some megabytes together.
    static let mostFiles = 10_000
    static let mostBytes = 256 << 20

    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The bytes of each file by its path, each held against its hash.
    ///
    /// - Throws: where it is no store of this version, or what is in it is not what was written.
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
        // A view, or a table whose columns are computed, may give rows without end.
        let declared = try String.fetchOne(database, sql: "SELECT sql FROM sqlite_master WHERE name = 'file'")
        guard declared == StoreSchema.file else {
            throw StoreError.damaged("its table of files is not one that was written")
        }
        var files: [String: [UInt8]] = [:]
        var total = 0
        let rows = try Row.fetchCursor(
            database, sql: "SELECT path, sha256, bytes FROM file LIMIT ?", arguments: [Self.mostFiles + 1])
        while let row = try rows.next() {
            let (path, bytes) = try Self.file(row)
            total += bytes.count
            guard files.count < Self.mostFiles, total <= Self.mostBytes else {
                throw StoreError.damaged(
                    "more than \(Self.mostFiles) files or \(Self.mostBytes) bytes, which no atlas has")
            }
            guard files.updateValue(bytes, forKey: path) == nil else {
                throw StoreError.damaged("'\(path)' is in it twice")
            }
        }
        return files
    }

    /// SQLite keeps values of every type in any column, whatever the table declares.
    private static func file(_ row: Row) throws(StoreError) -> (path: String, bytes: [UInt8]) {
        guard case .string(let path) = (row["path"] as DatabaseValue).storage else {
            throw .damaged("a file has no path")
        }
        guard case .blob(let data) = (row["bytes"] as DatabaseValue).storage else {
            throw .damaged("'\(path)' has no bytes")
        }
        let bytes = [UInt8](data)
        var hash = SHA256()
        hash.add(bytes)
        guard case .string(let written) = (row["sha256"] as DatabaseValue).storage, hash.finish() == written else {
            throw .damaged("'\(path)' is not what was written")
        }
        return (path, bytes)
    }
}
