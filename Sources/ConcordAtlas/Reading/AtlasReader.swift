import ConcordModel
public import LocatedText
import TextFiles

/// Reads an atlas from a folder or from files in memory and holds it against its shape and its rules.
public struct AtlasReader: Sendable {
    private let folder: any AtlasPlace
    private let limits: ReadingLimits

    public init(path: String, limits: ReadingLimits = .standard) {
        folder = AtlasFolder(path: path, limits: limits)
        self.limits = limits
    }

    public init(_ snapshot: AtlasSnapshot, limits: ReadingLimits = .standard) {
        folder = snapshot.place(limits)
        self.limits = limits
    }

    /// The atlas and everything that is wrong with it; throws only where there is no folder to read, or where the manifest says that
    /// its files have another form.
    public func read() throws(Diagnostic) -> AtlasReading { try read(paper: nil, mappings: []) }

    /// The atlas with a paper's claims from `file` beside its own, read last; a copy of a paper that the atlas has takes that
    /// paper's place. Throws where the file is not there.
    public func read(withPaper file: String) throws(Diagnostic) -> AtlasReading {
        try read(paper: file, mappings: [])
    }

    /// The atlas with mappings from `files` beside its own, read last; a copy of a mapping that the atlas has takes its place.
    /// Throws where a file is not there.
    public func read(withMappings files: [String]) throws(Diagnostic) -> AtlasReading {
        try read(paper: nil, mappings: files)
    }

    private func read(paper: String?, mappings: [String]) throws(Diagnostic) -> AtlasReading {
        let names = try folder.yamlFiles()
        try folder.checkForm(limits)
        var diagnostics: [Diagnostic] = []
        var files: [(AtlasFile, FileShape)] = []
        for name in names {
            guard let shape = FileShape.shape(of: name) else {
                diagnostics.append(
                    Diagnostic(
                        file: folder.name(of: name),
                        location: nil,
                        message: "no file of an atlas; known: \(FileShape.all.map(\.place).joined(separator: ", "))"
                    )
                )
                continue
            }
            do throws(Diagnostic) {
                let bytes = try folder.bytes(of: name)
                let root = try YAMLReader(file: folder.name(of: name), limits: limits).read(bytes)
                files.append((AtlasFile(name: folder.name(of: name), path: name, root: root), shape))
            } catch {
                diagnostics.append(error)
            }
        }
        if let paper {
            let bytes = try ByteFile.bytes(of: paper, limit: limits.bytes)
            do throws(Diagnostic) {
                let root = try YAMLReader(file: paper, limits: limits).read(bytes)
                try Self.add(AtlasFile(name: paper, path: paper, root: root), to: &files)
            } catch {
                diagnostics.append(error)
            }
        }
        for mapping in mappings {
            let bytes = try ByteFile.bytes(of: mapping, limit: limits.bytes)
            do throws(Diagnostic) {
                let root = try YAMLReader(file: mapping, limits: limits).read(bytes)
                func id(_ root: Node) -> String? { root["mapping"]?["id"]?.scalar }
                files.removeAll { $0.1.place == FileShape.mappings.place && id($0.0.root) == id(root) }
                files.append((AtlasFile(name: mapping, path: mapping, root: root), FileShape.mappings))
            } catch {
                diagnostics.append(error)
            }
        }
        if !names.contains(FileShape.manifest.place) {
            diagnostics.append(
                Diagnostic(
                    file: folder.name(of: FileShape.manifest.place), location: nil,
                    message: "is missing; it names the version of the data")
            )
        }
        let (glossary, glossaryFaults) = GlossaryReader(folder: folder).read()
        return assemble(files, glossary: glossary, faults: diagnostics + glossaryFaults)
    }

    /// Adds a paper of the user's; throws where it goes under a name of its own with the claims of a paper of the atlas.
    private static func add(_ paper: AtlasFile, to files: inout [(AtlasFile, FileShape)]) throws(Diagnostic) {
        func id(_ file: AtlasFile) -> String? { file.root["paper"]?["id"]?.scalar }
        let papers = files.filter { $0.1.place == FileShape.claims.place }.compactMap { id($0.0) }
        if let own = id(paper) {
            for claim in paper.root["claims"]?.items ?? [] {
                guard let node = claim["id"], let text = node.scalar else { continue }
                let owner = RecordID(text).owner.text
                guard owner != own, papers.contains(owner) else { continue }
                throw Diagnostic(
                    file: paper.name,
                    location: node.location,
                    message:
                        "'\(text)' is a claim of the paper '\(owner)', which the atlas has, not of '\(own)'; a copy keeps "
                        + "the paper's id, another paper's claims begin with '\(own):'"
                )
            }
        }
        files.removeAll { $0.1.place == FileShape.claims.place && id($0.0) == id(paper) }
        files.append((paper, FileShape.claims))
    }

    private func assemble(
        _ files: [(AtlasFile, FileShape)], glossary: [GlossaryPair], faults: [Diagnostic]
    ) -> AtlasReading {
        var walk = ShapeWalk()
        var contents = AtlasContents()
        contents.glossary = glossary
        var version = ""
        var recorded: CalendarDate?
        for (file, shape) in files {
            walk.walk(file, shape: shape)
            contents.add(file, shape: shape)
            if shape.place == FileShape.manifest.place { version = file.root["atlas"]?["version"]?.scalar ?? "" }
            if let day = file.root["recorded"]?.scalar.flatMap({ CalendarDate($0) }) {
                recorded = max(day, recorded ?? day)
            }
        }
        let links = walk.references.map { Link(from: $0.from, field: $0.field, to: $0.to) }
        let atlas = Atlas(version: version, recorded: recorded ?? .distantPast, contents: contents, links: links)
        let input = CheckInput(atlas: atlas, walk: walk)
        let found = AtlasCheck.all.flatMap { $0.run(input) }
        return AtlasReading(
            atlas: atlas,
            diagnostics: Array(Set(faults + walk.diagnostics + found)).sorted(),
            places: input.places,
            definitions: walk.definitions,
            shapeFaults: faults + walk.diagnostics,
            prefix: folder.name(of: "")
        )
    }
}
