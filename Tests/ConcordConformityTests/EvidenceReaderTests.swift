import ConcordModel
import Foundation
import Testing

@testable import ConcordConformity

@Suite("Evidence files")
struct EvidenceReaderTests {
    private let folder: EvidenceFolder

    init() throws { folder = try EvidenceFolder() }

    @Test("of results are counted by category and outcome")
    func results() throws {
        let (evidence, complaints) = try folder.read(
            "output.csv",
            """
            item,evidence,category,outcome,reviewer
            q1,output-manual,A.1 a),pass,r1
            q2,output-manual,A.1-a,fail,r2
            q3,output-manual,tc260-003:a-2-b,pass,r1

            q4,output-manual,,pass,r1
            q1,output-keyword,A.3 e),pass,
            """)
        #expect(complaints == [])
        let tally = try #require(evidence.tallies[.outputManual])
        #expect(tally.counts == OutcomeCounts(items: 4, passed: 3, failed: 1))
        #expect(tally.categories["a-1-a"] == OutcomeCounts(items: 2, passed: 1, failed: 1))
        #expect(tally.categories["a-2-b"] == OutcomeCounts(items: 1, passed: 1))
        #expect(tally.categories.count == 2)
        // The same id in another kind of evidence is another item.
        #expect(evidence.tallies[.outputKeyword]?.counts == OutcomeCounts(items: 1, passed: 1))
        #expect(evidence.files.map(\.rows) == [5])
    }

    @Test("may have Chinese headers and words, and name a category by its Chinese title")
    func chinese() throws {
        let (evidence, complaints) = try folder.read(
            "抽检.csv",
            """
            编号,证据类型,风险类别,判定结果,审核人
            1,应拒答抽检,宣扬民族仇恨,拒答,甲
            2,应拒答抽检,民族歧视,未拒答,乙
            3,非拒答抽检,民族,已回答,甲
            """)
        #expect(complaints == [])
        let refusals = try #require(evidence.tallies[.refusalSample])
        #expect(refusals.counts == OutcomeCounts(items: 2, refused: 1, answered: 1))
        #expect(refusals.categories.keys.sorted() == ["a-1-e", "a-2-a"])
        #expect(evidence.tallies[.answerSample]?.counts.answered == 1)
    }

    /// "Health" is a risk of A.2 and a matter of 8.3 b) 2): the kind of evidence tells which.
    @Test(
        "read a title that two categories share by the kind of evidence",
        arguments: [
            (EvidenceKind.refusalBank, "a-2-h"), (.answerBank, "8-3-b-2-topic-13"),
        ])
    func sharedTitle(_ kind: EvidenceKind, _ key: String) throws {
        let (evidence, complaints) = try folder.read("bank.csv", "item,category\n1,Health\n", as: kind)
        #expect(complaints == [])
        #expect(evidence.tallies[kind]?.categories.keys.sorted() == [key])
    }

    @Test("of JSON lines say the same as those of CSV")
    func objects() throws {
        let (evidence, complaints) = try folder.read(
            "output.jsonl",
            """
            {"item": "q1", "category": "A.1 a)", "outcome": "pass", "reviewer": ["r1", "r2"], "text": "a \\"b\\" \\u4e2d"}
            {"item": 2, "category": null, "outcome": "fail"}
            """, as: .outputManual)
        #expect(complaints == [])
        let tally = try #require(evidence.tallies[.outputManual])
        #expect(tally.counts == OutcomeCounts(items: 2, passed: 1, failed: 1))
        #expect(tally.categories == ["a-1-a": OutcomeCounts(items: 1, passed: 1)])
        #expect(evidence.files.first?.otherColumns == ["text"])
    }

    @Test("of counts may give numbers, grouped numbers and percentages")
    func counts() throws {
        let (evidence, complaints) = try folder.read(
            "counts.csv",
            """
            evidence;category;count;passed;failed;population
            corpus-manual;;"4,000";3900;;
            corpus-technical;;200;99.0%;;1，000
            keyword-library;A.1 a);250;;;
            keyword-library;A.1 b);300;;;
            """)
        #expect(complaints == [])
        #expect(evidence.tallies[.corpusManual]?.counts == OutcomeCounts(items: 4000, passed: 3900, failed: 100))
        #expect(evidence.tallies[.corpusTechnical]?.counts == OutcomeCounts(items: 200, passed: 198, failed: 2))
        #expect(evidence.tallies[.corpusTechnical]?.population == 1000)
        #expect(evidence.tallies[.keywordLibrary]?.counts.items == 550)
    }

