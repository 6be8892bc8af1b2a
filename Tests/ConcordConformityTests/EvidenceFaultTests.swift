import ConcordModel
import Foundation
import Testing

@testable import ConcordConformity

@Suite("Faults of evidence files")
struct EvidenceFaultTests {
    private let folder: EvidenceFolder

    init() throws { folder = try EvidenceFolder() }

    static let tables: [(String, String, [String])] = [
        (
            "an unknown category, with the nearest",
            "item,category,outcome\n1,A.1 aa),pass\n2,宣扬民族仇很,pass\n3,zebra,fail",
            [
                "f.csv:2:3: error: 'A.1 aa)' is no known category; is 'A.1 a)' meant?",
                "f.csv:3:3: error: '宣扬民族仇很' is no known category; is 'A.1 e)' meant?",
                "f.csv:4:3: error: 'zebra' is no known category; known are the items of Annex A, as 'A.1 a)'",
            ]
        ),
        (
            "an item that stands twice", "outcome,item\npass,x\nfail,y\npass,x\n",
            ["f.csv:4:6: error: the item 'x' stands twice in output-manual"]
        ),
        (
            "an item without an id", "item,outcome\n,pass\n",
            ["f.csv:2:1: error: no item is named; each row needs an id of its own"]
        ),
        (
            "an outcome that is none", "item,outcome\n1,maybe\n2,refused\n3,\n",
            [
                "f.csv:2:3: error: 'maybe' is no outcome; known: pass, fail",
                "f.csv:3:3: error: 'refused' says nothing about output-manual; known: pass, fail",
                "f.csv:4:3: error: no outcome; output-manual needs one of: pass, fail",
            ]
        ),
        (
            "an unknown kind", "item,evidence,outcome\n1,output-manuel,pass\n",
            ["f.csv:2:3: error: 'output-manuel' is no kind of evidence; is 'output-manual' meant?"]
        ),
        (
            "a kind that rows cannot show", "item,evidence,outcome\n1,opt-out,pass\n2,opt-out,pass\n",
            ["f.csv:2:3: error: opt-out is shown by a statement with a value, not by rows"]
        ),
        (
            "a row of another width, and a file that was cut", "item,outcome,reviewer\n1,pass\n2,pass,r,more\n3,pa",
            [
                "f.csv:2:1: error: the row has 2 cells, the header 3",
                "f.csv:3:1: error: the row has 4 cells, the header 3",
                "f.csv:4:1: error: the row has 2 cells, the header 3; the file ends here: was it cut off?",
            ]
        ),
        (
            "a quotation mark left open", "item,outcome\n1,pass\n2,\"fa",
            ["f.csv:3:3: error: a quoted cell that is not closed; was the file cut off?"]
        ),
        (
            "text behind a quoted cell", "item,outcome\n\"1\"x,pass\n",
            [
                "f.csv:2:4: error: text after the quotation mark that closes the cell; double a quotation mark within a cell"
            ]
        ),
        (
            "a header without what is needed", "question,answer\n1,2\n",
            [
                "f.csv:1:1: error: no column 'item' for results, 'count' for counts or 'date' for updates; see docs/evidence-formats.md"
            ]
        ),
        ("an empty file", "", ["f.csv:1:1: error: the file is empty; a header and rows are needed"]),
        (
            "a column twice, under two names", "item,编号,outcome\n",
            ["f.csv:1:6: error: a second column 'item'; one is needed"]
        ),
        (
            "a column that is nearly one", "item,outcome,reviwer\n1,pass,r\n",
            ["f.csv:1:14: warning: the column 'reviwer' is not read; is 'reviewer' meant?"]
        ),
        (
            "a percentage over 100", "count,passed\n1000,104%\n",
            ["f.csv:2:6: error: '104%' is over 100 percent; a percentage goes from 0 to 100"]
        ),
        (
            "a percentage that may be several numbers", "count,passed\n4000,96%\n",
            ["f.csv:2:6: error: '96%' of 4000 items may be one of several numbers; give the number of items"]
        ),
        (
            "a percentage that is no number of items", "count,passed\n30,96.1%\n",
            ["f.csv:2:4: error: '96.1%' of 30 items is no whole number of them"]
        ),
        (
            "negative counts", "count,passed\n-5,0\n10,-1\n",
            [
                "f.csv:2:1: error: '-5' is negative; a count is 0 or more",
                "f.csv:3:4: error: '-1' is negative; a count is 0 or more",
            ]
        ),
        (
            "counts that are none", "count,passed\n,1\nten,1\n1.5,1\n10%,1\n1000,1001\n",
            [
                "f.csv:2:1: error: no number; 'count' is a whole number, 0 or more",
                "f.csv:3:1: error: 'ten' is no number; 'count' is a whole number, 0 or more",
                "f.csv:4:1: error: '1.5' is no count; 'count' is a whole number, 0 or more",
                "f.csv:5:1: error: '10%' is no count; 'count' is a whole number, 0 or more",
                "f.csv:6:6: error: 1001 of 1000 items; a part is at most the whole",
            ]
        ),
        (
            "parts that are more than the whole", "count,passed,failed\n10,6,5\n",
            ["f.csv:2:6: error: 6 and 5 are more than the 10 items of the row"]
        ),
        (
            "counts without outcomes", "count\n10\n",
            ["f.csv:2:1: error: no outcomes; output-manual needs a number in 'passed' or 'failed'"]
        ),
        (
            "a category that is counted twice", "category,count,passed\nA.1 a),5,5\nA.1-a,5,5\n",
            ["f.csv:3:1: error: 'A.1 a)' of output-manual is counted twice"]
        ),
    ]

