/// Unpacks zlib data (RFC 1950 and 1951), up to a bound: a small text that unpacks to gigabytes is refused, not unpacked.
struct Inflater {
    enum Fault: Error, Equatable {
        /// No zlib data, or damaged.
        case invalid
        /// It ends too early.
        case cut
        /// More than the bound.
        case large
    }

    private let bytes: ArraySlice<UInt8>
    private let limit: Int
    private var position: Int
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0
    private var output: [UInt8] = []

    private init(_ bytes: ArraySlice<UInt8>, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        position = bytes.startIndex
    }

    static func unpack(_ bytes: ArraySlice<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
        guard bytes.count >= 6 else { throw .cut }
        let head = (UInt32(bytes[bytes.startIndex]), UInt32(bytes[bytes.startIndex + 1]))
        guard head.0 & 0x0F == 8, head.0 >> 4 <= 7, (head.0 << 8 | head.1) % 31 == 0, head.1 & 0x20 == 0 else {
            throw .invalid
        }
        var inflater = Inflater(bytes.dropFirst(2), limit: limit)
        try inflater.run()
        guard inflater.hasGoodChecksum else { throw .invalid }
        return inflater.output
    }

    private mutating func run() throws(Fault) {
        var isLast = false
        while !isLast {
            isLast = try take(1) == 1
            switch try take(2) {
            case 0: try stored()
            case 1: try codes(Self.fixedLiterals, Self.fixedDistances)
            case 2:
                let (literals, distances) = try dynamicTables()
                try codes(literals, distances)
            default: throw .invalid
            }
        }
    }

    private mutating func take(_ count: UInt32) throws(Fault) -> Int {
        while bitCount < count {
            guard position < bytes.endIndex else { throw .cut }
            bits |= UInt32(bytes[position]) << bitCount
            position += 1
            bitCount += 8
        }
        let value = bits & (1 << count - 1)
        bits >>= count
        bitCount -= count
        return Int(value)
    }

    private mutating func emit(_ byte: UInt8) throws(Fault) {
        guard output.count < limit else { throw .large }
        output.append(byte)
    }

    private mutating func stored() throws(Fault) {
        bits = 0
        bitCount = 0
        guard position + 4 <= bytes.endIndex else { throw .cut }
        let length = Int(bytes[position]) | Int(bytes[position + 1]) << 8
        let complement = Int(bytes[position + 2]) | Int(bytes[position + 3]) << 8
        guard length == complement ^ 0xFFFF else { throw .invalid }
        position += 4
        guard position + length <= bytes.endIndex else { throw .cut }
        for byte in bytes[position..<position + length] { try emit(byte) }
        position += length
    }

    private mutating func codes(_ literals: HuffmanCode, _ distances: HuffmanCode) throws(Fault) {
        while true {
            let symbol = try decode(literals)
            if symbol < 256 {
                try emit(UInt8(symbol))
                continue
            }
            if symbol == 256 { return }
            guard symbol - 257 < Self.lengths.count else { throw .invalid }
            let (base, extra) = Self.lengths[symbol - 257]
            let length = base + (try take(extra))
            let distanceSymbol = try decode(distances)
            guard distanceSymbol < Self.distances.count else { throw .invalid }
            let (distanceBase, distanceExtra) = Self.distances[distanceSymbol]
            let distance = distanceBase + (try take(distanceExtra))
            guard distance <= output.count else { throw .invalid }
            for _ in 0..<length { try emit(output[output.count - distance]) }
        }
    }

    private mutating func decode(_ code: HuffmanCode) throws(Fault) -> Int {
        var value = 0
        var first = 0
        var index = 0
        for length in 1...15 {
            value |= try take(1)
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        throw .invalid
    }

    private mutating func dynamicTables() throws(Fault) -> (HuffmanCode, HuffmanCode) {
        let literalCount = try take(5) + 257
        let distanceCount = try take(5) + 1
        let codeCount = try take(4) + 4
        var lengths = [Int](repeating: 0, count: 19)
        for index in 0..<codeCount { lengths[Self.order[index]] = try take(3) }
        guard let code = HuffmanCode(lengths) else { throw .invalid }
        var all: [Int] = []
        while all.count < literalCount + distanceCount {
            let symbol = try decode(code)
            switch symbol {
            case 0...15: all.append(symbol)
            case 16:
                guard let last = all.last else { throw .invalid }
                all += Array(repeating: last, count: try take(2) + 3)
            case 17: all += Array(repeating: 0, count: try take(3) + 3)
            default: all += Array(repeating: 0, count: try take(7) + 11)
            }
        }
        guard all.count == literalCount + distanceCount, all[256] > 0,
            let literals = HuffmanCode(Array(all[..<literalCount])),
            let distances = HuffmanCode(Array(all[literalCount...]))
        else { throw .invalid }
        return (literals, distances)
    }

    /// Adler-32 over the output, as the four bytes after the data.
    private var hasGoodChecksum: Bool {
        guard position + 4 <= bytes.endIndex else { return false }
        var (a, b): (UInt32, UInt32) = (1, 0)
        for byte in output {
            a = (a + UInt32(byte)) % 65521
            b = (b + a) % 65521
        }
        let stated = bytes[position..<position + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return stated == b << 16 | a
    }
}

/// A canonical Huffman code: how many codes there are of each length, and their symbols in order.
private struct HuffmanCode {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    /// Nil where there are more codes than the lengths allow.
    init?(_ lengths: [Int]) {
        self.init(checked: lengths)
        var left = 1
        for length in 1...15 {
            left = left * 2 - counts[length]
            guard left >= 0 else { return nil }
        }
    }

    /// - Parameter lengths: of which none exceeds 15.
    init(checked lengths: [Int]) {
        for length in lengths { counts[length] += 1 }
        counts[0] = 0
        symbols = (1...15).flatMap { length in lengths.indices.filter { lengths[$0] == length } }
    }
}

extension Inflater {
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private static let lengths: [(Int, UInt32)] = {
        var table: [(Int, UInt32)] = (3...10).map { ($0, 0) }
        var base = 11
        for extra in 1...5 {
            for _ in 0..<4 {
                table.append((base, UInt32(extra)))
                base += 1 << extra
            }
        }
        table.append((258, 0))
        return table
    }()

    private static let distances: [(Int, UInt32)] = {
        var table: [(Int, UInt32)] = (1...4).map { ($0, 0) }
        var base = 5
        for extra in 1...13 {
            for _ in 0..<2 {
                table.append((base, UInt32(extra)))
                base += 1 << extra
            }
        }
        return table
    }()

    private static let fixedLiterals = HuffmanCode(
        checked: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
    private static let fixedDistances = HuffmanCode(checked: Array(repeating: 5, count: 30))
}
