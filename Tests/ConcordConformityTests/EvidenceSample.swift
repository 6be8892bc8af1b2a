import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText

@testable import ConcordConformity

/// The catalogues of this repository whose numbers are measured.
enum MeasuredCatalogues {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Read once: it takes seconds in a debug build.
    private static let shared = Result { try AtlasReader(path: repository.appending(path: "atlas").path).read().atlas }

    static func all() throws -> [Catalogue] {
        let atlas = try shared.get()
        return ["tc260-003", "gb-t-45654-2025"].compactMap { atlas.catalogue($0) }
    }
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
