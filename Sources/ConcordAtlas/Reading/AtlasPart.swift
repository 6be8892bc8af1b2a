import FoundationEssentials
public import LocatedText

/// An atlas and, where a path leads into it, the part of it that the path names.
public struct AtlasPart: Sendable {
    /// The atlas folder.
    public let folder: String
    /// A file or folder of the atlas, relative to it; nil for the whole.
    public let part: String?

    /// A path is an atlas where it has `atlas.yaml`; else it is part of the nearest folder above that has. A folder without
    /// any is taken for an atlas whose manifest is missing. Throws for a file that no atlas is read from.
    public init(path: String) throws(Diagnostic) {
        var isDirectory = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        guard exists, !(isDirectory && Self.isAtlas(path)) else {
            self.init(folder: path, part: nil)
            return
        }
        let place = URL(filePath: path).standardized.path
        guard let root = Self.atlas(above: place) else {
            guard isDirectory else {
                throw Diagnostic(
                    file: path, location: nil, message: "part of no atlas; no folder above it has atlas.yaml in it")
            }
            self.init(folder: path, part: nil)
            return
        }
        let part = String(place.dropFirst(root.count)).trimmingSlashes
        guard isDirectory || part.hasSuffix(".yaml") || part == "glossary.tsv" else {
            throw Diagnostic(
                file: path, location: nil, message: "no YAML file; an atlas is read from those and from glossary.tsv")
        }
        self.init(folder: Self.name(of: root, as: path), part: part)
    }

    private init(folder: String, part: String?) {
        self.folder = folder
        self.part = part
    }

    /// Whether a diagnostic is of the part.
    public func holds(_ diagnostic: Diagnostic) -> Bool {
        guard let part else { return true }
        let name = (folder.hasSuffix("/") ? folder : folder + "/") + part
        return diagnostic.file == name || diagnostic.file.hasPrefix(name + "/")
    }

    private static func isAtlas(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/atlas.yaml")
    }

    private static func atlas(above place: String) -> String? {
        var folder = place
        while let slash = folder.lastIndex(of: "/") {
            folder = String(folder[..<slash])
            if isAtlas(folder) { return folder }
        }
        return nil
    }

    /// As the user would name it: from where they stand if they named the path from there.
    private static func name(of root: String, as path: String) -> String {
        let here = FileManager.default.currentDirectoryPath
        guard !path.hasPrefix("/"), root.hasPrefix(here) else { return root }
        if root == here { return "." }
        return root.hasPrefix(here + "/") ? String(root.dropFirst(here.count + 1)) : root
    }
}

extension String {
    fileprivate var trimmingSlashes: String {
        var text = self[...]
        while text.hasPrefix("/") { text = text.dropFirst() }
        while text.hasSuffix("/") { text = text.dropLast() }
        return String(text)
    }
}
