import ArgumentParser
import ConcordConformity
import ConcordModel
import LocatedText

/// Evidence from files.
enum EvidenceInput {
    /// The evidence of all files; prints what is wrong and ends with status 66 or 65 where it cannot be used.
    static func read(
        _ files: [String], labels: [String] = [], catalogues: [Catalogue], upTo day: CalendarDate
    ) throws -> Evidence {
        try files.forEach(InputFile.require)
        var reader = EvidenceReader(catalogues, upTo: day)
        for file in files { reader.read(file) }
        var evidence = reader.evidence
        try report(evidence.diagnostics)
        evidence.labels = try self.labels(labels)
        return evidence
    }

    /// What the files say about their being generated; ends with status 66 or 65 where one cannot be read.
    static func labels(_ files: [String]) throws -> [LabelReading] {
        try files.forEach(InputFile.require)
        var seen: Set<String> = []
        var readings: [LabelReading] = []
        var diagnostics: [Diagnostic] = []
        for file in files {
            guard seen.insert(file).inserted else {
                diagnostics.append(Diagnostic(file: file, location: nil, message: "is given twice"))
                continue
            }
            let reading = LabelReader.read(file)
            diagnostics += reading.diagnostics
            readings.append(reading)
        }
        try report(diagnostics)
        return readings
    }

    static func verified(
        _ file: String?, catalogues: [Catalogue], upTo day: CalendarDate
    ) throws -> VerifiedNumbers {
        guard let file else { return .none }
        try InputFile.require(file)
        let numbers = VerifiedNumbers(file: file, catalogues: catalogues, upTo: day)
        try report(numbers.diagnostics)
        return numbers
    }

    private static func report(_ diagnostics: [Diagnostic]) throws {
        for diagnostic in diagnostics { Console.error(diagnostic) }
        if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.badData }
    }
}
