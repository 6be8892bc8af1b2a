public import LocatedText

/// The formats in which lists of documents are saved.
public enum DocumentListFormat: String, Hashable, Sendable, CaseIterable {
    /// ISO Open Data: the metadata of deliverables, JSON a line or CSV.
    case isoOpenData = "iso-open-data"
    /// A work programme of CEN, CENELEC or ETSI as CSV.
    case workProgramme = "work-programme"
    /// A search result of China's platforms for standards, as CSV or as the saved page.
    case chinesePlatform = "cn-platform"
    /// Relaton: a YAML file a document.
    case relaton

    /// The bytes of a list that are read at most: the metadata of all of ISO's deliverables have some 120 MB.
    public static let limit = 512 << 20

    public var name: String {
        switch self {
        case .isoOpenData: "ISO Open Data: metadata of deliverables"
        case .workProgramme: "Work programme"
        case .chinesePlatform: "国家标准平台检索结果"
        case .relaton: "Relaton: bibliographic data of standards"
        }
    }

    /// Whether such a list has drafts of documents that have long been published, each as a document of its own. The others have each
    /// document once, at the stage at which it is.
    public var keepsDrafts: Bool { self == .relaton }

    /// - Throws: where the bytes are no list of this format.
    public func list(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedList {
        guard bytes.contains(where: { $0 > 0x20 }) else {
            throw Diagnostic(file: file, location: .start, message: "the file is empty; a list of documents is needed")
        }
        return switch self {
        case .isoOpenData: try ISOOpenDataImporter(file: file).list(from: bytes)
        case .workProgramme: try WorkProgrammeImporter(file: file).list(from: bytes)
        case .chinesePlatform: try ChinesePlatformImporter(file: file).list(from: bytes)
        case .relaton: try RelatonImporter(file: file).list(from: bytes)
        }
    }
}
