import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordConformity

/// An OSCAL document as it was written, to be looked into.
struct OSCALDocument {
    typealias Object = [String: Any]

    /// What stands under the name of the model.
    let body: Object

    init(_ text: String, _ model: String) throws {
        let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object
        body = try #require(root?[model] as? Object)
    }

    /// The one set of results.
    var result: Object { (body["results"] as? [Object])?.first ?? [:] }

    /// The values of a property of ours.
    static func values(_ object: Object, _ name: String) -> [String] {
        (object["props"] as? [Object] ?? []).filter {
            $0["ns"] as? String == OSCALAssessmentExporter.namespace && $0["name"] as? String == name
        }.compactMap { $0["value"] as? String }
    }

    static func value(_ object: Object, _ name: String) -> String? { values(object, name).first }

    /// All values under a key, wherever it stands.
    static func all(_ key: String, in value: Any) -> [String] {
        switch value {
        case let object as Object:
            object.flatMap { name, value in
                (name == key ? [value as? String].compactMap { $0 } : []) + all(key, in: value)
            }
        case let list as [Any]: list.flatMap { all(key, in: $0) }
        default: []
        }
    }
}

extension OSCALAssessmentExporter {
    /// With keys in the place of words: the words stand with the pages.
    init(plain assessment: Assessment) {
        self.init(assessment, language: .english) { Self.plain($0) }
    }

    private static func plain(_ cell: Cell) -> String {
        switch cell {
        case .record(let id): id.text
        case .phrase(let phrase): phrase.key
        case .verbatim(let text): text
        case .list(let cells): cells.map(plain).joined(separator: "; ")
        default: "-"
        }
    }
}
