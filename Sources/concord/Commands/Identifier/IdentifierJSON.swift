import ConcordPages
import FoundationEssentials
import StandardIdentifiers

/// An identifier as one line of JSON, with every field.
struct IdentifierJSON: Encodable {
    struct Piece: Encodable {
        let role: String
        let value: String
        let written: String
        let depth: Int
    }

    struct Addition: Encodable {
        let kind: String
        let stage: String?
        let number: String?
        let year: Int?
    }

    struct Other: Encodable {
        let relation: String
        let degree: String?
        let canonical: String
        let slug: String
    }

    struct Fault: Encodable {
        let column: Int
        let found: String
        let expected: String
    }

    let input: String
    let status: String
    var canonical: String?
    var slug: String?
    var organisation: String?
    var adopters: [String]?
    var publishers: [String]?
    var types: [String]?
    var stage: String?
    var series: [String]?
    var number: String?
    var parts: [String]?
    var year: Int?
    var languages: [String]?
    var allParts: Bool?
    var supplements: [Addition]?
    var related: [Other]?
    var undated: String?
    var urn: String?
    var fields: [Piece]?
    var error: Fault?

    init(_ reading: IdentifierReading) {
        input = reading.input
        switch reading.result {
        case .failure(let fault):
            status = "error"
            error = Fault(column: fault.column, found: fault.found, expected: fault.expected)
        case .success(let identifier):
            status = "ok"
            fill(from: identifier)
        }
    }

    private mutating func fill(from identifier: StandardIdentifier) {
        canonical = identifier.description
        slug = identifier.slug
        organisation = identifier.organisation.rawValue
        adopters = identifier.adopters
        publishers = identifier.publishers
        types = identifier.types
        stage = identifier.stage
        series = identifier.series
        number = identifier.number
        parts = identifier.parts
        year = identifier.year
        languages = identifier.languages
        allParts = identifier.meansAllParts
        supplements = identifier.supplements.map {
            Addition(kind: $0.kind, stage: $0.stage, number: $0.number, year: $0.year)
        }
        related = identifier.related.map {
            Other(
                relation: $0.relation, degree: $0.degree, canonical: $0.identifier.description, slug: $0.identifier.slug
            )
        }
        undated = identifier.undated.description
        urn = identifier.urn
        fields = identifier.fields.map {
            Piece(role: "\($0.role)", value: $0.value, written: $0.written, depth: $0.depth)
        }
    }

    /// One line, keys in order.
    var line: String { JSONText.line(self) }
}
