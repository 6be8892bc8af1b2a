import LocatedText

/// The form of the files of an atlas, by number. It goes up when a program that knows the older form would misread the newer one.
enum AtlasForm {
    /// The one that this program reads and writes.
    static let number = 1

    /// Throws, at the number, where a manifest names another form: whatever else would be said of such an atlas would be noise.
    static func check(_ manifest: Node, file: String) throws(Diagnostic) {
        guard let node = manifest["atlas"]?["format"], let number = node.scalar.flatMap({ Int($0) }),
            number != Self.number
        else { return }
        throw Diagnostic(
            file: file, location: node.location,
            message: "an atlas of format \(number); this program reads format \(Self.number)"
                + (number > Self.number ? ": use a newer version of concord" : ""))
    }
}
