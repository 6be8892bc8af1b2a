/// How the text of a file is written as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16, little-endian"
    case utf16BigEndian = "UTF-16, big-endian"
    case gb18030 = "GB 18030"

    /// The bytes of the mark of byte order with which the text begins.
    package var markLength: Int {
        switch self {
        case .utf8: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .gb18030: 0
        }
    }

    /// The encoding that a mark of byte order tells; nil where there is none.
    package static func marked(by bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }

    /// The length of a mark of UTF-8 with which bytes begin; 0 where they begin with none.
    static func utf8Mark(of bytes: [UInt8]) -> Int { marked(by: bytes) == .utf8 ? Self.utf8.markLength : 0 }

    /// The warning about a file of that encoding, which no mark tells.
    package static let wasGB18030 = "is not UTF-8 and was read as GB 18030"
}
