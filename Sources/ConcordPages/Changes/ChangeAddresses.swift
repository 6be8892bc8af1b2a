import ConcordFindings
import ConcordModel

/// Where a reader can open what a change was read in.
enum ChangeAddresses {
    /// The addresses of the sources, each once, in their order.
    static func addresses(of change: Change, in view: AtlasOnDay) -> [String] {
        return change.sources.compactMap { view.atlas.source($0)?.bestAddress }.uniqued
    }

    /// The name by which feeds and calendars know a change: stable, and under no domain that anybody owns.
    static let authority = "concord.invalid"

    /// The id with everything but unreserved characters and `/` as percent signs with digits.
    static func escaped(_ id: String) -> String {
        var result = ""
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "+"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
