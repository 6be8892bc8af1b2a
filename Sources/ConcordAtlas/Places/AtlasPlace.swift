package import LocatedText

/// Where the files of an atlas are read from: a folder, or files in memory that a revision or a store gave.
package protocol AtlasPlace: Sendable {
    /// The YAML files, relative to the atlas, sorted; throws where there is no such place. Those that end on `.yml` are among
    /// them, so that the reader can say that it does not know them.
    func yamlFiles() throws(Diagnostic) -> [String]

    /// What a file is called in messages.
    func name(of file: String) -> String

    /// The bytes of a file; throws where it is missing, too large or unreadable.
    func bytes(of file: String) throws(Diagnostic) -> [UInt8]
}

extension AtlasPlace {
    /// Throws where the manifest says that the files have another form than this program knows. That it is missing or broken is for
    /// the reader to say.
    func checkForm(_ limits: ReadingLimits) throws(Diagnostic) {
        let file = name(of: FileShape.manifest.place)
        guard let bytes = try? bytes(of: FileShape.manifest.place),
            let root = try? YAMLReader(file: file, limits: limits).read(bytes)
        else { return }
        try AtlasForm.check(root, file: file)
    }
}