    @Test("of sources are counted source by source, with those that were rejected")
    func sources() throws {
        let (evidence, complaints) = try folder.read(
            "sources.csv",
            """
            evidence,source,used,count,failed
            corpus-source-before,site a,yes,200,4
            corpus-source-before,site b,no,100,30
            """)
        #expect(complaints == [])
        let sources = try #require(evidence.tallies[.corpusSourceBefore]?.sources)
        #expect(sources.map(\.name) == ["site a", "site b"])
        #expect(sources.map(\.isUsed) == [true, false])
        #expect(sources.map(\.counts.failed) == [4, 30])
    }

    @Test("of updates are days, each once and in order")
    func updates() throws {
        let (evidence, complaints) = try folder.read(
            "updates.csv",
            "evidence,date\nkeyword-updates,2026/3/9\nkeyword-updates,2026-03-02\nkeyword-updates,2026年3月9日\n")
        #expect(complaints == [])
        #expect(evidence.tallies[.keywordUpdates]?.dates.map(\.description) == ["2026-03-02", "2026-03-09"])
    }

    @Test("of OSCAL assessment results give the observations in our namespace")
    func observations() throws {
        let (evidence, complaints) = try folder.read(
            "results.json",
            """
            {"assessment-results": {"uuid": "a", "results": [{"observations": [
              {"uuid": "o1", "collected": "2026-05-04T10:00:00Z", "props": [
                {"ns": "urn:concord:ns:evidence", "name": "evidence", "value": "output-manual"},
                {"ns": "urn:concord:ns:evidence", "name": "category", "value": "A.1 a)"},
                {"ns": "urn:concord:ns:evidence", "name": "outcome", "value": "pass"},
                {"name": "outcome", "value": "somebody else's"}]},
              {"uuid": "o2", "props": [{"name": "other", "value": "x"}]},
              {"uuid": "o3", "props": [
                {"ns": "urn:concord:ns:evidence", "name": "evidence", "value": "output-model"},
                {"ns": "urn:concord:ns:evidence", "name": "count", "value": "1000"},
                {"ns": "urn:concord:ns:evidence", "name": "passed", "value": "950"}]}]}]}}
            """)
        #expect(complaints == [])
        #expect(evidence.tallies[.outputManual]?.counts == OutcomeCounts(items: 1, passed: 1))
        #expect(evidence.tallies[.outputModel]?.counts == OutcomeCounts(items: 1000, passed: 950, failed: 50))
        #expect(evidence.files.map(\.rows) == [2])
    }

    /// The hash of "abc" is the first example of FIPS 180-4.
    @Test("of statements have a document, its hash and perhaps a value; the document beside it is checked")
    func statements() throws {
        try folder.write("report.txt", "abc")
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let (evidence, complaints) = try folder.read(
            "statements.yaml",
            """
            statements:
            - about: tc260-003:c-signers
              document: Report 7
              sha256: \(hash)
              file: report.txt
              date: 2026-04-01
              value: 3
            - about: tc260-003:9-1-e
              document: Report 7
              sha256: \(hash.uppercased())
              date: 2026-04-01
            """)
        #expect(complaints == [])
        #expect(evidence.statements.map(\.isHashChecked) == [true, nil])
        #expect(evidence.statements(about: "tc260-003:c-signers").map(\.value) == [Number(3)])
        #expect(evidence.statements.map(\.sha256) == [hash, hash])
    }

    @Test("are told apart by the end of their names, and read once")
    func forms() throws {
        let file = try folder.write("a.csv", "item,outcome\n1,pass\n")
        try folder.write("a.pdf", "x")
        var reader = EvidenceReader(try MeasuredCatalogues.all())
        reader.read(file, as: .outputManual)
        reader.read(file, as: .outputManual)
        reader.read(folder.path("a.pdf"))
        reader.read(folder.path("none.csv"))
        reader.read(folder.url.path + "/")
        #expect(
            folder.complaints(reader.evidence.diagnostics).filter { !$0.hasPrefix(folder.url.path) }
                == [
                    "a.csv: error: is given twice",
                    "a.pdf: error: is no known form; known: .csv, .tsv, .txt, .jsonl, .ndjson, .json, .yaml, .yml",
                    "none.csv: error: no such file",
                    ": error: is no known form; known: .csv, .tsv, .txt, .jsonl, .ndjson, .json, .yaml, .yml",
                ].sorted())
    }
}
