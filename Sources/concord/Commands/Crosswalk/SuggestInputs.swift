import ArgumentParser
import ConcordAtlas
import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import FoundationEssentials
import LocatedText

/// What a suggestion rests on: catalogues from the atlas and from files, mappings, scores, the glossary.
struct SuggestInputs {
    /// The bytes of a file that are read at most: tables of scores have a row for each pair of items.
    private static let limit = 256 << 20

    private let options: AtlasOptions
    private let dayOption: DayOption
    private var reading: Atlas?
    private(set) var catalogues: [String: CrosswalkCatalogue] = [:]

    init(atlas: AtlasOptions, day: DayOption) {
        options = atlas
        dayOption = day
    }

    var today: CalendarDate? { reading.map { dayOption.day(of: $0) } }

    private mutating func atlas() throws -> Atlas {
        if let reading { return reading }
        let atlas = try options.read().atlas
        reading = atlas
        return atlas
    }

    /// Loads a side and returns the id under which it stands.
    mutating func catalogue(_ name: String) throws -> String {
        if isFile(name) {
            let catalogue = try self.catalogue(file: name)
            guard catalogues[catalogue.id] == nil else {
                let other = "\(catalogue.id)~2"
                catalogues[other] = try? CrosswalkCatalogue(id: other, items: catalogue.items)
                return other
            }
            catalogues[catalogue.id] = catalogue
            return catalogue.id
        }
        let atlas = try atlas()
        guard let found = atlas.catalogue(RecordID(name)) else {
            let known = atlas.contents.catalogues.map(\.id.text).sorted().joined(separator: ", ")
            Console.error("error: '\(name)' is no catalogue of the atlas and no file; catalogues: \(known)")
            throw ExitCode.noInput
        }
        for catalogue in atlas.contents.catalogues { try add(catalogue, of: atlas, isNamed: catalogue.id == found.id) }
        return found.id.text
    }

    /// All catalogues of the atlas come along, for what they say of the words' company; one without provisions does not.
    private mutating func add(_ catalogue: Catalogue, of atlas: Atlas, isNamed: Bool) throws {
        guard catalogues[catalogue.id.text] == nil else { return }
        do throws(CrosswalkCatalogue.Fault) {
            catalogues[catalogue.id.text] = try CrosswalkCatalogue(catalogue, on: dayOption.day(of: atlas))
        } catch {
            guard isNamed else { return }
            Console.error("error: '\(catalogue.id.text)' has no provisions")
            throw ExitCode.badData
        }
    }

    mutating func addCorpus(_ folder: String) throws {
        for name in try files(in: folder) where CatalogueImporter.Format(file: name) != nil {
            let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
            guard catalogues[CatalogueImporter.id(of: name)] == nil else { continue }
            let catalogue = try self.catalogue(file: path)
            catalogues[catalogue.id] = catalogue
        }
    }

    /// The mappings of a folder whose two catalogues are loaded; of the others it says so.
    func knownMappings(_ folder: String) throws -> [KnownMapping] {
        var mappings: [KnownMapping] = []
        for name in try files(in: folder) where name.hasSuffix(".tsv") {
            let stem = CatalogueImporter.id(of: name)
            let sides = stem.split(separator: "__", maxSplits: 1).map(String.init)
            guard sides.count == 2 else { continue }
            let path = folder + (folder.hasSuffix("/") ? "" : "/") + name
            guard let source = catalogues[sides[0]], let target = catalogues[sides[1]] else {
                let missing = sides.filter { catalogues[$0] == nil }.joined(separator: ", ")
                Console.error("\(path): warning: not used, no catalogue loaded for: \(missing)")
                continue
            }
            let rows = try located(path) { bytes throws(Diagnostic) in try PairTable(bytes, file: path).rows }
                .filter { !PairTable.saysNothing($0.relation) && !$0.source.isEmpty && !$0.target.isEmpty }
            let unknown = rows.count { source[$0.source] == nil || target[$0.target] == nil }
            if unknown > 0 {
                Console.error("\(path): warning: \(unknown) of \(rows.count) pairs name an item that is not loaded")
            }
            mappings.append(
                KnownMapping(
                    source: sides[0], target: sides[1],
                    pairs: rows.map { KnownMapping.Pair(source: $0.source, target: $0.target) }))
        }
        return mappings
    }

    func externalScores(_ path: String) throws -> [ExternalScore] {
        try located(path) { bytes throws(Diagnostic) in try PairTable(bytes, file: path, needsScore: true).rows }
            .map { ExternalScore(source: $0.source, target: $0.target, score: $0.score ?? 0) }
    }

    /// The built-in thesaurus with the atlas's glossary; without an atlas the former alone, and it says so where it matters.
    mutating func lexicon() throws -> Lexicon {
        if reading == nil, options.atlas == nil, !FileManager.default.fileExists(atPath: options.folder) {
            if catalogues.values.contains(where: { $0.items.contains { $0.language == "zh" } }) {
                Console.error("warning: no atlas found; Chinese texts are read without its glossary")
            }
            return Lexicon()
        }
        return Lexicon(
            glossary: try atlas().contents.glossary.map { (chinese: $0.chinese, english: $0.english) })
    }

    private func catalogue(file path: String) throws -> CrosswalkCatalogue {
        try located(path) { bytes throws(Diagnostic) in
            let imported = try CatalogueImporter().catalogue(from: bytes, file: path)
            do throws(CrosswalkCatalogue.Fault) {
                return try CrosswalkCatalogue(imported)
            } catch {
                throw Diagnostic(file: path, location: nil, message: "no requirement in it")
            }
        }
    }

    /// What `body` reads from a file; ends the program with status 66 where there is none, 65 where it is not well.
    private func located<Value>(_ path: String, _ body: ([UInt8]) throws(Diagnostic) -> Value) throws -> Value {
        let bytes = try InputFile.bytes(of: path, limit: Self.limit)
        do throws(Diagnostic) {
            return try body(bytes)
        } catch {
            Console.error(error)
            throw ExitCode.badData
        }
    }

    /// Whether a name is meant as a file: it exists, or has the ending or the slash of one.
    private func isFile(_ name: String) -> Bool {
        var isFolder = false
        if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder { return true }
        return name.contains("/") || CatalogueImporter.Format(file: name) != nil
    }

    private func files(in folder: String) throws -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            Console.error("\(folder): error: no such folder")
            throw ExitCode.noInput
        }
        return names.sorted()
    }
}

extension CrosswalkCatalogue {
    init(_ imported: ImportedCatalogue) throws(Fault) {
        try self.init(
            id: imported.id,
            items: imported.items.map {
                CrosswalkItem(
                    id: $0.id, title: $0.title, text: $0.text, parent: $0.parent, reference: $0.reference,
                    isAssessable: $0.isAssessable, language: $0.language)
            })
    }
}
