// A target for libFuzzer: whatever the bytes, reading an identifier neither crashes nor hangs, and what is read prints a form that
// reads to the same form. `make fuzz-identifiers` builds it together with the library's sources and runs it.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzIdentifiers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for match in StandardIdentifier.matches(in: text) {
        precondition(match.identifier.original == text[match.range])
    }
    guard let identifier = try? StandardIdentifier.parse(text) else { return 0 }
    precondition(identifier.original == text)
    let canonical = identifier.description
    guard let again = try? StandardIdentifier.parse(canonical) else {
        preconditionFailure("'\(text)' prints '\(canonical)', which is not read")
    }
    precondition(again.description == canonical, "'\(text)' prints '\(canonical)', which prints '\(again)'")
    precondition(identifier == identifier && !(identifier < identifier))
    _ = identifier.fields
    _ = identifier.related
    _ = identifier.supplements
    _ = identifier.undated
    _ = identifier.slug
    return 0
}
