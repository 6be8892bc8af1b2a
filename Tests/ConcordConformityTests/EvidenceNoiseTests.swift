import ConcordModel
import Foundation
import LocatedText
import Testing

@testable import ConcordConformity

/// Whatever the bytes, a reader ends with a value and diagnostics: these cases fail by a trap or by not ending.
@Suite("Readers of evidence and labels")
struct EvidenceNoiseTests {
    /// SplitMix64, so that a failure can be had again.
    struct Noise {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
            return z ^ z >> 31
        }

        mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    }

    static let files: [(String, [UInt8])] = [
        (
            "a.csv",
            Array(
                "item,evidence,category,outcome,reviewer\r\n1,output-manual,A.1 a),pass,\"r\"\"1\"\r\n2,corpus-manual,,合格,\r\n"
                    .utf8)
        ),
        (
            "b.csv",
            Array(
                "evidence,category,source,used,count,passed,population\ncorpus-technical,,s,yes,\"1,000\",99.50%,9999\n"
                    .utf8)
        ),
        ("c.csv", EvidenceEncodingTests.gb18030),
        (
            "d.jsonl",
            Array(
                "{\"item\": \"\\ud842\\udfb7\", \"outcome\": \"pass\", \"reviewer\": [\"a\", 2]}\n{\"count\": 12e3}\n"
                    .utf8)
        ),
        (
            "e.yaml",
            Array("statements:\n- about: tc260-003:c-signers\n  document: D\n  sha256: 00\n  date: 2026-01-31\n".utf8)
        ),
        (
            "f.png",
            LabelSample.png([
                ("zTXt", Array("AIGC".utf8) + [0, 0] + LabelSample.packed), ("tEXt", Array("AIGC\0{}".utf8)),
            ])
        ),
        ("g.jpg", LabelSample.jpeg([LabelSample.jpegXMP(LabelSample.xmp("<a:AIGC>{}</a:AIGC>"))])),
        ("h.xmp", Array(LabelSample.xmp("<a:AIGC b='&#x41;'><![CDATA[{}]]></a:AIGC>").utf8)),
        ("i.md", Array("---\nAIGC:\n  Label: '1'\n---\ntext\n".utf8)),
    ]

    @Test("end on every damaged file", arguments: files)
    func damaged(_ name: String, _ bytes: [UInt8]) throws {
        let folder = try EvidenceFolder()
        let catalogues = try MeasuredCatalogues.all()
        let fresh = EvidenceReader(catalogues)
        var noise = Noise(state: 20_261_126)
        for _ in 0..<150 {
            var damaged = bytes
            for _ in 0...noise.below(6) where !damaged.isEmpty {
                let place = noise.below(damaged.count)
                switch noise.below(4) {
                case 0: damaged[place] = UInt8(noise.below(256))
                case 1: damaged.remove(at: place)
                case 2: damaged.insert(contentsOf: damaged[place..<min(damaged.count, place + 9)], at: place)
                default: damaged = Array(damaged.prefix(place))
                }
            }
            let file = try folder.write(name, bytes: damaged)
            if ["png", "jpg", "xmp", "md"].contains(name.split(separator: ".").last) {
                let reading = LabelReader.read(file)
                for label in reading.labels { #expect(!label.place.isEmpty) }
            } else {
                var reader = fresh
                reader.read(file, as: .outputManual)
                let evidence = reader.evidence
                for tally in evidence.tallies.values {
                    #expect(tally.counts.passed + tally.counts.failed <= tally.counts.items)
                }
                let check = CriteriaCheck(catalogues, evidence: evidence, day: CriteriaCheckTests.day)
                #expect(check.result(of: "tc260-003")?.overall != .conforming)
            }
        }
    }
}
