public import ConcordAtlas
public import ConcordFormats
public import ConcordModel
public import LocatedText
import StandardIdentifiers

/// Compares lists with an atlas.
public struct AtlasUpdater {
    private let reading: AtlasReading
    private let source: ListSource
    private let filter: ProposalFilter
    private let folder: String
    private let isNewSource: Bool
    private let keepsDrafts: Bool
    private var edited: EditedAtlas
    private var update: AtlasUpdate
    /// The day of the list.
    var day: CalendarDate { source.accessed }
    private var atlas: Atlas { reading.atlas }

    /// - Parameters:
    ///   - path: the atlas folder, whose reading has no errors.
    ///   - source: the list; where the atlas has a source with this id, that one is cited as it is.
    ///   - keepsDrafts: whether the list has drafts of documents that have long been published, each as a document of its own. A
    ///     draft then says nothing of a new edition.
    ///   - recordsChecks: whether a record that the list confirms says so, as a recheck on the day of the list.
    /// - Throws: where the files of the atlas cannot be read.
    public init(
        path: String, reading: AtlasReading, source: ListSource, filter: ProposalFilter, keepsDrafts: Bool,
        recordsChecks: Bool = false
    ) throws(Diagnostic) {
        self.keepsDrafts = keepsDrafts
        self.reading = reading
        self.source = source
        self.filter = filter
        folder = path
        isNewSource = reading.atlas.source(source.id) == nil
        edited = try EditedAtlas(path: path)
        update = AtlasUpdate(recordsChecks: recordsChecks, folder: AtlasPatch.folderName(path))
    }

    /// - Throws: every fault of the list: dates that lie ahead of it, one document named twice with two states. Nothing comes of a
    ///   list that has one.
    public mutating func update(with list: [Located<ListedDocument>]) throws(ListFaults) -> AtlasUpdate {
        let sorted = sort(list)
        let faults = list.flatMap(datesAhead) + twice(sorted.found.map(\.rows) + sorted.proposed.grouped())
        guard faults.isEmpty else { throw ListFaults(faults: faults.sorted()) }
        for (standard, rows) in sorted.found { compare(standard, with: rows) }
        propose(sorted.proposed)
        do throws(Diagnostic) {
            try finish()
        } catch {
            throw ListFaults(faults: [error])
        }
        return update
    }

    private typealias Rows = [Located<ListedDocument>]

    /// The rows by the record of their document, in the order of the list, and those that are proposed as new ones.
    private mutating func sort(_ list: Rows) -> (found: [(standard: Standard, rows: Rows)], proposed: Rows) {
        let matcher = DocumentMatcher(atlas)
        let filter = filter.resolved(for: list.lazy.map(\.value), in: atlas)
        var found: [(standard: Standard, rows: Rows)] = []
        var places: [RecordID: Int] = [:]
        var proposed: Rows = []
        for row in list {
            let isWanted = filter.takes(row.value)
            switch matcher.match(row.value) {
            case .found(let standard):
                if let place = places[standard.id] {
                    found[place].rows.append(row)
                } else {
                    places[standard.id] = found.count
                    found.append((standard, [row]))
                }
            case .several(let ids): review(nil, "may be any of \(ids.map(\.text).joined(separator: ", "))", row)
            case .absent(let adopts, let published):
                if let adopts { review(adopts, "an adoption of this document, which the atlas does not have", row) }
                if let published, isWanted, keepsDrafts {
                    review(published, "an old draft of this document, or the draft of a new edition", row)
                } else if isWanted {
                    proposed.append(row)
                } else {
                    update.absent.append(row)
                }
            case .unreadable(let reason):
                if isWanted {
                    review(nil, "its designation cannot be read: \(reason)", row)
                } else {
                    update.absent.append(row)
                }
            }
        }
        return (found, proposed)
    }

    private mutating func review(_ record: RecordID?, _ text: String, _ row: Located<ListedDocument>) {
        let name = row.value.designations.first ?? ""
        update.reviews.append(
            ReviewNote(record: record, text: "\(name): \(text)", file: row.file, location: row.location))
    }

