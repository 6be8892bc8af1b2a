import LocatedText
import Testing

@testable import ConcordFormats

@Suite("Catalogues from files")
struct CatalogueImporterTests {
    private func read(_ text: String, _ file: String) throws -> ImportedCatalogue {
        try CatalogueImporter().catalogue(from: Array(text.utf8), file: file)
    }

    /// What an item says, in one line.
    private func lines(_ catalogue: ImportedCatalogue) -> [String] {
        catalogue.items.map {
            [$0.id, $0.parent ?? "-", $0.reference, $0.title, $0.text, $0.isAssessable ? "yes" : "no"]
                .joined(separator: "|")
        }
    }

    @Test("lines of JSON")
    func jsonLines() throws {
        let text = """
            {"id": "a", "title": "Top", "text": "", "parent": null, "ref": "A", "assessable": false, "lang": "en"}

            {"id": "a.1", "title": "", "text": "Do it.", "parent": "a", "ref": "A.1", "assessable": true}
            """
        let catalogue = try read(text, "lists/some.v1.jsonl")
        #expect(catalogue.id == "some.v1")
        #expect(lines(catalogue) == ["a|-|A|Top||no", "a.1|a|A.1||Do it.|yes"])
        #expect(catalogue.items.map(\.language) == ["en", ""])
    }

