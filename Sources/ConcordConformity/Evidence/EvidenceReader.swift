public import ConcordModel
import LocatedText
import TextFiles

/// Reads files of evidence and adds them up.
///
/// ```swift
/// var reader = EvidenceReader(atlas.contents.catalogues)
/// reader.read("evidence/output.csv", as: .outputManual)
/// reader.read("evidence/statements.yaml")
/// let evidence = reader.evidence
/// ```
///
/// Results and counts are streamed: rows are counted and forgotten, so that a file of any size needs little memory. Nothing is
/// thrown: what is wrong with a file is among ``Evidence/diagnostics``, and a kind of evidence of which a row was wrong
/// is marked ``EvidenceTally/isDamaged``, because its counts are no longer those of the file. See docs/evidence-formats.md.
public struct EvidenceReader {
    /// The bytes of a file that is read whole: assessment results, statements.
    static let largestDocument = 16 << 20

    private let catalogues: [Catalogue]
    private var book: EvidenceBook
    private var statements: [EvidenceStatement] = []
    private var files: [Evidence.File] = []
    private var diagnostics: [Diagnostic] = []
    private let known: [RecordID]
    private let day: CalendarDate?
    private var given = GivenFiles()

    /// - Parameters:
    ///   - catalogues: those whose criteria are to be held against the evidence.
    ///   - day: the day of the assessment; what is dated after it has not happened then: it does not count, and a warning says
    ///     so. Nil where everything counts.
    public init(_ catalogues: [Catalogue], upTo day: CalendarDate? = nil) {
        self.catalogues = catalogues
        self.day = day
        book = EvidenceBook(catalogues)
        known = catalogues.flatMap { $0.provisions.flatMap { [$0.id] + $0.criteria.map(\.id) } }
    }

    /// The sum of what was read so far.
    public var evidence: Evidence {
        var evidence = Evidence()
        evidence.tallies = book.tallies
        evidence.statements = statements
        evidence.files = files
        evidence.diagnostics = diagnostics.sorted()
        return evidence
    }

    /// Reads a file; its form is told by the end of its name: `.csv`, `.tsv`, `.txt`, `.jsonl`, `.ndjson`, `.json`, `.yaml`, `.yml`.
    ///
    /// - Parameter kind: what rows are about that do not say so themselves.
    public mutating func read(_ file: String, as kind: EvidenceKind? = nil) {
        if let fault = given.fault(of: file) {
            diagnostics.append(fault)
            return
        }
        let name = file.split(separator: "/").last.map(String.init) ?? file
        do throws(Diagnostic) {
            switch name.split(separator: ".").last.map({ $0.lowercased() }) ?? "" {
            case "csv", "tsv", "txt": try readTable(file, kind)
            case "jsonl", "ndjson": try readObjects(file, kind)
            case "json", "yaml", "yml": try readDocument(file)
            default:
                throw Diagnostic(
                    file: file, location: nil,
                    message: "is no known form; known: .csv, .tsv, .txt, .jsonl, .ndjson, .json, .yaml, .yml")
            }
        } catch {
            diagnostics.append(error)
            // What was counted before the fault is not the whole of the file.
            if let kind { damage([EvidenceBook.numbers[kind] ?? 0], file) }
        }
    }

    private mutating func readTable(_ file: String, _ kind: EvidenceKind?) throws(Diagnostic) {
        var rows = try TableRows(file)
        var taker = RowTaker(file: file, kind: kind, day: day)
        for fault in rows.faultsOfHeader { taker.faults.add(fault) }
        let isCounts = rows.has(.count)
        guard isCounts || rows.has(.item) || rows.has(.date) else {
            throw Diagnostic(
                file: file, location: .start,
                message:
                    "no column 'item' for results, 'count' for counts or 'date' for updates; see docs/evidence-formats.md"
            )
        }
        noteEncoding(rows.encoding, &taker)
        var failure: Diagnostic?
        do throws(Diagnostic) {
            while try rows.next() {
                if isCounts { taker.takeCount(rows, into: &book) } else { taker.takeResult(rows, into: &book) }
            }
        } catch {
            failure = error
        }
        finish(taker, failure, isCounts ? .counts : .results, rows.encoding, rows.otherColumns)
    }

    private mutating func readObjects(_ file: String, _ kind: EvidenceKind?) throws(Diagnostic) {
        var rows = try ObjectRows(file)
        var taker = RowTaker(file: file, kind: kind, day: day)
        noteEncoding(rows.encoding, &taker)
        var failure: Diagnostic?
        var areCounts = false
        do throws(Diagnostic) {
            while try rows.next() {
                let isCount = rows.has(.count)
                areCounts = areCounts || isCount
                if isCount { taker.takeCount(rows, into: &book) } else { taker.takeResult(rows, into: &book) }
            }
        } catch {
            failure = error
        }
        finish(taker, failure, areCounts ? .counts : .results, rows.encoding, rows.otherKeys)
    }

    private func noteEncoding(_ encoding: TextEncoding, _ taker: inout RowTaker) {
        guard encoding == .gb18030 else { return }
        taker.faults.add(nil, TextEncoding.wasGB18030, severity: .warning)
    }

    private mutating func finish(
        _ taker: RowTaker, _ failure: Diagnostic?, _ format: Evidence.File.Format, _ encoding: TextEncoding,
        _ otherColumns: [String]
    ) {
        let file = taker.faults.file
        diagnostics += taker.faults.all
        if let ahead = taker.ahead { diagnostics.append(ahead) }
        if let failure { diagnostics.append(failure) }
        if failure != nil || taker.faults.errors > 0 { damage(taker.touched, file) }
        files.append(
            Evidence.File(
                name: file, format: format, encoding: encoding, rows: taker.rows, later: taker.later,
                kinds: taker.touched.sorted().map { EvidenceBook.all[$0] }, otherColumns: otherColumns))
    }

    private mutating func damage(_ kinds: Set<Int>, _ file: String) {
        for kind in kinds {
            book.update(kind) {
                $0.isDamaged = true
                $0.mention(file)
            }
        }
    }

    private mutating func readDocument(_ file: String) throws(Diagnostic) {
        let (bytes, encoding) = try TextStream.bytes(of: file, limit: Self.largestDocument)
        let isJSON = file.lowercased().hasSuffix(".json")
        let root = try isJSON ? JSONReader(file: file).read(bytes) : YAMLReader(file: file).read(bytes)
        if let results = root["assessment-results"] {
            var rows = try ObservationRows(results, file: file)
            var taker = RowTaker(file: file, kind: nil, day: day)
            noteEncoding(encoding, &taker)
            while rows.next() {
                if rows.has(.count) { taker.takeCount(rows, into: &book) } else { taker.takeResult(rows, into: &book) }
            }
            finish(taker, nil, .assessmentResults, encoding, [])
        } else if let list = root["statements"] {
            var reader = StatementReader(file: file, known: known, day: day, earlier: statements)
            if encoding == .gb18030 { reader.faults.add(nil, TextEncoding.wasGB18030, severity: .warning) }
            let read = reader.read(list)
            statements += read
            diagnostics += reader.faults.all
            files.append(
                Evidence.File(
                    name: file, format: .statements, encoding: encoding, rows: read.count, later: reader.later,
                    kinds: [],
                    otherColumns: []))
        } else {
            throw Diagnostic(
                file: file, location: root.location,
                message: "neither 'statements' nor 'assessment-results' is here; see docs/evidence-formats.md")
        }
    }
}
