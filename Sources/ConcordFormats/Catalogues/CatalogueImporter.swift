public import LocatedText

/// Reads catalogues from files: lines of JSON, an OSCAL catalog as JSON or YAML, a CISO Assistant library, or rows of cells.
public struct CatalogueImporter: Sendable {
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case jsonLines = "jsonl"
        /// An OSCAL catalog.
        case json
        /// An OSCAL catalog where it has a `catalog` at the top, else a CISO Assistant library.
        case yaml
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
                message:
                    "no catalogue; one ends in .jsonl, .json (OSCAL), .yaml (OSCAL or CISO Assistant), .csv or .tsv")
        }
        let items =
            switch format {
            case .jsonLines: try JSONLinesCatalogue(file: file).items(from: bytes)
            case .json:
                try OSCALCatalogue(file: file)
                    .items(of: JSONReader(file: file, limits: OSCALCatalogue.limits).read(bytes))
            case .yaml: try yaml(bytes, file)
            case .csv: try TableCatalogue(file: file, separator: ",").items(from: bytes)
            case .tsv: try TableCatalogue(file: file, separator: "\t").items(from: bytes)
            }
        return try ImportedCatalogue(id: Self.id(of: file), items: items, file: file)
    }

    private func yaml(_ bytes: [UInt8], _ file: String) throws(Diagnostic) -> [ImportedCatalogue.Item] {
        let root = try YAMLReader(file: file, limits: OSCALCatalogue.limits).read(bytes)
        return root["catalog"] == nil
            ? try CISOCatalogue(file: file).items(of: root) : try OSCALCatalogue(file: file).items(of: root)
    }

    /// The name of a file without folder and ending: the id of what is in it.
    public static func id(of file: String) -> String {
        let name = file.split(separator: "/").last.map(String.init) ?? file
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}
