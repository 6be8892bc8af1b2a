import ArgumentParser
import ConcordAtlas

extension [FormattedFile] {
    /// Puts the files in place: all, or none. Ends with status 74 where that fails.
    func write() throws {
        do throws(OutputFault) {
            try OutputFiles(files: map { ($0.name, $0.canonical) }).replace()
        } catch {
            Console.error(error)
            throw ExitCode.inputOutput
        }
    }
}
