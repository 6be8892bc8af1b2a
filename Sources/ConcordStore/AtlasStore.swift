public import ConcordAtlas
import ConcordModel
import FoundationEssentials
import GRDB
public import LocatedText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// One SQLite file with the files of an atlas and a table of its records.
///
/// It is compiled from the atlas and can be thrown away: nothing is written to it afterwards. The same atlas gives the same bytes
/// with the same version of SQLite.
public enum AtlasStore {
    /// Writes a store; `path` must be free, or taken by an earlier store. What stands there stays until the new one is whole.
    ///
    /// - Throws: where the file cannot be written, with SQLite's reason where it gives one; what stood there is then as it was.
    public static func write(_ snapshot: AtlasSnapshot, _ reading: AtlasReading, to path: String) throws(Diagnostic) {
        let version = reading.version(named: snapshot.name)
        let beside = path + ".\(ProcessInfo.processInfo.processIdentifier).new"
        defer { try? FileManager.default.removeItem(atPath: beside) }
        do {
            try? FileManager.default.removeItem(atPath: beside)
            var configuration = Configuration()
            configuration.foreignKeysEnabled = true
            let queue = try DatabaseQueue(path: beside, configuration: configuration)
            try queue.write { database in
                try StoreWriter(database).write(snapshot, version)
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw Diagnostic(
                file: path, location: nil, message: "cannot be written: \(error.message ?? "SQLite gave no reason")")
        } catch {
            throw Diagnostic(file: path, location: nil, message: "cannot be written")
        }
        guard rename(beside, path) == 0 else {
            throw Diagnostic(file: path, location: nil, message: "cannot be written; nothing was changed")
        }
    }

    /// Whether the file begins as every SQLite file does.
    static func isDatabase(_ path: String) -> Bool {
        header(of: path).starts(with: Array("SQLite format 3\0".utf8))
    }

    /// The 100 bytes with which a database says what it is; fewer where the file is shorter, none where it cannot be read.
    private static func header(of path: String) -> [UInt8] {
        guard let file = fopen(path, "rb") else { return [] }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes.prefix(count))
    }

    /// Whether the file is a store of any version, as far as its first bytes tell: SQLite's header holds the application's id
    /// at byte 68.
    public static func isStore(_ path: String) -> Bool {
        let header = header(of: path)
        guard isDatabase(path), header.count >= 72 else { return false }
        return header[68..<72].reduce(0) { $0 << 8 | Int($1) } == StoreSchema.application
    }

    /// The files of the atlas in a store, each held against its hash.
    ///
    /// Throws where the file is no store, one of another version, or damaged.
    public static func read(_ path: String) throws(Diagnostic) -> AtlasSnapshot {
        func fault(_ message: String) -> Diagnostic { Diagnostic(file: path, location: nil, message: message) }
        guard FileManager.default.fileExists(atPath: path) else { throw fault("no such file") }
        guard isDatabase(path) else {
            throw fault("no SQLite file; a store is one, written by 'concord build --out FILE'")
        }
        do {
            var configuration = Configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let files = try queue.read { database in try StoreReader(database).files() }
            return AtlasSnapshot(name: path, files: files)
        } catch let error as StoreError {
            throw fault(error.message)
        } catch let error as DatabaseError {
            throw fault("a damaged store: \(error.message ?? "SQLite gave no reason"); build it anew from its atlas")
        } catch {
            throw fault("cannot be read")
        }
    }
}

/// Why a database is no store that can be read.
struct StoreError: Error {
    let message: String

    static func damaged(_ what: String) -> StoreError {
        StoreError(message: "a damaged store: \(what); build it anew")
    }
}
