import LocatedText

/// The texts of a PNG file (ISO/IEC 15948): chunks `tEXt`, `zTXt` and `iTXt`, and the chunk that carries a C2PA manifest.
enum PNGTexts {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    static func read(_ bytes: [UInt8], into reading: inout LabelReading) {
        let file = reading.file
        func fault(_ position: Int, _ message: String, _ severity: Diagnostic.Severity = .error) -> Diagnostic {
            Diagnostic(file: file, location: nil, severity: severity, message: "at byte \(position): \(message)")
        }
        var position = signature.count
        var texts = 0
        while position < bytes.count {
            guard position + 12 <= bytes.count else {
                return reading.diagnostics.append(fault(position, "the file ends amid a chunk; was it cut off?"))
            }
            let length = number(bytes, position)
            let type = String(decoding: bytes[position + 4..<position + 8], as: UTF8.self)
            guard length <= bytes.count - position - 12 else {
                return reading.diagnostics.append(
                    fault(position, "the chunk '\(type)' says \(length) bytes, more than the file has; was it cut off?")
                )
            }
            let data = bytes[position + 8..<position + 8 + length]
            if type == "caBX" { reading.otherMarks.append(OtherMark(kind: .contentCredentials, place: "PNG \(type)")) }
            if ["tEXt", "zTXt", "iTXt"].contains(type) {
                texts += 1
                guard texts <= LabelReader.mostTexts else {
                    return reading.diagnostics.append(fault(position, "more than \(LabelReader.mostTexts) texts"))
                }
                if length > LabelReader.largestText {
                    reading.diagnostics.append(
                        fault(
                            position, "a text of more than \(LabelReader.largestText) bytes, which is not read",
                            .warning))
                } else if checksum(bytes[position + 4..<position + 8 + length]) != number(bytes, position + 8 + length)
                {
                    reading.diagnostics.append(
                        fault(position, "the checksum of '\(type)' is wrong; the text is not read"))
                } else {
                    do throws(Unreadable) {
                        try take(text(type, data), type, into: &reading)
                    } catch {
                        reading.diagnostics.append(fault(position, "'\(type)' \(error.message)"))
                    }
                }
            }
            position += 12 + length
            if type == "IEND" { return }
        }
        reading.diagnostics.append(fault(bytes.count, "the file ends without 'IEND'; was it cut off?", .warning))
    }

    private struct Unreadable: Error {
        let message: String
    }

    private static func take(
        _ text: (keyword: String, bytes: [UInt8]), _ type: String, into reading: inout LabelReading
    ) {
        let place = "PNG \(type) '\(text.keyword)'"
        if text.keyword == "XML:com.adobe.xmp" {
            LabelReader.readXMP(text.bytes[...], at: LabelReader.Carrier(place), into: &reading)
        } else if let label = LabelReader.label(
            text: String(decoding: text.bytes, as: UTF8.self), at: LabelReader.Carrier(place, key: text.keyword))
        {
            if text.keyword == "AIGC" || !label.fields.isEmpty { reading.labels.append(label) }
        } else if text.keyword == "AIGC" {
            reading.diagnostics.append(
                Diagnostic(file: reading.file, location: nil, message: "\(place): no JSON object"))
        }
    }

    /// The keyword and the unpacked text of a chunk.
    private static func text(_ type: String, _ data: ArraySlice<UInt8>) throws(Unreadable) -> (
        keyword: String, bytes: [UInt8]
    ) {
        guard let zero = data.firstIndex(of: 0), zero > data.startIndex, zero - data.startIndex < 80 else {
            throw Unreadable(message: "has no keyword of 1 to 79 bytes")
        }
        let keyword = latin(data[..<zero])
        var rest = data[(zero + 1)...]
        switch type {
        case "tEXt": return (keyword, Array(latin(rest).utf8))
        case "zTXt":
            guard rest.first == 0 else { throw Unreadable(message: "is packed in a way that is not known") }
            return (keyword, Array(latin(try unpacked(rest.dropFirst())[...]).utf8))
        default:
            guard rest.count >= 2 else { throw Unreadable(message: "ends too early") }
            let (isPacked, method) = (rest[rest.startIndex] == 1, rest[rest.startIndex + 1])
            rest = rest.dropFirst(2)
            for _ in 0..<2 {
                guard let end = rest.firstIndex(of: 0) else { throw Unreadable(message: "ends too early") }
                rest = rest[(end + 1)...]
            }
            guard isPacked else { return (keyword, Array(rest)) }
            guard method == 0 else { throw Unreadable(message: "is packed in a way that is not known") }
            return (keyword, try unpacked(rest))
        }
    }

    private static func unpacked(_ data: ArraySlice<UInt8>) throws(Unreadable) -> [UInt8] {
        do throws(Inflater.Fault) {
            return try Inflater.unpack(data, limit: LabelReader.largestText)
        } catch {
            switch error {
            case .large:
                throw Unreadable(message: "unpacks to more than \(LabelReader.largestText) bytes and is not read")
            case .cut: throw Unreadable(message: "is packed data that ends too early")
            case .invalid: throw Unreadable(message: "is no packed data")
            }
        }
    }

    /// ISO 8859-1, of which each byte is its own code point.
    private static func latin(_ bytes: ArraySlice<UInt8>) -> String {
        // Writers put UTF-8 here against the standard; what is valid as such is taken for it.
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func number(_ bytes: [UInt8], _ position: Int) -> Int {
        bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    /// CRC-32 as PNG has it.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return Int(~crc)
    }
}
