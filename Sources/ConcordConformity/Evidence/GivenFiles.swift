import LocatedText
import TextFiles

/// The files that were given, so that one that is given again is noticed under whatever name, and as a copy.
struct GivenFiles {
    private var files: [(name: String, identity: ByteFile.Identity)] = []

    /// What is wrong with giving `file`; nil where it is new or cannot be read, which its reader says.
    mutating func fault(of file: String) -> Diagnostic? {
        guard let identity = ByteFile.identity(of: file) else { return nil }
        func fault(_ message: String) -> Diagnostic { Diagnostic(file: file, location: nil, message: message) }
        for other in files {
            if other.name == file { return fault("is given twice") }
            if other.identity == identity { return fault("is given twice: it is the file '\(other.name)'") }
            if identity.size > 0, other.identity.size == identity.size, Self.isCopy(file, of: other.name) {
                return fault("is given twice: it says the same as '\(other.name)', byte by byte")
            }
        }
        files.append((file, identity))
        return nil
    }

    /// Whether two files of one size hold the same bytes; false where one cannot be read.
    private static func isCopy(_ file: String, of other: String) -> Bool {
        do throws(Diagnostic) {
            let left = try ByteFile(file)
            let right = try ByteFile(other)
            var (here, there): ([UInt8], [UInt8]) = ([], [])
            while try left.read(into: &here) {
                _ = try right.read(into: &there)
                guard here == there else { return false }
                here.removeAll(keepingCapacity: true)
                there.removeAll(keepingCapacity: true)
            }
            return true
        } catch {
            return false
        }
    }
}
