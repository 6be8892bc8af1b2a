import ConcordModel
import LocatedText

/// Reads `glossary.tsv`: a header and one pair a line.
struct GlossaryReader {
    static let file = "glossary.tsv"
    static let header = ["zh", "en", "source"]

    let folder: any AtlasPlace

    func read() -> ([GlossaryPair], [Diagnostic]) {
        let name = folder.name(of: Self.file)
        let bytes: [UInt8]
        do throws(Diagnostic) {
            bytes = try folder.bytes(of: Self.file)
        } catch {
            return ([], [error])
        }
        if let place = firstInvalidUTF8(in: bytes) {
            return ([], [Diagnostic(file: name, location: place, message: "is not UTF-8 here")])
        }
        var pairs: [GlossaryPair] = []
        var faults: [Diagnostic] = []
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !(line.isEmpty && index == lines.count - 1) {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let place = Location(line: index + 1, column: 1)
            if index == 0 {
                if cells != Self.header {
                    faults.append(
                        Diagnostic(file: name, location: place, message: "the header has to be zh, en, source")
                    )
                }
            } else if cells.count != 3 || cells.contains("") {
                faults.append(
                    Diagnostic(file: name, location: place, message: "\(cells.count) cells; a pair has zh, en, source")
                )
            } else if !ScriptCheck.hasHan(cells[0]) {
                faults.append(Diagnostic(file: name, location: place, message: "no Chinese in the Chinese term"))
            } else {
                pairs.append(GlossaryPair(chinese: cells[0], english: cells[1], source: cells[2]))
            }
        }
        return (pairs, faults)
    }
}
