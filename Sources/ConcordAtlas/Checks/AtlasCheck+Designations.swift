import ConcordModel
import LocatedText
import StandardIdentifiers

extension AtlasCheck {
    /// Designations follow their publisher's rules and are written as the publisher prints them.
    static let designations = AtlasCheck(name: "designations") { input in
        let documents = input.atlas.contents.standards.filter(\.isNumbered).map { ($0.id, $0.designations) }
        let rules = input.atlas.contents.rules.map { ($0.id, $0.designations) }
        return (documents + rules).flatMap { id, designations in
            designations.enumerated().compactMap { index, designation -> Diagnostic? in
                guard let message = fault(of: designation) else { return nil }
                return input.places.fault(
                    id, [.key("designations"), .item(index), .key("text")], severity: .warning, message)
            }
        }
    }

    private static func fault(of designation: Designation) -> String? {
        do throws(IdentifierError) {
            let printed = try StandardIdentifier.parse(designation.text).description
            return printed == designation.text
                ? nil
                : "'\(designation.text)' is printed '\(printed)'; if the publisher prints it otherwise, mend the grammar"
        } catch {
            return "'\(designation.text)' is read as no identifier: \(error)"
        }
    }
}
