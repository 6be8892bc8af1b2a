import ConcordModel
public import LocatedText

/// A file of the atlas beside what it would be in the one form of atlas files.
public struct FormattedFile: Sendable {
    /// As it is named in messages, from where the user stands.
    public let name: String
    /// Relative to the atlas folder, with `/`.
    public let path: String
    public let current: [UInt8]
    public let canonical: [UInt8]

    public var isCanonical: Bool { current == canonical }
}

/// Brings the files of an atlas into their one form, in which the same content has the same bytes.
public struct AtlasFormat: Sendable {
    private let folder: AtlasFolder

    public init(path: String, limits: ReadingLimits = .standard) {
        folder = AtlasFolder(path: path, limits: limits)
    }

    /// Every file of the atlas, or of the file or folder `part` of it, and what keeps files from being written; throws where
    /// there is no atlas to read, or one whose files have another form.
    public func files(in part: String? = nil) throws(Diagnostic) -> (files: [FormattedFile], faults: [Diagnostic]) {
        var files: [FormattedFile] = []
        var faults: [Diagnostic] = []
        try folder.checkForm(folder.limits)
        let names = (try folder.yamlFiles() + [GlossaryReader.file]).filter { name in
            part.map { name == $0 || name.hasPrefix($0 + "/") } ?? true
        }
        for name in names {
            do throws(Diagnostic) {
                let bytes = try folder.bytes(of: name)
                let canonical = name == GlossaryReader.file ? try glossary() : try yaml(bytes, path: name)
                files.append(
                    FormattedFile(name: folder.name(of: name), path: name, current: bytes, canonical: canonical))
            } catch {
                faults.append(error)
            }
        }
        return (files, faults)
    }

    private func yaml(_ bytes: [UInt8], path: String) throws(Diagnostic) -> [UInt8] {
        let name = folder.name(of: path)
        guard let shape = FileShape.shape(of: path) else { throw FileShape.unknown(name) }
        let reader = YAMLReader(file: name, limits: folder.limits)
        if let comment = firstYAMLComment(in: bytes) {
            throw Diagnostic(
                file: name, location: comment,
                message: "a comment, which would be lost; say it in 'notes', or take it out")
        }
        let writer = AtlasFileWriter(shape: shape)
        let block = writer.block(of: try reader.read(bytes))
        let canonical = Array(block.text.utf8)
        guard writer.block(of: try reader.read(canonical)) == block else {
            throw Diagnostic(file: name, location: nil, message: "cannot be written without changing what it says")
        }
        return canonical
    }

    private func glossary() throws(Diagnostic) -> [UInt8] {
        let (pairs, faults) = GlossaryReader(folder: folder).read()
        if let fault = faults.first { throw fault }
        return Array(GlossaryWriter.text(of: pairs).utf8)
    }
}
