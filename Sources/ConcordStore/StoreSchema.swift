/// The tables of a store and the version that says which they are.
enum StoreSchema {
    /// Written into SQLite's `user_version`; a store with another one is not read.
    static let version = 1
    /// Written into SQLite's `application_id`, so that a database of another program is told apart: `CNCD` in ASCII.
    static let application = 0x434E_4344

    /// The table of files, as SQLite keeps its declaration; what is declared otherwise is not read.
    static let file = """
        CREATE TABLE file (
            path TEXT NOT NULL PRIMARY KEY,
            sha256 TEXT NOT NULL,
            bytes BLOB NOT NULL
        )
        """

    static let sql = """
        CREATE TABLE meta (
            key TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID;
        \(file);
        CREATE TABLE record (
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            recorded TEXT NOT NULL,
            file TEXT NOT NULL REFERENCES file (path),
            PRIMARY KEY (id, kind)
        ) WITHOUT ROWID;
        CREATE TABLE label (
            id TEXT NOT NULL,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (id, kind, language),
            FOREIGN KEY (id, kind) REFERENCES record (id, kind)
        ) WITHOUT ROWID;
        """
}
