#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Turns a text of another encoding into UTF-8, piece by piece, with the C library's `iconv`.
///
/// `iconv` is chosen over Foundation's encodings because it goes on where a piece ends amid a character.
package struct TextConverter: ~Copyable {
    /// What kept a text from being converted.
    package enum Fault: Error {
        /// The system has no converter for the encoding.
        case unavailable
        /// The bytes that follow those given back are none of the encoding.
        case invalid
        /// The text ends amid a character.
        case cut
    }

    private let descriptor: iconv_t
    /// The beginning of a character whose rest is in the next piece.
    private var rest: [UInt8] = []

    package init(from encoding: TextEncoding) throws(Fault) {
        let name =
            switch encoding {
            case .utf8: "UTF-8"
            case .utf16LittleEndian: "UTF-16LE"
            case .utf16BigEndian: "UTF-16BE"
            case .gb18030: "GB18030"
            }
        guard let descriptor = iconv_open("UTF-8", name), Int(bitPattern: descriptor) != -1 else { throw .unavailable }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// Appends what `piece` says to `text`. Where it throws, `text` holds what comes before the fault.
    package mutating func convert(_ piece: [UInt8], into text: inout [UInt8]) throws(Fault) {
        var input = rest + piece
        rest = []
        var consumed = 0
        let isValid = input.withUnsafeMutableBytes { source in
            convert(source, consumed: &consumed, into: &text)
        }
        rest = Array(input[consumed...])
        guard isValid, rest.count < 8 else { throw .invalid }
    }

    package func finish() throws(Fault) { if !rest.isEmpty { throw .cut } }

    /// False where a byte is none of the encoding; `consumed` counts the bytes that were converted.
    private func convert(
        _ source: UnsafeMutableRawBufferPointer, consumed: inout Int, into text: inout [UInt8]
    ) -> Bool {
        var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        defer { consumed = source.count - left }
        while left > 0 {
            let room = max(64, left * 3)
            var result = 0
            var fault: Int32 = 0
            text += [UInt8](unsafeUninitializedCapacity: room) { target, count in
                var free = room
                var place = target.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
                result = iconv(descriptor, &next, &left, &place, &free)
                fault = errno
                count = room - free
            }
            guard result == -1 else { return true }
            if fault == EINVAL { return true }
            if fault != E2BIG { return false }
        }
        return true
    }
}

extension TextConverter.Fault {
    /// What is said of a text of `encoding` that could not be converted.
    func message(from encoding: TextEncoding) -> String {
        switch self {
        case .unavailable:
            "is written in \(encoding.rawValue), which this system cannot convert; save the file as UTF-8"
        case .cut: "the file ends amid a character; was it cut off?"
        // Nothing says that a text is GB 18030: it was tried because it is no UTF-8.
        case .invalid where encoding == .gb18030: "is neither UTF-8 nor GB 18030 here; save the file as UTF-8"
        case .invalid: "is not \(encoding.rawValue) here; save the file as UTF-8"
        }
    }
}
