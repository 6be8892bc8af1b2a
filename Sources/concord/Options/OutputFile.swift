import FoundationEssentials

/// A file of output that is written beside and put in place whole.
struct OutputFile {
    let path: String

    func replace(with text: String) throws(OutputFault) {
        try replace(with: Array(text.utf8))
    }

    func replace(with bytes: [UInt8]) throws(OutputFault) {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw OutputFault(path: path, message: "cannot be written; nothing was changed")
        }
    }
}