    @Test("are said with their place", arguments: tables)
    func table(_ what: String, _ text: String, _ expected: [String]) throws {
        let (evidence, complaints) = try folder.read("f.csv", text, as: .outputManual)
        #expect(complaints == expected, "\(what)")
        if evidence.hasErrors, let tally = evidence.tallies[.outputManual] { #expect(tally.isDamaged) }
    }

    @Test("are said where no kind is named at all")
    func noKind() throws {
        let (_, complaints) = try folder.read("f.csv", "item,outcome\n1,pass\n")
        #expect(
            complaints == [
                "f.csv:2:1: error: no evidence is named; give its kind in a column 'evidence'"
            ])
    }

    @Test("are said of days and sources")
    func daysAndSources() throws {
        let (_, days) = try folder.read(
            "d.csv", "evidence,date\nkeyword-updates,soon\nkeyword-updates,2026-02-30\nkeyword-updates,\n")
        #expect(
            days == [
                "d.csv:2:17: error: 'soon' is no day; write the day of the update as 2026-01-31",
                "d.csv:3:17: error: '2026-02-30' is no day; write the day of the update as 2026-01-31",
                "d.csv:4:17: error: no date; write the day of the update as 2026-01-31",
            ])
        let (_, sources) = try folder.read(
            "s.csv", "evidence,source,used,count,failed\ncorpus-source-after,,,5,0\ncorpus-source-after,a,maybe,5,0\n")
        #expect(
            sources == [
                "s.csv:2:21: error: no source; corpus-source-after is counted source by source",
                "s.csv:3:23: error: 'maybe' is neither yes nor no",
            ])
    }

    @Test("are said of lines of JSON")
    func objects() throws {
        let (_, complaints) = try folder.read(
            "f.jsonl",
            """
            {"item": "1", "outcome": "pass"}
            ["item"]
            {"item": "2" "outcome": "pass"}
            {"item": {"a": 1}}
            {"item": "3", "outcome": "pass"} {}
            {"item": "4", "category": "A.9", "outcome": "pass"}
            {"item": "5", "outc
            """, as: .outputManual)
        #expect(
            complaints == [
                "f.jsonl:2:1: error: an object, which begins with '{' is needed here",
                "f.jsonl:3:14: error: ',' or '}' is needed here",
                "f.jsonl:4:10: error: an object within the object; a text, a number or a list of texts is needed",
                "f.jsonl:5:34: error: text after the object; one object a line is needed",
                "f.jsonl:6:27: error: 'A.9' is no known category; known are the items of Annex A, as 'A.1 a)'",
                "f.jsonl:7:20: error: a text that is not closed; was the file cut off?",
            ])
    }

    @Test("are said of statements")
    func statements() throws {
        try folder.write("report.txt", "abd")
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let (evidence, complaints) = try folder.read(
            "s.yaml",
            """
            statements:
            - about: tc260-003:c-signer
              document: R
              sha256: \(hash)
              date: 2026-04-01
            - about: tc260-003:c-signers
              document: R
              sha256: 12ab
              date: 2026-04-01
            - about: tc260-003:c-signers
              document: R
              sha256: \(hash)
              file: report.txt
              date: 2026-04-01
              value: -3
            - about: tc260-003:c-signers
              document: R
              sha256: \(hash)
              file: report.txt
              date: 2026-04-01
              valu: 3
            - document: R
            """)
        #expect(
            complaints == [
                "s.yaml:2:10: error: 'tc260-003:c-signer' is no provision or criterion of the catalogues; "
                    + "is 'tc260-003:c-signers' meant?",
                "s.yaml:8:11: error: '12ab' is no SHA-256, which has 64 hexadecimal digits",
                "s.yaml:15:10: error: '-3' is negative; a value is 0 or more",
                "s.yaml:18:11: error: 'report.txt' has the SHA-256 "
                    + "a52d159f262b2c6ddb724a61840befc36eb30c88877a4030b65cbe86298449c9: "
                    + "it is not the document that was stated",
                "s.yaml:21:3: error: 'valu' is no field of a statement; is 'value' meant?",
                "s.yaml:22:3: error: 'about' is missing in this statement",
            ])
        #expect(evidence.statements.map(\.isHashChecked) == [false])
    }

    @Test("of one kind in two forms, or twice in two files, are not counted twice")
    func twoForms() throws {
        let items = try folder.write("items.csv", "item,outcome\n1,pass\n")
        let counts = try folder.write("counts.csv", "count,passed\n10,9\n")
        let again = try folder.write("again.csv", "item,outcome\n2,pass\n1,pass\n")
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        for file in [items, counts, again] { reader.read(file, as: .outputManual) }
        #expect(
            folder.complaints(reader.evidence.diagnostics) == [
                "again.csv:3:1: error: the item '1' stands twice in output-manual",
                "counts.csv:2:1: error: output-manual has items in one file and counts in another (items.csv): "
                    + "the same would be counted twice",
            ])
        #expect(reader.evidence.tallies[.outputManual]?.isDamaged == true)
    }

    /// A file of JSON lines may say in each row what it is.
    @Test("of one kind as items and counts in one file are not counted twice")
    func twoFormsInOneFile() throws {
        let rows = """
            {"item":"1","outcome":"pass"}
            {"count":1000,"passed":1000}
            {"item":"2","outcome":"pass"}

            """
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        reader.read(try folder.write("both.jsonl", rows), as: .outputManual)
        #expect(
            folder.complaints(reader.evidence.diagnostics) == [
                "both.jsonl:2:1: error: output-manual has items and counts in one file: the same would be counted twice"
            ])
        #expect(reader.evidence.tallies[.outputManual]?.isDamaged == true)
    }

    @Test("are fifty at most, and the others counted")
    func many() throws {
        let rows = (1...80).map { "\($0),perhaps" }.joined(separator: "\n")
        let (_, complaints) = try folder.read("f.csv", "item,outcome\n" + rows, as: .outputManual)
        #expect(complaints.count == 51)
        #expect(complaints.contains("f.csv: error: 30 more faults; the first 50 are shown"))
    }
}
