package import LocatedText

/// The place that a text of UTF-8 has come to.
package struct TextTrack {
    private var line = 1
    private var column = 1

    package init() {}

    package var location: Location { Location(line: line, column: column) }

    package mutating func pass(_ bytes: ArraySlice<UInt8>) {
        for byte in bytes {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
    }
}
