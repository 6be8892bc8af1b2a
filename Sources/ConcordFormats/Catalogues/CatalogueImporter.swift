public import LocatedText

/// Reads catalogues from files: lines of JSON, an OSCAL catalog, a CISO Assistant library, or rows of cells.
public struct CatalogueImporter: Sendable {
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case jsonLines = "jsonl"
        case oscal = "json"
        case cisoAssistant = "yaml"
        case csv
        case tsv

        /// By the ending of a file's name; nil for one that holds no catalogue.
        public init?(file: String) {
            guard let dot = file.lastIndex(of: ".") else { return nil }
            let ending = file[file.index(after: dot)...].lowercased()
            self.init(rawValue: ending == "yml" ? "yaml" : ending)
        }
    }

    public init() {}

    /// Throws the first thing that keeps the file from being a catalogue.
    public func catalogue(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedCatalogue {
        guard let format = Format(file: file) else {
            throw Diagnostic(
                file: file, location: nil,
                message: "no catalogue; one ends in .jsonl, .json (OSCAL), .yaml (CISO Assistant), .csv or .tsv")
        }
        let items =
            switch format {
            case .jsonLines: try JSONLinesCatalogue(file: file).items(from: bytes)
            case .oscal: try OSCALCatalogue(file: file).items(from: bytes)
            case .cisoAssistant: try CISOCatalogue(file: file).items(from: bytes)
            case .csv: try TableCatalogue(file: file, separator: ",").items(from: bytes)
            case .tsv: try TableCatalogue(file: file, separator: "\t").items(from: bytes)
            }
        return try ImportedCatalogue(id: Self.id(of: file), items: items, file: file)
    }

    /// The name of a file without folder and ending: the id of what is in it.
    public static func id(of file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}
