import ArgumentParser

/// In which form a command prints.
struct OutputOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "Print text or JSON.")
    var format: Format = .text

    @Flag(help: "Short for --format json.")
    var json = false

    var isJSON: Bool { json || format == .json }
}
