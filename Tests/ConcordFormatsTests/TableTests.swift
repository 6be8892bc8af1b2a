import ConcordFormats
import ConcordModel
import LocatedText
import Testing

@Suite("Mappings in tables")
struct TableTests {
    private func lines(_ text: String, _ format: MappingFormat, file: String = "a.csv") throws -> (
        entries: [String], warnings: [String]
    ) {
        let imported = try format.mappings(from: Array(text.utf8), file: file)
        let one = try #require(imported.mappings.first)
        return (
            zip(one.document.entries, one.places).map { entry, place in
                let ids = [entry.sources, entry.targets].map { $0.map(\.id).joined(separator: "+") }
                let strength = entry.strength.map { " \($0)" } ?? ""
                return "\(place.line) \(ids[0]) > \(ids[1]) \(entry.relation.rawValue)\(strength)"
            }, imported.warnings.map(\.description)
        )
    }

    @Test("tab-separated pairs, with several ids in a cell and with none")
    func tsv() throws {
        let text = """
            source_id\ttarget_id\trelation\tstrength\trationale\tmood
            a\tx\tintersect\t3\t"why, ""so"" now"
            b | c\ty\tSubset Of\tmany\t
            d\t\tno-relationship
            e\tz\tsimilar
            """
        let (entries, warnings) = try lines(text, .tsv, file: "left__right.tsv")
        #expect(entries == ["2 a > x intersects-with 3", "3 b+c > y subset-of", "4 d >  no-relationship"])
        #expect(
            warnings == [
                "left__right.tsv:1:49: warning: the column 'mood' is not read",
                "left__right.tsv:3:19: warning: 'many' is no whole number; the strength is left out",
                "left__right.tsv:5:5: warning: 'similar' is no relation, the row is left out; known: equal, subset-of, "
                    + "superset-of, intersects-with, no-relationship, related, may-support, intended-to-support",
            ])
        let sides = try MappingFormat.tsv.mappings(from: Array(text.utf8), file: "x/left__right.tsv").mappings[0]
            .document
        #expect([sides.source.id, sides.target.id] == ["left", "right"])
        #expect(sides.entries[0].rationale.words[.english] == "why, \"so\" now")
    }

    @Test("without relations are pairs that are related")
    func bare() throws {
        #expect(try lines("target_id\tsource_id\nx\ta\n", .tsv).entries == ["2 a > x related"])
    }

    /// The Secure Controls Framework's columns, and the same with a first column that stands twice.
    @Test("STRM as the Secure Controls Framework lays it out", arguments: ["", "FDE #,"])
    func strm(_ extra: String) throws {
        func shift(_ id: String) -> String { extra.isEmpty ? "" : id + "," }
        let text = """
            Focal Document:,My Law,Focal Document URL:,https://example.org/law
            \(extra)FDE #,FDE Name,Focal Document Element (FDE) Description,STRM Rationale,STRM Relationship,SCF Control,SCF #,Secure Controls Framework (SCF) Control Description,Strength of Relationship (optional),Notes (optional)
            \(shift("F1"))F1,Name,"Text,
            of two lines",Functional,Intersects With,Control,GOV-01,Words,5,seen
            \(shift("F2"))F2,Name,Text,Semantic,Subset Of,Control,GOV-02,Words,10,
            \(shift("F3"))F3,Name,Text,Semantic,No Relationship,,,,,
            \(shift("")),,,,,,,,,just words
            """
        let (entries, warnings) = try lines(text, .strm)
        #expect(
            entries == ["3 F1 > GOV-01 intersects-with 5", "5 F2 > GOV-02 subset-of 10", "6 F3 >  no-relationship"])
        #expect(warnings.filter { $0.contains("left out") } == ["a.csv:7:1: warning: a row without ids is left out"])
        let document = try MappingFormat.strm.mappings(from: Array(text.utf8), file: "a").mappings[0].document
        #expect(document.source == MappingDocument.Side(id: "My Law", address: "https://example.org/law"))
        #expect(document.entries[0].rationaleType == .functional)
        #expect(document.entries[0].sources == [.init(id: "F1", title: "Name", text: "Text,\nof two lines")])
        #expect(document.entries[0].targets == [.init(id: "GOV-01", title: "Control", text: "Words")])
        #expect(document.entries[0].note == "seen")
    }

    @Test("STRM with a column for the type and one for the reasons")
    func strmWithReasons() throws {
        let text = """
            FDE#,FDE Name,Focal Document Element (FDE),Confidence Levels,NIST IR-8477 Rational,STRM Rationale,STRM Relationship,Strength of Relationship,Other Requirement Title,Target ID #,Other Requirement Description,Notes
            A,,,high,semantic,Both say so.,equal,10,T,X,W,
            """
        let entry = try MappingFormat.strm.mappings(from: Array(text.utf8), file: "a").mappings[0].document.entries[0]
        #expect(entry.confidence == .high)
        #expect(entry.rationaleType == .semantic)
        #expect(entry.rationale.words == [.english: "Both say so."])
        #expect(entry.targets == [.init(id: "X", title: "T", text: "W")])
    }

    @Test("OLIR, whose relation runs from the reference to the focal document, with a group")
    func olir() throws {
        let text = """
            Focal Document Element,Focal Document Element Description,Rationale,Relationship,Reference Document Element,Reference Document Element Description,Fulfilled By (Y/N),Group Identifier (optional),Comments (optional),Strength of Relationship (optional)
            ID.AM-1,Devices,semantic,superset of,R1,Text,Y,,because,8
            PR.AC-1,,functional,intersects with,R2,,N,G1,,
            PR.AC-2,,functional,intersects with,R2,,N,G1,,
            PR.AC-3,,wrong,subset of,R3,,N,G1,,
            """
        let (entries, warnings) = try lines(text, .olir)
        #expect(entries == ["2 R1 > ID.AM-1 superset-of 8", "3 R2+R3 > PR.AC-1+PR.AC-2+PR.AC-3 intersects-with"])
        #expect(
            warnings == [
                "a.csv:5:10: warning: 'wrong' is no rationale; known: syntactic, semantic, functional",
                "a.csv:5:1: warning: 'subset-of' in a group that began with 'intersects-with'; the first counts",
            ])
        #expect(MappingFormat.olir.isExperimental)
    }

    @Test(
        "without their header are refused",
        arguments: [
            (.tsv, "a:1:1: error: no header with source_id and target_id"),
            (.strm, "a:1:1: error: no header with 'FDE #' and 'STRM Relationship'"),
            (.olir, "a:1:1: error: no header with 'Focal Document Element' and 'Reference Document Element'"),
        ] as [(MappingFormat, String)])
    func noHeader(_ format: MappingFormat, _ message: String) {
        #expect { try format.mappings(from: Array("a\tb\n".utf8), file: "a") } throws: { "\($0)" == message }
    }

    static let detections: [(name: String, text: String, format: MappingFormat?)] = [
        ("a.json", "{}", .oscal), ("a.tsv", "", .tsv), ("a.yaml", "urn: x\r\nobjects:\r\n  a: b\r\n", .cisoAssistant),
        ("a.yaml", "recorded: 2026-01-01\nmapping:\n  id: x\n", nil),
        ("a.csv", "Focal Document:,x\n\nFDE#,STRM Relationship\n", .strm),
        ("a.csv", "Focal Document Element,Reference Document Element\n", .olir), ("a.csv", "a,b\n", nil),
        ("a.txt", "", nil),
    ]

    @Test("and other files are known by their names and first lines", arguments: detections)
    func detection(_ sample: (name: String, text: String, format: MappingFormat?)) {
        #expect(MappingFormat.detected(in: Array(sample.text.utf8), file: sample.name) == sample.format)
    }

    @Test("split entries of several items into what is sure of their pairs")
    func split() throws {
        func entry(_ sources: [String], _ targets: [String], _ relation: MappingEntry.Relation) -> MappingDocument.Entry
        {
            MappingDocument.Entry(
                sources: sources.map { .init(id: $0) }, targets: targets.map { .init(id: $0) }, relation: relation,
                strength: 5)
        }
        let document = MappingDocument(
            id: "", source: .init(id: "s"), target: .init(id: "t"),
            entries: [
                entry(["a", "b"], ["x"], .equal), entry(["c"], ["y", "z"], .equal),
                entry(["d", "e"], ["x"], .subsetOf),
                entry(["f"], ["x", "y"], .subsetOf), entry(["g"], ["v"], .related),
            ])
        let exported = try MappingFormat.strm.text(of: document, day: "2026-11-26")
        #expect(
            exported.losses == [
                "entries of several items become pairs, of which less is sure (4 entries)", "strength (4 entries)",
                "entries that are 'related', which the format cannot say, are left out (1 entry)",
            ])
        #expect(
            try lines(exported.text, .strm).entries.map { $0.drop { $0 != " " }.dropFirst() } == [
                "a > x subset-of", "b > x subset-of", "c > y superset-of", "c > z superset-of", "d > x subset-of",
                "e > x subset-of", "f > x intersects-with", "f > y intersects-with",
            ])
    }
}
