import Foundation
import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("The JSON Schemas and the reader agree")
struct SchemaAgreementTests {
    /// What the schema of the file's kind has against it; nil where the file is of no kind or no YAML.
    private func faults(of file: String, in atlas: URL, _ validators: inout [String: SchemaValidator]) throws
        -> [String]?
    {
        guard let shape = FileShape.shape(of: file), let data = try? Data(contentsOf: atlas.appending(path: file)),
            let root = try? YAMLReader(file: file).read([UInt8](data))
        else { return nil }
        let validator = try validators[shape.place] ?? SchemaValidator(json: JSONSchema(file: shape).text)
        validators[shape.place] = validator
        return try validator.faults(of: root)
    }

    private func files(in atlas: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: atlas.path).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    @Test(
        "on every file of the atlas and of the small atlas",
        arguments: ["atlas", "Tests/ConcordAtlasTests/Fixtures/small"])
    func accepted(_ path: String) throws {
        let atlas = SchemaTests.repository.appending(path: path)
        let files = try files(in: atlas)
        #expect(files.count >= FileShape.all.count)
        var validators: [String: SchemaValidator] = [:]
        for file in files {
            let found = try faults(of: file, in: atlas, &validators)
            #expect(found == [], "\(file)")
        }
    }

    @Test("on the faults that a schema can see", arguments: BrokenSample.all)
    func refused(_ sample: BrokenSample) throws {
        try Fixture.withSmallAtlas { atlas in
            try sample.apply(to: atlas)
            var validators: [String: SchemaValidator] = [:]
            // What was not edited is accepted: see the other test.
            let refused = try sample.editedFiles.filter { file in
                try faults(of: file, in: atlas, &validators)?.isEmpty == false
            }
            #expect(refused.sorted() == sample.refused)
        }
    }
}
