import ConcordModel
import LocatedText

extension AtlasCheck {
    /// Chinese documents and rules have a Chinese title and a purpose.
    static let chineseDocuments = AtlasCheck(name: "Chinese documents") { input in
        var faults: [Diagnostic] = []
        func check(_ title: LocalizedText, _ purpose: Purpose?, of id: RecordID) {
            if title.words[.chinese] == nil {
                faults.append(
                    input.places.fault(
                        id, ["title"], severity: .warning, "its Chinese title is not recorded; look it up"))
            }
            if purpose == nil {
                faults.append(
                    input.places.fault(id, ["id"], "a Chinese document needs a 'purpose', be it 'unclear'"))
            }
        }
        for standard in input.atlas.contents.standards
        where input.atlas.body(standard.body)?.jurisdiction == .china {
            check(standard.title, standard.purpose, of: standard.id)
        }
        for rule in input.atlas.contents.rules where rule.jurisdiction == .china {
            check(rule.title, rule.purpose, of: rule.id)
        }
        return faults
    }
}
