import ArgumentParser
import ConcordAtlas
import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import FoundationEssentials
import LocatedText

/// Where mappings come from: the atlas, and files in any format that is read.
struct MappingInput: ParsableArguments {
    @OptionGroup var atlas: AtlasOptions

    @Option(help: ArgumentHelp("The format of the files; found out if left out.", valueName: "format"))
    var from: MappingFormatName?

    @Option(help: ArgumentHelp("The source catalogue, where a file does not name it.", valueName: "id"))
    var source: String?

    @Option(help: ArgumentHelp("The target catalogue, where a file does not name it.", valueName: "id"))
    var target: String?

    @Option(help: ArgumentHelp("Which mapping of a file that holds several, from 1.", valueName: "number"))
    var set: Int?

    var names: SideNames { SideNames(source: source, target: target) }

    /// A mapping as it was read, and its document where it came from a file of an exchange format.
    struct Found {
        let mapping: Mapping
        let document: MappingDocument?
    }

    /// The atlas with the mapping files of atlas form among `files`; ends with status 66 or 65 where it cannot be used.
    func reading(with files: [MappingFile] = []) throws -> AtlasReading {
        let reading: AtlasReading
        do throws(Diagnostic) {
            reading = try AtlasReader(path: atlas.folder).read(
                withMappings: files.filter { $0.format == nil }.map(\.path))
        } catch {
            Console.error(error)
            throw ExitCode.unread(error)
        }
        return reading
    }

    /// What each operand names: a file, or the id of a mapping of the atlas. Warnings go to standard error.
    func find(_ operands: [String], names: SideNames? = nil) throws -> (found: [Found], reading: AtlasReading) {
        let files = try operands.filter { FileManager.default.fileExists(atPath: $0) }.map {
            try MappingFile($0, as: from?.format)
        }
        let reading = try reading(with: files)
        guard !reading.hasErrors else {
            for diagnostic in reading.diagnostics where diagnostic.severity == .error { Console.error(diagnostic) }
            throw ExitCode.badData
        }
        let found = try operands.flatMap { operand -> [Found] in
            let file = files.first { $0.path == operand }
            if let imported = try file?.imported(names: names ?? self.names) {
                for warning in imported.warnings { Console.error(warning) }
                return imported.mappings.map { Found(mapping: $0.document.mapping, document: $0.document) }
            }
            let id = file == nil ? operand : file?.mappingID ?? ""
            guard let mapping = reading.atlas.contents.mappings.first(where: { $0.id.text == id }) else {
                Console.error("error: '\(operand)' is no file and no mapping of the atlas")
                throw ExitCode.noInput
            }
            return [Found(mapping: mapping, document: nil)]
        }
        return (found, reading)
    }

    /// Exactly one mapping.
    func findOne(_ operand: String) throws -> (found: Found, reading: AtlasReading) {
        let (found, reading) = try find([operand])
        if let set, found.indices.contains(set - 1) { return (found[set - 1], reading) }
        guard found.count == 1, set == nil else {
            let ids = found.enumerated().map { "\($0.offset + 1) is '\($0.element.mapping.id)'" }
            Console.error(
                "\(operand): error: holds \(found.count) mappings, choose with --set: \(ids.joined(separator: ", "))")
            throw ExitCode.badData
        }
        return (found[0], reading)
    }
}
