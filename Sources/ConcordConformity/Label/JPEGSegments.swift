import LocatedText

/// The segments before the image of a JPEG file: XMP in APP1, a C2PA manifest in APP11.
enum JPEGSegments {
    private static let xmpHead = Array("http://ns.adobe.com/xap/1.0/".utf8) + [0]

    static func read(_ bytes: [UInt8], into reading: inout LabelReading) {
        let file = reading.file
        func fault(_ position: Int) -> Diagnostic {
            Diagnostic(
                file: file, location: nil, message: "at byte \(position): the file ends amid a segment; was it cut off?"
            )
        }
        var position = 2
        var hasManifest = false
        while true {
            guard position + 4 <= bytes.count else { return reading.diagnostics.append(fault(position)) }
            guard bytes[position] == 0xFF else {
                return reading.diagnostics.append(
                    Diagnostic(file: file, location: nil, message: "at byte \(position): no segment begins here"))
            }
            let marker = bytes[position + 1]
            if marker == 0xFF {
                position += 1
                continue
            }
            // The image or the end of the file: no metadata follows.
            if marker == 0xDA || marker == 0xD9 { return }
            if marker == 0x01 || (0xD0...0xD7).contains(marker) {
                position += 2
                continue
            }
            let length = Int(bytes[position + 2]) << 8 | Int(bytes[position + 3])
            guard length >= 2, position + 2 + length <= bytes.count else {
                return reading.diagnostics.append(fault(position))
            }
            let data = bytes[position + 4..<position + 2 + length]
            if marker == 0xE1, data.starts(with: xmpHead) {
                LabelReader.readXMP(
                    data.dropFirst(xmpHead.count), at: LabelReader.Carrier("JPEG APP1 XMP"), into: &reading)
            }
            if marker == 0xEB, !hasManifest, data.starts(with: Array("JP".utf8)), contains("c2pa", data) {
                hasManifest = true
                reading.otherMarks.append(OtherMark(kind: .contentCredentials, place: "JPEG APP11"))
            }
            position += 2 + length
        }
    }

    private static func contains(_ word: String, _ data: ArraySlice<UInt8>) -> Bool {
        let wanted = Array(word.utf8)
        guard data.count >= wanted.count else { return false }
        return (data.startIndex...(data.endIndex - wanted.count)).contains { data[$0...].starts(with: wanted) }
    }
}
