import ConcordModel
import Testing

@testable import ConcordCrosswalk

@Suite("Suggestions")
struct SuggesterTests {
    private func catalogue(_ id: String, _ texts: [String], prefix: String = "") throws -> CrosswalkCatalogue {
        try CrosswalkCatalogue(
            id: id,
            items: texts.enumerated().map {
                CrosswalkItem(id: "\(prefix)\($0.offset + 1)", title: "", text: $0.element)
            })
    }

    private func best(_ ranking: Ranking) -> [String] {
        ranking.sources.indices.compactMap { ranking.suggestions(row: $0, top: 1).first?.target }
    }

    @Test("BM25 is that of the textbook")
    func bm25() {
        var matrix = SparseMatrix(columnCount: 2)
        matrix.append(row: [(0, 2), (1, 2)])
        matrix.append(row: [(1, 2)])
        // Two items, lengths 4 and 2, mean 3. Term 0 is in one: ln(1 + 1.5/1.5) = ln 2; term 1 in both: ln(1 + 0.5/2.5).
        let rarity = CrosswalkIndex.rarity(matrix)
        #expect(abs(rarity[0] - 0.693147) < 1e-5)
        #expect(abs(rarity[1] - 0.182322) < 1e-5)
        // 2 × 2.2 / (2 + 1.2 × (0.4 + 0.6 × 4/3)) = 4.4 / 3.44 and, with 2/3, 4.4 / 2.96.
        let saturated = CrosswalkIndex.saturated(matrix, rarity)
        #expect(abs(saturated.values[0] - 0.693147 * 1.279070) < 1e-5)
        #expect(abs(saturated.values[2] - 0.182322 * 1.486486) < 1e-5)
    }

    @Test("the same matter in like words comes first")
    func words() throws {
        let ranking = try Suggester(catalogues: [
            catalogue("a", ["Backups are tested.", "Visitors are escorted.", "Passwords are long."]),
            catalogue("b", ["Long passwords", "Escort of each visitor", "Testing a backup"]),
        ]).rank(source: "a", target: "b")
        #expect(best(ranking) == ["3", "2", "1"])
    }

    @Test("English and Chinese meet through thesaurus and glossary, in both directions")
    func chinese() throws {
        let english = try catalogue(
            "en", ["Backups are tested.", "Vendors are assessed.", "Deliver hallucination benchmarks."])
        let chinese = try catalogue("zh", ["幻觉基准", "对备份进行测试", "评估供应商"])
        let lexicon = Lexicon(glossary: [("幻觉", "hallucination"), ("基准", "benchmark")])
        let suggester = Suggester(catalogues: [english, chinese], lexicon: lexicon)
        #expect(try best(suggester.rank(source: "en", target: "zh")) == ["2", "3", "1"])
        #expect(try best(suggester.rank(source: "zh", target: "en")) == ["3", "1", "2"])
    }

    @Test("titles above count, and do not come from a loop of parents")
    func ancestors() throws {
        let items = [
            CrosswalkItem(id: "1", title: "Incidents", text: "", parent: "2", isAssessable: false),
            CrosswalkItem(id: "2", title: "Security", text: "", parent: "1", isAssessable: false),
            CrosswalkItem(id: "3", title: "", text: "Reports are made.", parent: "1"),
        ]
        let catalogue = try CrosswalkCatalogue(id: "a", items: items)
        #expect(catalogue.ancestorTitles(of: items[2]) == ["Incidents", "Security"])
        #expect(catalogue.ancestorTitles(of: items[0]) == ["Security"])
    }

    @Test("what experts mapped elsewhere draws the pair up, and is named")
    func known() throws {
        let source = try catalogue("a", ["Quux handling", "Zebra keeping", "Quagga keeping"])
        let target = try catalogue("b", ["Alpha words", "Beta words", "Gamma words"])
        let other = try catalogue("c", ["Quux handling indeed", "Zebra keeping indeed", "Quagga keeping indeed"])
        let mapping = KnownMapping(
            source: "c", target: "b",
            pairs: [.init(source: "1", target: "3"), .init(source: "2", target: "1"), .init(source: "3", target: "2")])
        let suggester = Suggester(catalogues: [source, target, other], known: [mapping])
        let ranking = try suggester.rank(source: "a", target: "b")
        #expect(best(ranking) == ["3", "1", "2"])
        let first = try #require(ranking.suggestions(row: 0, top: 1).first)
        let explanation = suggester.explainer(of: ranking).explanation(of: first)
        #expect(explanation.precedents.first?.catalogue == "c")
        #expect(explanation.precedents.first?.item == "1")
        #expect(explanation.words.isEmpty)
        #expect(abs(explanation.signals.reduce(0) { $0 + $1.share } - 1) < 1e-5)
    }

