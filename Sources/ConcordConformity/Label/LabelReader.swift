import LocatedText
import TextFiles

/// Reads the implicit label of GB 45438-2025, the metadata under the key `AIGC`, and notes other marks.
///
/// Where it looks: a JSON or YAML file beside the content, the YAML head of a Markdown or text file, text of a PNG file (`tEXt`,
/// `zTXt`, `iTXt`), XMP in PNG, in JPEG, in WebP or as a file. Elsewhere it does not look, so that *absent* means absent there.
/// Reading is bounded: files of 64 MB, texts and XMP of 1 MB, packed or not. See docs/label-check.md.
public struct LabelReader {
    static let largestFile = 64 << 20
    static let largestText = 1 << 20
    static let mostTexts = 256

    private init() {}

    public static func read(_ file: String) -> LabelReading {
        var reading = LabelReading(file: file)
        do throws(Diagnostic) {
            let bytes = try ByteFile.bytes(of: file, limit: largestFile)
            read(bytes, of: file, into: &reading)
        } catch {
            reading.diagnostics.append(error)
        }
        return reading
    }

    /// Reads a file's bytes; what they are is told by their beginning, and for text by the end of the name.
    static func read(_ bytes: [UInt8], of file: String, into reading: inout LabelReading) {
        if bytes.starts(with: PNGTexts.signature) { return PNGTexts.read(bytes, into: &reading) }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return JPEGSegments.read(bytes, into: &reading) }
        if WebPChunks.isWebP(bytes) { return WebPChunks.read(bytes, into: &reading) }
        let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
        switch ending {
        case "xmp": readXMP(bytes[...], at: Carrier("XMP file", isBeside: true), into: &reading)
        case "json":
            readTree(bytes, at: Carrier("JSON file", isBeside: true), into: &reading) { bytes throws(Diagnostic) in
                try JSONReader(file: file, limits: limits).read(bytes)
            }
        case "yaml", "yml":
            readTree(bytes, at: Carrier("YAML file", form: .yaml, isBeside: true), into: &reading) {
                bytes throws(Diagnostic) in
                try YAMLReader(file: file, limits: limits).read(bytes)
            }
        case "md", "txt", "markdown":
            guard let head = head(of: bytes) else { return }
            readTree(head, at: Carrier("head of the text", form: .yaml), into: &reading) { bytes throws(Diagnostic) in
                try YAMLReader(file: file, limits: limits).read(bytes)
            }
        default:
            reading.diagnostics.append(
                Diagnostic(file: file, location: nil, message: UnreadForm.message(ending: ending)))
        }
    }

    /// Where a label is found, and how.
    struct Carrier {
        let place: String
        var key: String?
        var form = ImplicitLabel.Form.json
        var isBeside = false

        init(_ place: String, key: String? = nil, form: ImplicitLabel.Form = .json, isBeside: Bool = false) {
            self.place = place
            self.key = key
            self.form = form
            self.isBeside = isBeside
        }
    }

    static let limits = ReadingLimits(bytes: largestText, depth: 16, nodes: 10_000)

    /// The YAML between two lines of three hyphens at the beginning of a text.
    private static func head(of bytes: [UInt8]) -> [UInt8]? {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = text.prefix(largestText).split(separator: 0x0A, omittingEmptySubsequences: false)
        func isRule(_ line: ArraySlice<UInt8>) -> Bool {
            trimmed(line.filter { $0 != 0x0D }[...]).elementsEqual("---".utf8)
        }
        guard let first = lines.first, isRule(first), let end = lines.dropFirst().firstIndex(where: isRule) else {
            return nil
        }
        // A blank line stands for the rule, so that lines keep their numbers.
        return Array(lines[1..<end].reduce(into: [0x0A] as [UInt8]) { $0 += $1 + [0x0A] })
    }

    private static func readTree(
        _ bytes: [UInt8], at carrier: Carrier, into reading: inout LabelReading,
        _ parse: ([UInt8]) throws(Diagnostic) -> Node
    ) {
        do throws(Diagnostic) {
            let root = try parse(bytes)
            let texts = carrier.form == .json ? JSONTexts(bytes) : nil
            if let label = label(root, at: carrier, texts) { reading.labels.append(label) }
        } catch {
            reading.diagnostics.append(error)
        }
    }

    /// The label in a tree: the map under `AIGC`, a JSON text under it, or a map that has one of the known fields.
    private static func label(_ root: Node, at carrier: Carrier, _ texts: JSONTexts?) -> ImplicitLabel? {
        if let inner = root["AIGC"] {
            var carrier = carrier
            carrier.key = carrier.key ?? "AIGC"
            if let text = inner.scalar {
                carrier.form = .json
                return label(text: text, at: carrier)
            }
            return label(fieldsOf: inner, at: carrier, texts)
        }
        let isLabel = root.entries?.contains { ImplicitLabel.Field(rawValue: $0.key) != nil } ?? false
        return isLabel ? label(fieldsOf: root, at: carrier, texts) : nil
    }

    private static func label(fieldsOf map: Node, at carrier: Carrier, _ texts: JSONTexts?) -> ImplicitLabel? {
        guard let entries = map.entries else { return nil }
        var fields: [ImplicitLabel.Field: String] = [:]
        var notTexts: [ImplicitLabel.Field] = []
        var others: [String] = []
        for entry in entries {
            guard let field = ImplicitLabel.Field(rawValue: entry.key) else {
                others.append(entry.key)
                continue
            }
            fields[field] = entry.value.scalar ?? ""
            if entry.value.scalar == nil || texts?.isText(at: entry.value.location) == false { notTexts.append(field) }
        }
        return ImplicitLabel(
            place: carrier.place, key: carrier.key, form: carrier.form, isBeside: carrier.isBeside, fields: fields,
            notTexts: ImplicitLabel.Field.allCases.filter(notTexts.contains), otherKeys: others.sorted())
    }

    /// A label that is a JSON text; nil where it is none.
    static func label(text: String, at carrier: Carrier) -> ImplicitLabel? {
        let bytes = Array(text.utf8)
        guard let root = try? JSONReader(file: "", limits: limits).read(bytes), root.entries != nil else {
            return nil
        }
        return label(root, at: carrier, JSONTexts(bytes))
    }

    static func readXMP(_ bytes: ArraySlice<UInt8>, at carrier: Carrier, into reading: inout LabelReading) {
        let place = carrier.place
        guard bytes.count <= largestText else {
            reading.diagnostics.append(
                Diagnostic(
                    file: reading.file, location: nil,
                    message: "\(place): more than \(largestText) bytes, which are not read"))
            return
        }
        var packet = MetadataPacket(bytes)
        do throws(MetadataPacket.Fault) {
            try packet.read()
        } catch {
            reading.diagnostics.append(
                Diagnostic(file: reading.file, location: nil, message: "\(place): \(error.message)"))
        }
        for found in packet.labels { take(found, at: carrier, into: &reading) }
        for value in packet.sourceTypes {
            reading.otherMarks.append(OtherMark(kind: .digitalSourceType, place: place, value: value))
        }
        for value in packet.manifests {
            reading.otherMarks.append(OtherMark(kind: .contentCredentials, place: place, value: value))
        }
    }

    private static func take(
        _ found: MetadataPacket.Found, at carrier: Carrier, into reading: inout LabelReading
    ) {
        var carrier = carrier
        carrier.key = "AIGC"
        guard found.fields.isEmpty else {
            let fields = found.fields.compactMap { name, value in
                ImplicitLabel.Field(rawValue: name).map { ($0, value) }
            }
            let others = found.fields.keys.filter { ImplicitLabel.Field(rawValue: $0) == nil }
            reading.labels.append(
                ImplicitLabel(
                    place: carrier.place, key: carrier.key, form: .parts, isBeside: carrier.isBeside,
                    fields: Dictionary(fields) { first, _ in first }, otherKeys: others.sorted()))
            return
        }
        if let label = label(text: found.text, at: carrier) { return reading.labels.append(label) }
        reading.diagnostics.append(
            Diagnostic(
                file: reading.file, location: nil,
                message: "\(carrier.place): 'AIGC' holds neither a JSON object nor fields of its own"))
    }
}
