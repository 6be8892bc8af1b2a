import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText
import TestSupport

/// The atlas of this repository.
enum RepositoryAtlas {
    static let folder = Repository.folder
        .appending(path: "atlas").path

    /// Read once: it takes seconds in a debug build, and an atlas never changes.
    private static let shared = Result { try AtlasReader(path: folder).read().atlas }

    static func read() throws -> Atlas { try shared.get() }
}