    private mutating func change(
        _ record: RecordID, _ kind: RecordChange.Kind, _ text: String, _ row: Located<ListedDocument>
    ) {
        update.changes.append(
            RecordChange(record: record, kind: kind, text: text, file: row.file, location: row.location))
    }

    // MARK: - Documents of the atlas

    private mutating func compare(_ standard: Standard, with rows: [Located<ListedDocument>]) {
        guard let row = rows.first, let record = edited.record(standard.id) else { return }
        if let other = rows.first(where: { $0.value != row.value }) {
            review(
                standard.id, "the list has another line for it, \(other.file):\(other.location.line); none is applied",
                row)
            return
        }
        let before = (update.changes.count, update.reviews.count)
        var node = record
        var steps = StepComparison(
            standard, events: record["events"]?.items ?? [], day: day, source: source.id)
        for step in row.value.steps { steps.take(step) }
        for change in steps.changes { self.change(standard.id, change.kind, change.text, row) }
        for text in steps.reviews { review(standard.id, text, row) }
        let recorded = max(day, standard.provenance.recorded ?? day)
        if !steps.changes.isEmpty {
            node = node.with("events", .list(steps.events))
            if let state = steps.state(on: recorded) { node = node.with("state", .text(state)) }
        }
        let named = steps.reviews.isEmpty ? designated(node, standard, row) : node
        let titled = titled(named, standard, row)
        if titled != node { node = cited(titled, standard) }
        // A line whose state or date a person has to judge may be about another edition: then nothing in it is applied.
        if !steps.reviews.isEmpty {
            let held = update.changes[before.0...]
            update.changes.removeSubrange(before.0...)
            for change in held {
                review(standard.id, "\(change.kind.rawValue) \(change.text): waits for the same judgement", row)
            }
        }
        guard update.changes.count > before.0 else {
            if update.reviews.count == before.1 {
                update.unchanged += 1
                confirm(standard, record, by: row.value)
            }
            return
        }
        edited.replace(standard.id, by: node.with("recorded", .text(recorded.description)))
    }

    private mutating func confirm(_ standard: Standard, _ record: Node, by document: ListedDocument) {
        guard let agreement = Agreement(of: document, with: standard, on: day) else { return }
        update.confirmed.append(standard.id)
        guard update.recordsChecks else { return }
        edited.replace(
            standard.id, by: record.appending(agreement.recheck(on: day, source: source.id), to: "checked"))
    }

    /// With the designation of the list, where the record does not have it yet.
    private mutating func designated(_ node: Node, _ standard: Standard, _ row: Located<ListedDocument>) -> Node {
        guard let text = row.value.designations.first, let new = Designation(text).identifier,
            !standard.designations.contains(where: { own in
                own.identifier.map { $0 == new || new.isUndatedForm(of: $0) || $0.isSameVersion(as: new) }
                    ?? (own.text == text)
            })
        else { return node }
        let published = row.value.steps.first { $0.state == .published }?.date
        let from = published.flatMap { $0.year == new.latestYear ? $0 : nil }
        change(standard.id, .designation, "\(standard.designations.last?.text ?? "") -> \(new)", row)
        return node.appending(
            .map([("text", .text(new.description)), ("from", from.map { .text($0.description) })]), to: "designations")
    }

