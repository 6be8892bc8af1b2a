import ConcordCrosswalk
import ConcordModel

extension GroundTables {
    /// Where provisions stand, with their headings in the languages that have them: a sentence is not to change its language.
    private func places(_ ids: [RecordID], _ unit: GroundPair.Unit) -> Cell {
        guard unit == .provisions else { return names(ids, unit) }
        let cells = ids.map { id -> Cell in
            guard let provision = ground.view.atlas[id] as? Provision else { return .record(id) }
            let catalogue = ground.view.atlas.catalogue(id.owner)
            let document = ground.view.designation(of: catalogue?.of ?? id.owner)
            var words: [Language: String] = [:]
            for language in [Language.english, .chinese, .french] {
                let gap = language == .chinese ? " " : " — "
                let heading = provision.title.words[language].map { gap + $0 } ?? ""
                words[language] =
                    "\(ClauseReference.words(provision.reference, in: language))\(heading) (\(document))"
            }
            return .text(LocalizedText(words))
        }
        return cells.count == 1 ? cells[0] : .list(cells)
    }

    /// Related provisions, terms and documents side by side, with what is common and why.
    func list(_ id: String, _ pairs: [GroundPair]) -> Table {
        Table(
            id: id,
            title: Phrase("ground.list.\(id)"),
            columns: [
                Table.Column("first", Phrase("ground.column.side", ["side": Self.name(of: sides.first, as: "short")])),
                Table.Column("relation", Phrase("column.relation")),
                Table.Column(
                    "second", Phrase("ground.column.side", ["side": Self.name(of: sides.second, as: "short")])),
                Table.Column("why", Phrase("ground.column.why")),
                Table.Column("strength", Phrase("ground.column.strength"), isNumeric: true),
                Table.Column("confidence", Phrase("ground.column.confidence")),
                Table.Column("layer", Phrase("ground.column.layer")), Self.recordsColumn, Self.basisColumn,
            ],
            rows: pairs.filter { $0.isTwoSided }.map { pair in Table.Row(pair.rowID, cells(pair)) }
        )
    }

    /// The pairs that stand for the rest, in the order of the ranking rule.
    func ranked(_ id: String, _ pairs: [GroundPair]) -> Table {
        let list = list(id, pairs)
        return Table(
            id: id,
            title: list.title,
            columns: [
                Table.Column("number", Phrase("column.number")), Table.Column("says", Phrase("ground.column.says")),
            ] + list.columns,
            rows: zip(pairs, list.rows).enumerated().map { index, ranked in
                let number = String(index + 1)
                let says = TracedCell(.phrase(sentence(ranked.0)), trace: ranked.0.evidence)
                return Table.Row(number, [TracedCell(.verbatim(number)), says] + ranked.1.cells)
            }
        )
    }

    /// What the pair says, as a sentence.
    private func sentence(_ pair: GroundPair) -> Phrase {
        var arguments = sideArguments
        arguments["left"] = places(pair.first, pair.unit)
        arguments["right"] = places(pair.second, pair.unit)
        let word: String
        if let judgement = pair.judgement {
            word =
                judgement.isContrary
                ? "contrary" : judgement.isIncompatible ? "incompatible" : judgement.relation.rawValue
        } else if pair.derived != nil {
            word = "derived-\(pair.state.rawValue)"
        } else {
            word = "\(pair.unit.rawValue)-\(pair.state.rawValue)"
            arguments["name"] =
                pair.unit == .terms ? .record(pair.key) : .verbatim(ground.view.designation(of: pair.key))
        }
        return Phrase("ground.says.\(word)", arguments)
    }

    private func cells(_ pair: GroundPair) -> [TracedCell] {
        let judgement = pair.judgement
        return [
            TracedCell(names(pair.first, pair.unit), trace: pair.first),
            TracedCell(relation(pair), trace: pair.evidence),
            TracedCell(names(pair.second, pair.unit), trace: pair.second), TracedCell(why(pair), trace: pair.evidence),
            TracedCell(judgement?.strength.map { .number(Number($0)) } ?? .unknown),
            TracedCell(judgement?.confidence.map { .word("confidence", $0.rawValue) } ?? .unknown),
            TracedCell(.word("ground-layer", pair.layer.rawValue)), Self.records(pair), TracedCell(Self.basis([pair])),
        ]
    }

    /// Provisions by their headings, documents by their designations.
    private func names(_ ids: [RecordID], _ unit: GroundPair.Unit) -> Cell {
        guard unit != .provisions else { return .records(ids) }
        let cells = ids.map { Cell.verbatim(ground.view.designation(of: $0)) }
        return cells.count == 1 ? cells[0] : .list(cells)
    }

    /// The relation in words, with what goes against it.
    private func relation(_ pair: GroundPair) -> Cell {
        var cells: [Cell] = []
        if let judgement = pair.judgement {
            if judgement.isContrary { cells.append(.word("ground-flag", "contrary")) }
            if judgement.isIncompatible { cells.append(.word("ground-flag", "incompatible")) }
            cells.append(.word("mapping-relation", judgement.relation.rawValue))
        } else if let derived = pair.derived {
            cells.append(.phrase(Phrase("ground.derived", ["relations": .list(derived.words)])))
        } else {
            cells.append(.word("ground-\(pair.unit.rawValue)", pair.state.rawValue))
        }
        return cells.count == 1 ? cells[0] : .list(cells)
    }

    /// The reason that the record gives; for documents, which document both took over. How terms differ was judged on the
    /// wordings of the day of recording and is told from then on.
    private func why(_ pair: GroundPair) -> Cell {
        switch pair.unit {
        case .provisions:
            if let rationale = pair.judgement?.rationale, !rationale.isEmpty { return .text(rationale) }
            return pair.derived == nil ? .unknown : .records(pair.evidence)
        case .terms:
            guard let term = ground.view.atlas[pair.key] as? Term else { return .unknown }
            let difference: Cell =
                ground.view.isRecorded(term.provenance)
                ? .text(LocalizedText([.english: term.difference])) : .unknown
            return .list([.text(term.term), difference])
        case .documents:
            return .verbatim(ground.view.designation(of: pair.key))
        }
    }
}

extension GroundPair {
    /// Unique among pairs: what follows through a hub has no record of its own.
    var rowID: String {
        derived == nil ? key.text : (first.map(\.text) + ["and"] + second.map(\.text)).joined(separator: "+")
    }
}

extension PossibleRelations {
    /// The relations that are left, one by one.
    var words: [Cell] { names.map { .word("set-relation", $0) } }
}
