/// Standard output for many short lines: written in pieces of some size, in order.
struct BufferedOutput {
    private static let size = 1 << 16
    private var pending = ""

    mutating func print(_ line: String) {
        pending += line
        pending += "\n"
        if pending.utf8.count >= Self.size { flush() }
    }

    mutating func flush() {
        guard !pending.isEmpty else { return }
        Console.output(pending)
        pending = ""
    }
}
