import LocatedText
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
    private let place = Location(line: 31, column: 8)

    @Test("are printed as compilers print theirs")
    func printing() {
        let error = Diagnostic(file: "a/b.yaml", location: place, message: "'x' is no state")
        #expect(error.description == "a/b.yaml:31:8: error: 'x' is no state")
        let warning = Diagnostic(file: "a/b.yaml", location: nil, severity: .warning, message: "is large")
        #expect(warning.description == "a/b.yaml: warning: is large")
    }

    @Test("are sorted by file, place, severity, message")
    func order() {
        let sorted = [
            Diagnostic(file: "a", location: nil, message: "z"),
            Diagnostic(file: "a", location: Location(line: 2, column: 10), message: "z"),
            Diagnostic(file: "a", location: Location(line: 10, column: 2), message: "a"),
            Diagnostic(file: "a", location: Location(line: 10, column: 2), message: "b"),
            Diagnostic(file: "a", location: Location(line: 10, column: 2), severity: .warning, message: "a"),
            Diagnostic(file: "b", location: .start, message: "a"),
        ]
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20 { #expect(sorted.shuffled(using: &generator).sorted() == sorted) }
    }
}
