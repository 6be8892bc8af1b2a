/// The first place in `bytes` that is no UTF-8; nil if all is well.
public func firstInvalidUTF8(in bytes: [UInt8]) -> Location? {
    var iterator = bytes.makeIterator()
    var decoder = Unicode.UTF8()
    var line = 1
    var column = 1
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar):
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        case .emptyInput: return nil
        case .error: return Location(line: line, column: column)
        }
    }
}
