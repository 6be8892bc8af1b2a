import ConcordModel

/// What a field of an atlas file may hold. The reader's checks and the published JSON Schema are both drawn from it.
indirect enum ValueShape: Sendable {
    /// The record's own id, which must be new in its namespace.
    case newID
    /// Earlier ids of the record.
    case formerIDs
    /// The id of another record; empty kinds allow any.
    case reference(Set<RecordKind>)
    /// English in own words, on one line.
    case line
    /// One line in any language: designations, quoted titles, codes.
    case verbatim
    /// A hash, written between quotation marks: some look like numbers.
    case hash
    case day
    case date
    case number
    case whole
    case flag
    case address
    case text
    case word([String])
    case jurisdiction
    case country
    case cellPath
    /// Tests of answers: ``Condition``.
    case condition
    case confidence
    case list(ValueShape, minimum: Int)
    case record(RecordShape)
    /// One of the words, or the other shape.
    case either([String], ValueShape)

    static func words<Words: RawRepresentable & CaseIterable>(_ type: Words.Type) -> ValueShape
    where Words.RawValue == String {
        .word(type.allCases.map(\.rawValue))
    }

    static func list(_ shape: ValueShape) -> ValueShape { .list(shape, minimum: 0) }

    static func references(_ kinds: RecordKind...) -> ValueShape { .list(.reference(Set(kinds)), minimum: 0) }

    static let sourceKeys = ValueShape.list(.reference([.source]), minimum: 1)
    static let topics = ValueShape.either(["untopiced"], .list(.reference([.topic]), minimum: 1))
}
