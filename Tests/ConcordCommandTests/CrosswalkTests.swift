import Foundation
import Testing

@Suite("concord crosswalk")
struct CrosswalkTests {
    static let atlas = Program.repository.appending(path: "atlas").path

    private func write(_ text: String, _ name: String, in folder: URL) throws -> String {
        let file = folder.appending(path: name)
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }

    private static let header = "source_id\ttarget_id\trelation\tstrength\trationale\n"

    @Test("check finds the control that ISO/IEC 42001 does not have, and reads references as the standard writes them")
    func decoy() throws {
        try withTemporaryFolder { folder in
            let rows =
                "art-9-1\tA.6.10\tintersects-with\t4\t\nart-9-1\tA.6.2.2\tintersects-with\t4\t\nA.6.2.3\tart-10-1\tsubset\t\t\n"
            let file = try write(Self.header + rows, "draft.tsv", in: folder)
            let run = try Program.run([
                "crosswalk", "check", file, "--source", "eu-ai-act", "--target", "iso-iec-42001-2023", "--atlas",
                Self.atlas,
            ])
            #expect(run.status == 1)
            #expect(
                run.output.split(separator: "\n") == [
                    "\(file):2:1: error: 'A.6.10' is not in 'iso-iec-42001-2023'",
                    "\(file):4:1: error: the entry is reversed: 'from' holds items of 'iso-iec-42001-2023', 'to' those of 'eu-ai-act'",
                    "3 entries in 1 file; 2 errors, 0 warnings",
                ])
        }
    }

    @Test("check takes the mappings of the atlas")
    func atlasMappings() throws {
        let folder = Self.atlas + "/mappings"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
        let run = try Program.run(["crosswalk", "check", "--json", "--atlas", Self.atlas] + files)
        #expect(run.status == 0, Comment(rawValue: String(run.output.prefix(2000))))
        let report = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(report?["errors"] as? Int == 0)
        #expect(report?["files"] as? Int == files.count)
    }

    /// An atlas with a catalogue of two provisions and a mapping of our own.
    private func withMapping(_ entries: String, _ body: (URL, URL) throws -> Void) throws {
        try withMinimalAtlas { atlas in
            for name in ["catalogues", "mappings", "rules", "sources", "bodies"] {
                try FileManager.default.createDirectory(
                    at: atlas.appending(path: name), withIntermediateDirectories: true)
            }
            func provision(_ id: String, _ statement: String) -> String {
                """
                - id: act:\(id)
                  reference: Article \(id)
                  title:
                    en: \(id)
                  kind: obligation
                  versions:
                  - from: 2026
                    statement:
                      en: \(statement)
                    modality: shall
                  obliged: []
                  appliesTo: []
                  topics: untopiced

                """
            }
            _ = try write(
                """
                recorded: 2026-02-01
                catalogue:
                  id: act
                  title:
                    en: An act
                  of: act
                  textRead: official
                  complete: all
                  sources:
                  - page
                sections: []
                provisions:

                """ + provision("a", "Keep records.") + provision("b", "Tell users."), "catalogues/act.yaml", in: atlas)
            _ = try write(
                """
                recorded: 2026-02-01
                rules:
                - id: act
                  title:
                    en: An act
                  kind: law
                  jurisdiction: us
                  issuers:
                  - body
                  events: []
                  state: unknown
                  topics: untopiced
                  sources:
                  - page

                """, "rules/eu.yaml", in: atlas)
            _ = try write(
                """
                recorded: 2026-02-01
                bodies:
                - id: body
                  name:
                    en: A body
                  kind: legislature
                  jurisdiction: us
                  role: makes acts
                  sources:
                  - page

                """, "bodies/eu.yaml", in: atlas)
            _ = try write(
                """
                recorded: 2026-02-01
                sources:
                - id: page
                  title: A page
                  kind: primary
                  address: https://example.org/act
                  published: 2026-01-01
                  accessed: 2026-02-01

                """, "sources/pages.yaml", in: atlas)
            let mapping = try write(
                """
                recorded: 2026-02-01
                mapping:
                  id: act-to-frame
                  title:
                    en: Act to frame
                  kind: own
                  status: draft
                  source: act
                  target: frame
                  provider: concord-project
                  method: automation
                  author: concord-project
                  reviewer: none
                  date: 2026-02-01
                  targetItems:
                  - id: frame:x
                    title:
                      en: Logging
                  sources:
                  - page
                entries:

                """ + entries, "mappings/act__frame.yaml", in: atlas)
            try body(atlas, URL(filePath: mapping))
        }
    }

    static let entries = """
        - id: act-to-frame:1
          from:
          - act:a
          to:
          - frame:x
          relation: intersects-with   # a remark that stays
          strength: 4
          rationale:
            en: "Both keep: records."
        - id: act-to-frame:2
          from: [ act:b ]
          to: []
          relation: no-relationship

          rationale:
            en: Searched.

        """

    @Test("check --stamp adds a line to each entry and changes no other byte; a changed statement is then found")
    func stamp() throws {
        try withMapping(Self.entries) { atlas, file in
            let before = try String(contentsOf: file, encoding: .utf8)
            let command = ["crosswalk", "check", file.path, "--atlas", atlas.path]
            let unstamped = try Program.run(command)
            #expect(unstamped.status == 0, Comment(rawValue: unstamped.output + unstamped.errors))
            #expect(
                unstamped.output == """
                    \(file.path):3:7: warning: 2 of 2 entries have no textHash, so that a change of the catalogues goes \
                    unseen; --stamp writes them
                    2 entries in 1 file; 0 errors, 1 warning

                    """)
            let stamped = try Program.run(command + ["--stamp"])
            #expect(stamped.output == "\(file.path): 2 added, 0 replaced, 0 unchanged\n")
            let after = try String(contentsOf: file, encoding: .utf8)
            // FNV-1a 64 of "Keep records.\n\nLogging\n" and of "Tell users.\n\n", computed with another program.
            #expect(
                after
                    == before.replacing(
                        "  rationale:\n    en: \"Both",
                        with: "  textHash: \"22163aa77299a831\"\n  rationale:\n    en: \"Both"
                    )
                    .replacing(
                        "  rationale:\n    en: Searched",
                        with: "  textHash: \"49829e13d82e63ac\"\n  rationale:\n    en: Searched"))
            #expect(try Program.run(command).output == "2 entries in 1 file; 0 errors, 0 warnings\n")
            #expect(try Program.run(command + ["--stamp"]).output == "\(file.path): 0 added, 0 replaced, 2 unchanged\n")

            let catalogue = atlas.appending(path: "catalogues/act.yaml")
            try String(contentsOf: catalogue, encoding: .utf8).replacing("Tell users.", with: "Tell all users.")
                .write(to: catalogue, atomically: true, encoding: .utf8)
            let stale = try Program.run(command)
            #expect(stale.status == 0)
            #expect(
                stale.output.hasPrefix(
                    "\(file.path):37:13: warning: the catalogues have changed since this entry was judged: '49829e13d82e63ac' is kept, "
                ))
            let whole = try Program.run(["check", atlas.path])
            #expect(whole.output.contains("mappings/act__frame.yaml:37:13: warning: the catalogues have changed"))
            #expect(try Program.run(command + ["--stamp"]).output == "\(file.path): 0 added, 1 replaced, 1 unchanged\n")
        }
    }

    @Test("entries of our own that contradict one another fail the check of the atlas and of the file")
    func contradiction() throws {
        let more = """
            - id: act-to-frame:3
              from:
              - act:b
              - act:a
              to:
              - frame:x
              relation: no-relationship
              rationale:
                en: No.

            """
        try withMapping(Self.entries + more) { atlas, file in
            let line =
                "\(file.path):44:13: error: 'no-relationship' is not possible beside 'act-to-frame:1'"
            for command in [["check", atlas.path], ["crosswalk", "check", file.path, "--atlas", atlas.path]] {
                let run = try Program.run(command)
                #expect(run.status == 1)
                #expect(
                    run.output.split(separator: "\n").map(String.init).contains(line), Comment(rawValue: run.output))
            }
        }
    }

    @Test("compose, coverage, diff and convert work on files, and say what is lost and what is a draft")
    func files() throws {
        try withTemporaryFolder { folder in
            let first = try write(Self.header + "a\th\tequal\t10\t\nb\th\tsubset-of\t5\t\n", "s__hub.tsv", in: folder)
            let second = try write(
                "source_id\ttarget_id\trelation\tprovenance\nh\tx\tsuperset-of\tdrafted by machine, not reviewed by a person\n",
                "hub__t.tsv", in: folder)
            let atlas = ["--atlas", Program.fixture("minimal").path]
            let composed = try Program.run(
                [
                    "crosswalk", "compose", "--source", "s", "--target", "t", "--via", "hub", "--with", first, "--with",
                    second,
                ]
                    + atlas)
            #expect(composed.status == 0, Comment(rawValue: composed.errors))
            #expect(
                composed.output == """
                    a → x: superset
                        equal h by s-to-hub:1, then superset-of x by hub-to-t:1
                    b → x: nothing follows
                        subset-of h by s-to-hub:2, then superset-of x by hub-to-t:1
                    2 derived: 1 nothing follows; 1 superset
                    drafted by machine, not reviewed by a person (1 of 3 entries used)

                    """)
            let missing = try Program.run(
                ["crosswalk", "compose", "--source", "s", "--target", "t", "--via", "other"] + atlas)
            #expect(
                missing.errors
                    == "warning: no mapping between 's' and 'other'\nwarning: no mapping between 'other' and 't'\n")
            let coverage = try Program.run(["crosswalk", "coverage", first, "--items"] + atlas)
            #expect(
                coverage.output == """
                    s: 2 named items
                         2  covered
                         0  partly
                         0  linked, without saying how far
                         0  uncovered: searched, no counterpart found
                         0  uncovered: not mentioned
                            entries by relation: 1 equal, 1 subset-of
                            a  covered  (1)
                            b  covered  (2)
                    hub: 1 named items
                         1  covered
                         0  partly
                         0  linked, without saying how far
                         0  uncovered: searched, no counterpart found
                         0  uncovered: not mentioned
                            entries by relation: 1 equal, 1 superset-of
                            h  covered  (1)

                    """)
            let diff = try Program.run(["crosswalk", "diff", first, second] + atlas)
            #expect(
                diff.output == """
                    - a → h: equal
                    - b → h: subset-of
                    + h → x: superset-of
                    2 removed, 1 added, 0 changed, 0 unchanged
                    hub-to-t: drafted by machine, not reviewed by a person (1 of 1)

                    """)
            let olir = try Program.run(["crosswalk", "convert", first, "--to", "olir"] + atlas)
            #expect(
                olir.errors == """
                    note: OLIR CSV is experimental: no file that others made was read with it
                    lost: the names of the two sides

                    """)
            let out = folder.appending(path: "out.json")
            let oscal = try Program.run(["crosswalk", "convert", second, "--to", "oscal", "--out", out.path] + atlas)
            #expect(oscal.output.isEmpty)
            #expect(oscal.errors.hasPrefix("note: drafted by machine, not reviewed by a person (1 of 1)\n"))
            #expect(
                try Program.run(["crosswalk", "convert", out.path, "--to", "tsv"] + atlas).output.contains(
                    "h\tx\tsuperset-of"))
        }
    }

    @Test("end in one clear message where there is nothing to work on")
    func nothing() throws {
        try withTemporaryFolder { folder in
            let atlas = ["--atlas", Program.fixture("minimal").path]
            let unknown = try Program.run(["crosswalk", "coverage", "no-such-mapping"] + atlas)
            #expect(unknown.status == 66)
            #expect(unknown.errors == "error: 'no-such-mapping' is no file and no mapping of the atlas\n")
            let missing = try Program.run(["crosswalk", "check", "/nowhere.tsv"] + atlas)
            #expect(missing.status == 66)
            #expect(missing.errors == "/nowhere.tsv: error: no such file\n")
            let file = try write("a,b\n", "a.csv", in: folder)
            let format = try Program.run(["crosswalk", "convert", file, "--to", "tsv"] + atlas)
            #expect(format.status == 65)
            #expect(
                format.errors
                    == "\(file): error: the format is not known; name it with --from: oscal, ciso-assistant, olir, strm, tsv\n"
            )
            let broken = try write("{\"mapping-collection\": ", "a.json", in: folder)
            let json = try Program.run(["crosswalk", "convert", broken, "--to", "tsv"] + atlas)
            #expect(json.status == 65)
            #expect(json.errors == "\(broken):1:24: error: the end of the file where a value is needed\n")
        }
    }
}
