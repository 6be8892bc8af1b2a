import LocatedText

/// A tree whose scalars and keys are already written, laid out in block style.
///
/// Two blanks a level, lists not indented below their key, `[]` and `{}` for what is empty, one value a line.
indirect enum YAMLBlock: Hashable {
    case scalar(String)
    case list([YAMLBlock])
    case map([Member])

    struct Member: Hashable {
        let key: String
        let value: YAMLBlock
    }

    /// A tree without a shape: every scalar is a text.
    init(_ node: Node) {
        switch node.content {
        case .scalar(let text): self = .scalar(YAMLScalar.written(text))
        case .list(let items): self = .list(items.map(YAMLBlock.init))
        case .map(let entries):
            self = .map(entries.map { Member(key: YAMLScalar.written($0.key), value: YAMLBlock($0.value)) })
        }
    }

    /// The text, with a line feed at its end.
    var text: String {
        var text = ""
        write(indent: 0, into: &text)
        return text
    }

    /// Writes the lines of the block; the first stands where the text ends, the others are indented by `indent`.
    private func write(indent: Int, into text: inout String) {
        let margin = String(repeating: " ", count: indent)
        switch self {
        case .scalar(let written): text += written + "\n"
        case .list([]): text += "[]\n"
        case .map([]): text += "{}\n"
        case .list(let items):
            for (index, item) in items.enumerated() {
                text += (index == 0 ? "" : margin) + "- "
                item.write(indent: indent + 2, into: &text)
            }
        case .map(let members):
            for (index, member) in members.enumerated() {
                text += (index == 0 ? "" : margin) + member.key + ":"
                member.value.writeBehindKey(indent: indent, into: &text)
            }
        }
    }

    private func writeBehindKey(indent: Int, into text: inout String) {
        switch self {
        case .scalar, .list([]), .map([]):
            text += " "
            write(indent: indent, into: &text)
        case .list:
            text += "\n" + String(repeating: " ", count: indent)
            write(indent: indent, into: &text)
        case .map:
            text += "\n" + String(repeating: " ", count: indent + 2)
            write(indent: indent + 2, into: &text)
        }
    }
}