    /// With the titles of the list. A title of which the atlas was sure becomes a former title; one from a better source than the
    /// list stays, and a person has to judge.
    private mutating func titled(_ node: Node, _ standard: Standard, _ row: Located<ListedDocument>) -> Node {
        var node = node
        let best = standard.provenance.sources.compactMap { atlas.source($0)?.sourceKind.rank }.min() ?? Int.max
        for (language, title) in row.value.title.words.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let code = language.rawValue
            // Lists repeat the English title where there is no other.
            let english = row.value.title.words[.english] ?? standard.title.words[.english]
            if language != .english, let english, TitleComparison.isSame(title, english) { continue }
            switch TitleComparison.difference(title, in: language, of: standard) {
            case .none: continue
            case .missing: change(standard.id, .title, "\(code): '\(title)'", row)
            case .former:
                review(standard.id, "'\(title)', says the list; that is a former title of the document", row)
                continue
            case .other(let own):
                guard source.kind.rank <= best else {
                    review(standard.id, "'\(title)', says the list; the atlas has '\(own)' from a better source", row)
                    continue
                }
                change(standard.id, .title, "\(code): '\(own)' -> '\(title)'", row)
                if standard.provenance.confidence[.title] == .high {
                    node = node.appending(.map([("title", .map([(code, .text(own))]))]), to: "formerTitles")
                }
            }
            node = node.with("title", (node["title"] ?? .map([])).with(code, .text(title)))
        }
        return node
    }

    /// With the list among the sources, before the first that is worse.
    private func cited(_ node: Node, _ standard: Standard) -> Node {
        guard !standard.provenance.sources.contains(source.id) else { return node }
        var sources = node["sources"]?.items ?? []
        let place = standard.provenance.sources.firstIndex { key in
            (atlas.source(key)?.sourceKind.rank ?? 0) > source.kind.rank
        }
        sources.insert(.text(source.id.text), at: place ?? sources.count)
        return node.with("sources", .list(sources))
    }

    // MARK: - Documents that the atlas does not have

    /// Each document once: several lines that would make one record, or a draft beside the edition that was published, are for a
    /// person to judge.
    private mutating func propose(_ rows: [Located<ListedDocument>]) {
        let identified = rows.enumerated().map { index, row in
            (index: index, row: row, identifier: Designation(row.value.designations.first ?? "").identifier)
        }
        let groups = Dictionary(grouping: identified) { $0.identifier.map(DocumentMatcher.key) ?? "" }
        for (index, row, identifier) in identified {
            let others = (groups[identifier.map(DocumentMatcher.key) ?? ""] ?? []).filter { other in
                guard other.index != index, let identifier, let its = other.identifier else { return false }
                guard identifier.isSameDocument(as: its) else { return false }
                return identifier.isSameEdition(as: its) || (keepsDrafts && identifier.latestYear == nil)
            }
            guard let other = others.first else {
                propose(row)
                continue
            }
            // The same line twice is one document.
            if others.allSatisfy({ $0.row.value == row.value }) {
                if other.index > index { propose(row) }
                continue
            }
            review(nil, "not in the atlas; another line for it is \(place(other.row)), and none is proposed", row)
        }
    }

    private mutating func propose(_ row: Located<ListedDocument>) {
        do throws(NewDocument.Reason) {
            let new = try NewDocument(atlas: atlas, day: day, source: source).node(row.value)
            guard let file = file(forDocumentOf: new.body) else {
                throw NewDocument.Reason(text: "no file of the atlas has documents of '\(new.body)'")
            }
            guard edited.record(new.id) == nil else {
                throw NewDocument.Reason(text: "its id '\(new.id)' is that of another line")
            }
            edited.add(new.node, to: "standards", in: file)
            let state = new.node["state"]?.scalar ?? "unknown"
            let title = row.value.title.reading(in: .english)?.text ?? ""
            change(new.id, .new, "\(row.value.designations.first ?? ""), \(state): \(title)", row)
        } catch {
            review(nil, "not in the atlas and not proposed: \(error.text)", row)
        }
    }

    private func place(_ row: Located<ListedDocument>) -> String { "\(row.file):\(row.location.line)" }

    /// The file with most documents of the body.
    private func file(forDocumentOf body: RecordID) -> String? {
        let files = atlas.contents.standards.filter { $0.body == body }.compactMap { edited.file(of: $0.id) }
        let counts = Dictionary(files.map { ($0, 1) }, uniquingKeysWith: +)
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    private mutating func finish() throws(Diagnostic) {
        guard !update.changes.isEmpty || (update.recordsChecks && !update.confirmed.isEmpty) else { return }
        if isNewSource {
            let file = edited.sourceFiles.contains(source.file) ? source.file : edited.sourceFiles.first
            guard let file else {
                throw Diagnostic(
                    file: folder, location: nil, message: "has no file of sources, in which the list could be cited")
            }
            edited.add(source.node, to: "sources", in: file)
        }
        edited.record(on: day)
        update.files = try edited.changedFiles()
        try AtlasPatch.verify(update.files, of: folder)
    }
}
