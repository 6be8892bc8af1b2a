import Foundation
public import LocatedText

/// The atlas as a revision of its git repository has it.
public struct GitRevision: Sendable {
    private let revision: String
    private let folder: String
    private let limits: ReadingLimits

    /// - Parameters:
    ///   - revision: what git takes for one: `HEAD~20`, a tag, a hash.
    ///   - folder: the atlas in the work tree of the repository.
    public init(_ revision: String, ofAtlas folder: String, limits: ReadingLimits = .standard) {
        self.revision = revision
        self.folder = folder
        self.limits = limits
    }

    /// The files that an atlas is read from, as they were; nothing is checked out and nothing is written.
    ///
    /// Throws where there is no git, no repository, no such revision, or no atlas in it.
    public func snapshot() throws(Diagnostic) -> AtlasSnapshot {
        guard let git = GitProgram(folder: folder) else {
            throw fault("no folder and no store; as a revision it needs git, and there is no git in PATH")
        }
        let prefix = try atlasPrefix(git)
        let commit = try commit(git)
        let listing = try git.run(["ls-tree", "--full-tree", "-r", "-z", "-l", "\(commit):\(prefix)"])
        guard listing.status == 0 else {
            throw fault("has no folder '\(prefix.isEmpty ? "." : prefix)'; the atlas was not there in this revision")
        }
        let entries = try entries(listing.output)
        guard entries.contains(where: { $0.path == "atlas.yaml" }) else {
            throw fault("has no atlas.yaml in '\(prefix.isEmpty ? "." : prefix)'; an atlas names its version there")
        }
        return AtlasSnapshot(name: revision, files: try blobs(entries, git))
    }

    /// Where the atlas lies in the repository, without a slash at the end.
    private func atlasPrefix(_ git: GitProgram) throws(Diagnostic) -> String {
        let run = try git.run(["rev-parse", "--show-prefix"])
        guard run.status == 0 else {
            throw fault(
                "no folder and no store; as a revision it needs \(folder) to lie in a git repository: \(run.complaint)")
        }
        let line = String(decoding: run.output, as: UTF8.self).prefix { $0 != "\n" }
        return String(line.hasSuffix("/") ? line.dropLast() : line)
    }

    private func commit(_ git: GitProgram) throws(Diagnostic) -> String {
        let run = try git.run(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
        guard run.status == 0 else {
            throw fault("no folder, no store, and no revision of the repository of \(folder)")
        }
        return String(String(decoding: run.output, as: UTF8.self).prefix { $0 != "\n" })
    }

    struct TreeEntry {
        let hash: String
        let path: String
    }

    /// The mode under which git keeps a symbolic link: its bytes are the path to which it leads, and no file of an atlas.
    private static let link = "120000"

    /// The entries of `ls-tree -z -l`: mode, type, hash, size, a tab, the path, a zero byte.
    func entries(_ listing: Data) throws(Diagnostic) -> [TreeEntry] {
        var entries: [TreeEntry] = []
        for line in listing.split(separator: 0) {
            guard let tab = line.firstIndex(of: 0x09) else { continue }
            let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
            let head = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
            guard head.count == 4, head[1] == "blob", head[0] != Self.link, AtlasSnapshot.isRead(path) else { continue }
            if let size = Int(head[3]), size > limits.bytes {
                throw Diagnostic(
                    file: "\(revision)/\(path)", location: nil,
                    message: "has \(size) bytes; at most \(limits.bytes) are read")
            }
            entries.append(TreeEntry(hash: String(head[2]), path: path))
        }
        return entries
    }

    /// The bytes of all entries, from one run of `cat-file --batch`.
    private func blobs(_ entries: [TreeEntry], _ git: GitProgram) throws(Diagnostic) -> [String: [UInt8]] {
        let input = Data(entries.map { $0.hash + "\n" }.joined().utf8)
        return try files(of: entries, in: [UInt8](try git.run(["cat-file", "--batch"], input: input).output))
    }

    /// What `cat-file --batch` printed: for each entry a line `hash type size`, the bytes, a line feed.
    func files(of entries: [TreeEntry], in output: [UInt8]) throws(Diagnostic) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var rest = output[...]
        for entry in entries {
            guard let end = rest.firstIndex(of: 0x0A),
                let size = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ").last
                    .flatMap({ Int($0) }),
                size >= 0, rest.count - (end + 1 - rest.startIndex) >= size
            else { throw fault("could not be read whole: '\(entry.path)' is missing from the repository") }
            let text = rest[(end + 1)...].prefix(size)
            files[entry.path] = Array(text)
            rest = rest[text.endIndex...].dropFirst()
        }
        return files
    }

    private func fault(_ message: String) -> Diagnostic { Diagnostic(file: revision, location: nil, message: message) }
}
