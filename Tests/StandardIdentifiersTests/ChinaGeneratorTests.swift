import StandardIdentifiers
import Testing

/// Chinese designations put together from what their authors may write; the canonical form is known from the same parts.
@Suite("Generated designations of China")
struct ChinaGeneratorTests {
    /// A code as written, and as the canonical form has it.
    struct Head {
        let written: [String]
        let canonical: String
        /// What stands between code and number in the canonical form.
        var gap = " "
        var yearJoint = "-"
    }

    static let heads: [Head] = [
        Head(written: ["GB", "gb"], canonical: "GB"),
        Head(
            written: ["GB/T", "GBT", "GB /T", "GB/ T", "GB-T", "GB T", "gb/t", "gbt", "GB∕T", "国标GB/T"],
            canonical: "GB/T"),
        Head(written: ["GB/Z", "GB /Z", "GB-Z", "gb/z"], canonical: "GB/Z"),
        Head(written: ["GBZ"], canonical: "GBZ"),
        Head(written: ["GBZ/T", "GBZT"], canonical: "GBZ/T"),
        Head(written: ["YD/T", "YDT", "yd/t", "YD∕T"], canonical: "YD/T"),
        Head(written: ["SJ/Z", "SJZ"], canonical: "SJ/Z"),
        Head(written: ["JGJ/T", "JGJT"], canonical: "JGJ/T"),
        Head(written: ["CJJ"], canonical: "CJJ"),
        Head(written: ["JJF(民航)", "JJF（民航）", "JJF (民航)"], canonical: "JJF(民航)"),
        Head(written: ["CECS"], canonical: "CECS", yearJoint: ":"),
        Head(written: ["XYZ/T", "XYZ /T"], canonical: "XYZ/T"),
        Head(written: ["DB11/T", "DB11T", "DB 11/T", "db11/t", "DB11/ T"], canonical: "DB11/T"),
        Head(written: ["DB4403/T", "DB4403T"], canonical: "DB4403/T"),
        Head(written: ["DB11/", "DB11 /"], canonical: "DB11", gap: "/"),
        Head(written: ["T/CESA", "t/cesa", "T／CESA"], canonical: "T/CESA"),
        Head(written: ["Q/GDW"], canonical: "Q/GDW"),
    ]
    static let blanks = ["", " ", "  ", "\u{3000}", "\u{A0}", "_"]
    static let numbers = ["1", "7", "0094", "45654", "310020"]
    static let parts = ["", ".1", ".12", ".1.2"]
    static let dashes = [
        "-", "—", "–", "－", "——", "--", "―", "‐", "‑", "−", "﹣", " - ", " — ", "— ", " -",
    ]
    static let years = ["2025", "1999", "2008", "93", "07"]
    /// A tail as written, and as printed.
    static let tails: [(written: [String], canonical: String)] = [
        ([""], ""),
        (["/XG1-2023", "/XG1—2023", " XG1-2023", " / XG1-2023", "/xg1-2023"], "/XG1-2023"),
        (["第2号修改单", "《第2号修改单》", " 国家标准第2号修改单", " + 第 2 号修改单"], "/XG2"),
        (
            [
                " (ISO 31000:2018, IDT)", "（ISO 31000：2018，IDT）", "(idt ISO 31000:2018)", " idt ISO 31000:2018",
                " ( ISO 31000:2018 , IDT )", "，idt ISO 31000:2018",
            ], " (ISO 31000:2018, IDT)"
        ),
        ([" (ISO/IEC 17025-1:2005,MOD)", "（MOD，ISO/IEC 17025-1:2005）"], " (ISO/IEC 17025-1:2005, MOD)"),
        (["(ISO 9001:1994 neq)", " neq ISO 9001:1994"], " (ISO 9001:1994, NEQ)"),
        (["/ISO 9000:2015", " / ISO 9000: 2015", "／ISO 9000：2015"], "/ISO 9000:2015"),
        ([" (ISO 3508:1976)", "（ISO 3508：1976）"], " (ISO 3508:1976)"),
        ([" (IDT)", "（IDT）"], " (IDT)"),
        (["（征求意见稿）", " (征求意见稿)"], " (征求意见稿)"),
    ]

    struct Case: Hashable {
        let written: String
        let canonical: String
    }

    static func random(_ generator: inout SeededGenerator) -> Case {
        let head = heads.randomElement(using: &generator) ?? heads[0]
        let code = head.written.randomElement(using: &generator) ?? head.canonical
        let blank = blanks.randomElement(using: &generator) ?? " "
        let number = numbers.randomElement(using: &generator) ?? "1"
        let part = parts.randomElement(using: &generator) ?? ""
        var written = code + blank + number + part
        var canonical = head.canonical + head.gap + number + part
        // A small letter without /T needs its year, or it may be a word.
        if Int.random(in: 0..<6, using: &generator) > 0 {
            let year = years.randomElement(using: &generator) ?? "2025"
            written += (dashes.randomElement(using: &generator) ?? "-") + year
            canonical += head.yearJoint + year
            let tail = tails.randomElement(using: &generator) ?? tails[0]
            written += tail.written.randomElement(using: &generator) ?? ""
            canonical += tail.canonical
        } else if Bool.random(using: &generator) {
            written += ["（所有部分）", " (all parts)", "(所有部分)"].randomElement(using: &generator) ?? ""
            canonical += " (all parts)"
        }
        if Int.random(in: 0..<5, using: &generator) == 0 { written = wide(written) }
        return Case(written: written, canonical: canonical)
    }

    /// The text in full-width characters.
    static func wide(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let wide = (0x21...0x7E).contains(scalar.value) ? Unicode.Scalar(scalar.value + 0xFEE0) : scalar
            result.append(scalar == " " ? "\u{3000}" : wide ?? scalar)
        }
        return String(result)
    }

    @Test("print the canonical form of their parts, which reads as itself", arguments: [1, 2, 3, 4] as [UInt64])
    func roundTrip(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var seen: Set<Case> = []
        for _ in 0..<5_000 { seen.insert(Self.random(&generator)) }
        #expect(seen.count > 4_000)
        for example in seen { Self.holds(example) }
    }

    @Test("in every dash, blank and spelling of the code, each with each")
    func product() {
        for head in Self.heads {
            for code in head.written {
                for blank in Self.blanks {
                    for dash in Self.dashes {
                        let example = Case(
                            written: code + blank + "45654.1" + dash + "2025",
                            canonical: head.canonical + head.gap + "45654.1" + head.yearJoint + "2025")
                        Self.holds(example)
                        Self.holds(Case(written: Self.wide(example.written), canonical: example.canonical))
                    }
                }
            }
        }
    }

    static func holds(_ example: Case) {
        do throws(IdentifierError) {
            let identifier = try StandardIdentifier.parse(example.written)
            #expect(identifier.description == example.canonical, "'\(example.written)'")
            #expect(identifier.original == example.written)
            #expect(identifier.organisation == .china, "'\(example.written)'")
            let again = try StandardIdentifier.parse(example.canonical)
            #expect(again.description == example.canonical)
            let roles = { (fields: [Field]) in
                fields.filter { $0.role != .word }.map { "\($0.role)=\($0.value)@\($0.depth)" }
            }
            #expect(roles(again.fields) == roles(identifier.fields), "'\(example.written)'")
        } catch {
            Issue.record("'\(example.written)': \(error)")
        }
    }
}
