import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText
import TestSupport

@testable import ConcordConformity

/// The catalogues of this repository whose numbers are measured.
enum MeasuredCatalogues {
    static let repository = Repository.folder

    private static let ids = ["tc260-003", "gb-t-45654-2025"]

    /// Read once, from an atlas of these two files only: the whole takes long in a debug build. What they refer to is missing
    /// there, which the tests of the atlas look after.
    private static let shared = Result {
        let folder = try EvidenceFolder()
        let catalogues = folder.url.appending(path: "catalogues")
        try FileManager.default.createDirectory(at: catalogues, withIntermediateDirectories: true)
        for id in ids {
            let file = repository.appending(path: "atlas/catalogues/\(id).yaml")
            try FileManager.default.copyItem(at: file, to: catalogues.appending(path: "\(id).yaml"))
        }
        let atlas = try AtlasReader(path: folder.url.path).read().atlas
        return ids.compactMap { atlas.catalogue(RecordID($0)) }
    }

    static func all() throws -> [Catalogue] { try shared.get() }
}

/// Files of evidence in a folder that goes when the test is over.
final class EvidenceFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "evidence-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, bytes: Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }

    /// What a file of this text says, and what is wrong with it, without the folder's name.
    func read(_ name: String, _ text: String, as kind: EvidenceKind? = nil) throws -> (Evidence, [String]) {
        try read(name, bytes: Array(text.utf8), as: kind)
    }

    func read(_ name: String, bytes: [UInt8], as kind: EvidenceKind? = nil) throws -> (Evidence, [String]) {
        let file = try write(name, bytes: bytes)
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        reader.read(file, as: kind)
        let evidence = reader.evidence
        return (evidence, complaints(evidence.diagnostics))
    }

    func complaints(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { $0.description.replacingOccurrences(of: url.path + "/", with: "") }
    }
}
