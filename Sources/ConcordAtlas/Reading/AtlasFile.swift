package import LocatedText

/// One file of the atlas, read into a tree.
package struct AtlasFile: Sendable {
    /// As it is named in messages.
    package let name: String
    /// Relative to the atlas folder, with `/`.
    package let path: String
    package let root: Node
}
