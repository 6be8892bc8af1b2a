public import LocatedText

/// The exchange formats of mappings.
public enum MappingFormat: String, Hashable, Sendable, CaseIterable {
    case oscal
    case cisoAssistant = "ciso-assistant"
    case olir, strm, tsv

    /// No file of the format that others had made was read while the importer was written.
    public var isExperimental: Bool { self == .olir }

    public var name: String {
        switch self {
        case .oscal: "OSCAL mapping-collection"
        case .cisoAssistant: "CISO Assistant library"
        case .olir: "OLIR CSV"
        case .strm: "STRM CSV"
        case .tsv: "tab-separated pairs"
        }
    }

    /// The format of a file by its name and its first lines; nil where it is none of these.
    public static func detected(in bytes: [UInt8], file: String) -> MappingFormat? {
        if file.hasSuffix(".json") { return .oscal }
        if file.hasSuffix(".tsv") { return .tsv }
        if file.hasSuffix(".yaml") || file.hasSuffix(".yml") {
            return bytes.split(separator: 0x0A).contains { $0.starts(with: "objects:".utf8) } ? .cisoAssistant : nil
        }
        guard file.hasSuffix(".csv"), let rows = try? DelimitedReader(file: file, separator: ",").read(bytes) else {
            return nil
        }
        for row in rows.prefix(20) {
            let keys = row.map { MappingTable.key($0.scalar ?? "") }
            if STRMMappingImporter.isHeader(keys) { return .strm }
            if OLIRMappingImporter.isHeader(keys) { return .olir }
        }
        return nil
    }

    /// - Parameter names: for the sides that the format or the file does not name.
    public func mappings(
        from bytes: [UInt8], file: String, names: SideNames = SideNames()
    ) throws(Diagnostic) -> ImportedMappings {
        switch self {
        case .oscal: try OSCALMappingImporter().mappings(from: bytes, file: file)
        case .cisoAssistant: try CISOMappingImporter().mappings(from: bytes, file: file)
        case .olir: try OLIRMappingImporter(names: names).mappings(from: bytes, file: file)
        case .strm: try STRMMappingImporter(names: names).mappings(from: bytes, file: file)
        case .tsv: try TSVMappingImporter(names: names).mappings(from: bytes, file: file)
        }
    }

    /// - Parameter day: the day of the data, for formats that need a date where the mapping has none.
    public func text(of document: MappingDocument, day: String) throws(MappingExportFault) -> ExportedMapping {
        switch self {
        case .oscal: try OSCALMappingExporter(day: day).text(of: document)
        case .cisoAssistant: try CISOMappingExporter(day: day).text(of: document)
        case .olir: try OLIRMappingExporter().text(of: document)
        case .strm: try STRMMappingExporter().text(of: document)
        case .tsv: try TSVMappingExporter().text(of: document)
        }
    }
}
