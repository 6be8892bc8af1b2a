import Foundation

/// Files of identifiers to test with: a case a line, lines that begin with `#` left out.
enum Corpus {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let shared = folder.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/testdata/identifiers")

    /// Whether the lists that are not part of the project are there.
    static let hasSharedLists = FileManager.default.fileExists(atPath: shared.path)

    /// The lines of `Fixtures/<organisation>/pass` or `/fail`, by file.
    static func fixtures(_ kind: String) -> [(file: String, lines: [String])] {
        let root = folder.appending(path: "Fixtures")
        let organisations = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return organisations.sorted().flatMap { organisation -> [(String, [String])] in
            let place = root.appending(path: "\(organisation)/\(kind)")
            let files = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
            return files.sorted().filter { $0.hasSuffix(".txt") }.map { file in
                ("\(organisation)/\(kind)/\(file)", lines(of: place.appending(path: file)))
            }
        }
    }

    /// Every line of the fixtures that parse.
    static let passing: [String] = fixtures("pass").flatMap(\.lines)

    /// A list of the folder with test data that is not part of the project; empty where it is absent.
    static func sharedList(_ name: String) -> [String] { lines(of: shared.appending(path: name)) }

    private static func lines(of url: URL) -> [String] {
        let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
    }
}
