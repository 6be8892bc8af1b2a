import ConcordModel
import LocatedText

extension AtlasCheck {
    /// Every reference leads to a record of the right kind.
    static let references = AtlasCheck(name: "references") { input in
        var kinds: [RecordID: Set<RecordKind>] = [:]
        var sources: Set<RecordID> = []
        for definition in input.walk.definitions {
            if definition.kind == .source {
                sources.insert(definition.id)
            } else {
                kinds[definition.id, default: []].insert(definition.kind)
            }
        }
        return input.walk.references.compactMap { reference in
            let message: String
            if reference.kinds == [.source] {
                guard !sources.contains(reference.to) else { return nil }
                let near = nearest(to: reference.to.text, among: sources.lazy.map(\.text))
                message = "no such source '\(reference.to)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
            } else if let found = kinds[reference.to] {
                if reference.kinds.isEmpty || !reference.kinds.isDisjoint(with: found) { return nil }
                let wanted = reference.kinds.map(\.rawValue).sorted().joined(separator: " or ")
                let actual = found.map(\.rawValue).sorted().joined(separator: " and ")
                message = "'\(reference.to)' is a \(actual); '\(reference.field)' needs a \(wanted)"
            } else {
                let near = nearest(to: reference.to.text, among: kinds.keys.lazy.map(\.text))
                message = "no record has the id '\(reference.to)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
            }
            return Diagnostic(file: reference.file, location: reference.location, message: message)
        }
    }
}
