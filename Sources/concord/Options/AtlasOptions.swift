import ArgumentParser
import ConcordAtlas
import ConcordModel
import FoundationEssentials
import LocatedText

/// Where the atlas is.
struct AtlasOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The atlas folder. Without it: CONCORD_ATLAS, ./atlas, then ../share/concord/atlas beside the program.",
            valueName: "folder"
        )
    )
    var atlas: String?

    /// The folder to read; the first place that exists, else `./atlas`, whose absence is then reported.
    var folder: String {
        atlas ?? Self.standardFolder
    }

    /// Where the atlas is looked for when no option names it.
    static var standardFolder: String {
        if let named = ProcessInfo.processInfo.environment["CONCORD_ATLAS"], !named.isEmpty { return named }
        let beside = URL(filePath: CommandLine.arguments.first ?? "")
            .deletingLastPathComponent().appending(path: "../share/concord/atlas").standardized.path
        return ["atlas", beside].first { FileManager.default.fileExists(atPath: $0) } ?? "atlas"
    }

    /// The atlas; prints what is wrong and ends with status 66 or 65 where it cannot be used.
    func read() throws -> AtlasReading {
        let reading = try readEvenWithFaults()
        try Self.refuseFaults(of: reading)
        return reading
    }

    /// Prints the errors and ends with status 65 where there are any.
    static func refuseFaults(of reading: AtlasReading) throws {
        guard reading.hasErrors else { return }
        for diagnostic in reading.diagnostics where diagnostic.severity == .error { Console.error(diagnostic) }
        throw ExitCode.badData
    }

    func readEvenWithFaults() throws -> AtlasReading {
        do throws(Diagnostic) {
            return try AtlasReader(path: folder).read()
        } catch {
            Console.error(error)
            throw ExitCode.unread(error)
        }
    }
}
