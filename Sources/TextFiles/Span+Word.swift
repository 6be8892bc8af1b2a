extension Span<UInt8> {
    /// Eight bytes at once; they have to be there.
    package func word(at index: Int) -> UInt64 { bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self) }
}