    @Test("an OSCAL catalog: parameters by their labels, withdrawn controls left out")
    func oscal() throws {
        let text = """
            {"catalog": {"groups": [{"id": "ac", "title": "Access", "controls": [
              {"id": "ac-1", "title": "Policy", "params": [{"id": "p1", "label": "roles"}],
               "props": [{"name": "label", "value": "AC-1"}],
               "parts": [{"name": "statement", "prose": "Tell {{ insert: param, p1 }}.", "parts": [
                 {"name": "item", "prose": "Always."}]}, {"name": "guidance", "prose": "Not read."}],
               "controls": [{"id": "ac-1.1", "title": "More", "parts": []}]},
              {"id": "ac-2", "title": "Gone", "props": [{"name": "status", "value": "withdrawn"}]}]}]}}
            """
        #expect(
            try lines(read(text, "c.json")) == [
                "ac|-|ac|Access||no", "ac-1|ac|AC-1|Policy|Tell roles. Always.|yes", "ac-1.1|ac-1|ac-1.1|More||yes",
            ])
    }

    @Test("an OSCAL catalog as YAML says what it says as JSON")
    func oscalYAML() throws {
        let text = """
            catalog:
              groups:
              - id: ac
                title: Access
                controls:
                - id: ac-1
                  title: Policy
                  params:
                  - id: p1
                    select:
                      choice: [monthly, yearly]
                  props:
                  - {name: label, value: AC-1}
                  parts:
                  - name: statement
                    prose: "Tell {{ insert: param, p1 }}."
            """
        #expect(
            try lines(read(text, "c.yml")) == ["ac|-|ac|Access||no", "ac-1|ac|AC-1|Policy|Tell monthly, yearly.|yes"])
    }

    @Test("an item of CISO Assistant is named by all that stands behind its framework, colons among it")
    func cisoColons() throws {
        let text = """
            locale: en
            objects:
              framework:
                requirement_nodes:
                - {urn: "urn:x:risk:req_node:f:5.2", assessable: false}
                - {urn: "urn:x:risk:req_node:f:5.2:1", assessable: true, parent_urn: "urn:x:risk:req_node:f:5.2"}
                - {urn: "urn:x:risk:req_node:f:6:1", assessable: true}
                - {urn: "urn:x:short", assessable: true}
            """
        #expect(
            try lines(read(text, "f.yaml"))
                == ["5.2|-||||no", "5.2:1|5.2||||yes", "6:1|-||||yes", "short|-||||yes"])
    }

    @Test("rows under the names that others give to columns; the first of two for the same is taken")
    func synonyms() throws {
        let text =
            "identifier,name,control_text,discussion,description,related,\nAC-1,Policy,\"a. Write it.\n\nb. Keep it.\",No,No,AC-2,\n"
        #expect(try lines(read(text, "f.csv")) == ["AC-1|-||Policy|a. Write it.\n\nb. Keep it.|yes"])
        #expect(try lines(read("control_id\trequirement\nA.5.1\tPolicies\n", "f.tsv")) == ["A.5.1|-|||Policies|yes"])
    }

    @Test("a CISO Assistant framework")
    func ciso() throws {
        let text = """
            urn: urn:x:risk:library:f
            locale: en
            objects:
              framework:
                ref_id: f
                requirement_nodes:
                - urn: urn:x:risk:req_node:f:a
                  assessable: false
                  ref_id: A
                  name: Top
                - urn: urn:x:risk:req_node:f:a.1
                  assessable: true
                  parent_urn: urn:x:risk:req_node:f:a
                  ref_id: A.1
                  description: Do it.
            """
        let catalogue = try read(text, "f.yaml")
        #expect(lines(catalogue) == ["a|-|A|Top||no", "a.1|a|A.1||Do it.|yes"])
        #expect(catalogue.items.map(\.language) == ["en", "en"])
    }

    @Test("rows of cells")
    func table() throws {
        let text = "id,description,parent,assessable\na,Top,,no\na.1,\"Do it, now.\",a,\n"
        #expect(try lines(read(text, "f.csv")) == ["a|-|||Top|no", "a.1|a|||Do it, now.|yes"])
    }

    @Test(
        "what is wrong is said with its place",
        arguments: [
            ("x.jsonl", "", "x.jsonl: error: no requirement in it"),
            ("x.jsonl", "{\"id\": \"a\"}\n[1]", "x.jsonl:2:1: error: a list; an object is needed"),
            ("x.jsonl", "{\"id\": \"a\"}\n{\"text\": \"b\"}", "x.jsonl:2:1: error: an item without 'id'"),
            (
                "x.jsonl", "{\"id\": \"a\"}\n{\"id\": \"b\"}\n{\"id\": \"a\"}",
                "x.jsonl:3:8: error: a second item with the id 'a'; the first is at line 1"
            ),
            ("x.json", "{}", "x.json:1:1: error: no OSCAL catalog: no 'catalog' at the top"),
            (
                "x.yaml", "a: b",
                "x.yaml:1:1: error: no CISO Assistant framework: no objects.framework.requirement_nodes"
            ),
            (
                "x.csv", "name,text\na,b",
                "x.csv:1:1: error: no column 'id'; known columns: id, title, text, parent, ref, assessable, lang"
            ),
            ("x.csv", "id,text\n,b", "x.csv:2:1: error: a row without an id"),
            (
                "x.txt", "a",
                "x.txt: error: no catalogue; one ends in .jsonl, .json (OSCAL), .yaml (OSCAL or CISO Assistant), .csv or .tsv"
            ),
        ])
    func faults(_ file: String, _ text: String, _ message: String) {
        let error = #expect(throws: Diagnostic.self) { try read(text, file) }
        #expect(error?.description == message)
    }

    @Test("a broken line of JSON is reported at its place in the file")
    func brokenLine() {
        let error = #expect(throws: Diagnostic.self) { try read("{\"id\": \"a\"}\n{\"id\" \"b\"}", "x.jsonl") }
        #expect(error?.location == Location(line: 2, column: 7))
    }

    @Test("pairs with relations, and with scores")
    func pairs() throws {
        let rows = try PairTable(Array("source_id\ttarget_id\trelation\na\tb\tnone\n".utf8), file: "p.tsv").rows
        #expect(rows.map(\.source) == ["a"] && rows.map(\.target) == ["b"])
        #expect(PairTable.saysNothing(rows[0].relation) && !PairTable.saysNothing("intersect"))
        let scores = try PairTable(Array("a\tb\t0.5\n".utf8), file: "s.tsv", needsScore: true).rows
        #expect(scores.map(\.score) == [0.5])
    }

    @Test(
        "scores that are none",
        arguments: [
            ("a\tb\thigh\n", "s.tsv:1:5: error: 'high' is no score; a number is needed"),
            ("a\tb\tnan\n", "s.tsv:1:5: error: 'nan' is no score; a number is needed"),
            ("a\tb\n", "s.tsv:1:1: error: a row without a score"),
            ("source_id\ttarget_id\na\tb\n", "s.tsv:1:1: error: no column 'score'"),
        ])
    func badScores(_ text: String, _ message: String) {
        let error = #expect(throws: Diagnostic.self) {
            try PairTable(Array(text.utf8), file: "s.tsv", needsScore: true)
        }
        #expect(error?.description == message)
    }
}