    @Test("another model's scores are one signal: they decide where the texts say nothing")
    func external() throws {
        let suggester = Suggester(catalogues: [
            try catalogue("a", ["Quux", "Corge"]), try catalogue("b", ["Zebra", "Quagga"]),
        ])
        let scores = [
            ExternalScore(source: "1", target: "2", score: 0.9), ExternalScore(source: "1", target: "1", score: 0.1),
            ExternalScore(source: "2", target: "1", score: 0.5), ExternalScore(source: "9", target: "1", score: 1),
        ]
        #expect(try best(suggester.rank(source: "a", target: "b", external: scores)) == ["2", "1"])
    }

    @Test(
        "signals are fused as deviations from the mean, three quarters by source, one by target, each with its weight")
    func fusion() throws {
        // Of two values with any spread one lies a deviation above the mean and one below it. In `words`, the second source
        // has none: only its share by target is left, a quarter. Latent counts 1, words 0.3.
        let latent = SignalScores(.latent, try matrix([[4, 2], [1, 3]]))  // [[1, -1], [-1, 1]]
        let words = SignalScores(.words, try matrix([[0, 8], [2, 2]]))  // [[-0.3, 0.3], [0.075, -0.075]]
        let catalogue = try catalogue("a", ["one", "two"])
        let ranking = Ranking(
            source: catalogue, target: catalogue, sources: catalogue.items, targets: catalogue.items,
            signals: [latent, words])
        func close(_ found: [Float], _ expected: [Float]) -> Bool {
            zip(found, expected).allSatisfy { abs($0 - $1) < 1e-6 } && found.count == expected.count
        }
        #expect(close(ranking.scores.values, [0.7, -0.7, -0.925, 0.925]))
        #expect(best(ranking) == ["1", "2"])
        #expect(close(ranking.without([.latent]).scores.values, [-0.3, 0.3, 0.075, -0.075]))
        #expect(best(ranking.without([.latent])) == ["2", "1"])
        #expect(ranking.without([.latent, .words]).suggestions(row: 0).map(\.target) == ["1", "2"])
    }

    private func matrix(_ rows: [[Float]]) throws -> DenseMatrix {
        var matrix = DenseMatrix(rows: rows.count, columns: try #require(rows.first).count)
        matrix.values = rows.flatMap(\.self)
        return matrix
    }

    @Test("scores are the same each time, whatever the order of the catalogues")
    func determinism() throws {
        let first = try catalogue("a", ["Backups are tested.", "Visitors are escorted.", "Passwords are long."])
        let second = try catalogue("b", ["Long passwords", "Escort of each visitor", "Testing a backup"])
        let one = try Suggester(catalogues: [first, second]).rank(source: "a", target: "b")
        let other = try Suggester(catalogues: [second, first]).rank(source: "a", target: "b")
        #expect(one.scores.values == other.scores.values)
    }

    @Test("headings are left out on demand; what is not there is said")
    func scope() throws {
        let headings = [
            CrosswalkItem(id: "h", title: "Backups", text: "", isAssessable: false),
            CrosswalkItem(id: "1", title: "", text: "Backups are tested.", parent: "h"),
        ]
        let a = try CrosswalkCatalogue(id: "a", items: headings)
        let b = try CrosswalkCatalogue(id: "b", items: [headings[0]])
        let suggester = Suggester(catalogues: [a, b])
        #expect(try suggester.rank(source: "a", target: "b").sources.map(\.id) == ["h", "1"])
        #expect(throws: Suggester.Fault.nothingAssessable("b")) {
            try suggester.rank(source: "a", target: "b", assessableOnly: true)
        }
        #expect(throws: Suggester.Fault.notLoaded("c")) { try suggester.rank(source: "a", target: "c") }
        #expect(throws: CrosswalkCatalogue.Fault.noItems) { try CrosswalkCatalogue(id: "x", items: []) }
        #expect(throws: CrosswalkCatalogue.Fault.repeatedID("h", position: 1)) {
            try CrosswalkCatalogue(id: "x", items: [headings[0], headings[0]])
        }
    }
}
