import ArgumentParser
import ConcordFormats
import LocatedText

/// A file that holds mappings, as the user named it.
struct MappingFile {
    let path: String
    let bytes: [UInt8]
    /// Nil where it is a mapping file of an atlas.
    let format: MappingFormat?

    /// Ends with status 66 where there is no such file, with 65 where it is too large or its format is not known.
    init(_ path: String, as named: MappingFormat? = nil) throws {
        bytes = try InputFile.bytes(of: path)
        self.path = path
        format = named ?? MappingFormat.detected(in: bytes, file: path)
        guard format != nil || path.hasSuffix(".yaml") || path.hasSuffix(".yml") else {
            let known = MappingFormat.allCases.map(\.rawValue).joined(separator: ", ")
            Console.error("\(path): error: the format is not known; name it with --from: \(known)")
            throw ExitCode.badData
        }
        if let format, format.isExperimental { Console.error(Self.experimental(format)) }
    }

    static func experimental(_ format: MappingFormat) -> String {
        "note: \(format.name) is experimental: no file that others made was read with it"
    }

    /// Nil for a mapping file of an atlas. Ends with status 65 where the file cannot be read.
    func imported(names: SideNames) throws -> ImportedMappings? {
        guard let format else { return nil }
        do throws(Diagnostic) {
            return try format.mappings(from: bytes, file: path, names: names)
        } catch {
            Console.error(error)
            throw ExitCode.badData
        }
    }

    /// The id of the mapping in a file of an atlas; nil where it has none.
    var mappingID: String? {
        (try? YAMLReader(file: path).read(bytes))?["mapping"]?["id"]?.scalar
    }
}

/// The format of a mapping as an argument.
struct MappingFormatName: ExpressibleByArgument {
    let format: MappingFormat

    init?(argument: String) {
        guard let format = MappingFormat(rawValue: argument) else { return nil }
        self.format = format
    }

    static var allValueStrings: [String] { MappingFormat.allCases.map(\.rawValue) }
}
