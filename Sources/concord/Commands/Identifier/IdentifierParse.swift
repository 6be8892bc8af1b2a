import ArgumentParser
import FoundationEssentials
import StandardIdentifiers

struct IdentifierParse: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Show how identifiers are read: one a line of a file, or each as an argument.",
        discussion: """
            tsv: input, ok or error, canonical form, slug, organisation, message. json: an object a line with every piece.
            Ends with status 1 if a line is no identifier; the message says at which column it breaks and what would be right.
            An argument that names a file is read line by line; with status 66 where that file is not there.

            EXAMPLES:
              concord identifier parse 'ISO/IEC 22989:2022/Amd 1:2024'
              concord identifier parse list.txt --format tsv
              cut -f2 register.tsv | concord identifier parse --format json -
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, tsv, json
    }

    @Argument(
        help: ArgumentHelp(
            "Files with an identifier a line, - for standard input, or identifiers.", valueName: "file|identifier"))
    var inputs: [String] = ["-"]

    @Option(help: "Print text, tsv or json.")
    var format: Format = .text

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("Whose identifiers they are; found out if left out.", valueName: "organisation"))
    private var named: OrganisationName?

    private var organisation: Organisation? { named?.organisation }

    func run() throws {
        var output = BufferedOutput()
        var failed = false
        for input in inputs {
            do throws(InputFault) {
                guard input == "-" || FileManager.default.fileExists(atPath: input) else {
                    let reading = IdentifierReading(input, as: organisation)
                    if !reading.isRead, Self.namesFile(input) { throw InputFault(path: input, message: "no such file") }
                    show(reading, on: &output, failed: &failed)
                    continue
                }
                var lines = try InputLines(input)
                while let line = lines.next() {
                    show(IdentifierReading(line: line, as: organisation), on: &output, failed: &failed)
                }
            } catch {
                output.flush()
                Console.error(error)
                throw error.status
            }
        }
        output.flush()
        if failed { throw ExitCode.finding }
    }

    /// Whether an argument that is no identifier was meant as a file: it has the extension of one (`list.txt`), begins as a path does, or
    /// lies in a folder that exists. `ISO/IEC` is none.
    private static func namesFile(_ argument: String) -> Bool {
        if ["/", "./", "../", "~/"].contains(where: argument.hasPrefix) { return true }
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count > 1, let name = parts.last, !name.isEmpty {
            var isFolder = false
            let folder = parts.dropLast().joined(separator: "/")
            if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder { return true }
        }
        guard let name = parts.last, let point = name.lastIndex(of: "."), point > name.startIndex else { return false }
        let mark = name[name.index(after: point)...].utf8
        return (2...5).contains(mark.count) && mark.allSatisfy { (0x61...0x7A).contains($0) }
    }

    private func show(_ reading: IdentifierReading, on output: inout BufferedOutput, failed: inout Bool) {
        if !reading.isRead { failed = true }
        switch json ? .json : format {
        case .text: output.print(reading.text)
        case .tsv: output.print(reading.row)
        case .json: output.print(IdentifierJSON(reading).line)
        }
    }
}

/// An organisation as it is named on the command line.
private struct OrganisationName: ExpressibleByArgument {
    let organisation: Organisation

    init?(argument: String) {
        guard let organisation = Organisation(rawValue: argument.lowercased()) else { return nil }
        self.organisation = organisation
    }

    static let allValueStrings = Organisation.allCases.map(\.rawValue)
}
