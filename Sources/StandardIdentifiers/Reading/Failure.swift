/// A fault as a grammar reports it: an offset in the folded bytes; ``IdentifierError`` is made of it when it leaves the library.
struct Failure: Error {
    let offset: Int
    let expected: String
}
