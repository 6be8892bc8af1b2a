import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText

/// The atlas of this repository.
enum RepositoryAtlas {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "atlas").path

    static func read() throws -> Atlas { try AtlasReader(path: folder).read().atlas }
}
