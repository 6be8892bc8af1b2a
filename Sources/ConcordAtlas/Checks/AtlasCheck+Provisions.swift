import ConcordModel
import LocatedText

extension AtlasCheck {
    /// Wordings of a provision follow each other without overlap.
    static let versions = AtlasCheck(name: "versions") { input in
        var faults: [Diagnostic] = []
        for provision in input.atlas.contents.catalogues.lazy.flatMap(\.provisions) {
            for (index, version) in provision.versions.enumerated() {
                let path: [FieldStep] = ["versions", .item(index)]
                if let from = version.from.value, let until = version.until?.value, from.earliest > until.latest {
                    faults.append(
                        input.places.fault(
                            provision.id, path + ["until"], "reversed dates: \(until) ends what begins \(from)")
                    )
                }
                guard index > 0 else { continue }
                let earlier = provision.versions[index - 1]
                guard let end = earlier.until?.value else {
                    faults.append(
                        input.places.fault(
                            provision.id, ["versions", .item(index - 1)], "an earlier wording needs 'until'")
                    )
                    continue
                }
                if let start = version.from.value, start.earliest <= end.earliest {
                    faults.append(
                        input.places.fault(
                            provision.id, path + ["from"],
                            "begins \(start), while the wording before it lasts until \(end)"
                        )
                    )
                }
            }
        }
        return faults
    }

    /// A rate's sample is a sample size of the same catalogue.
    static let criteria = AtlasCheck(name: "criteria") { input in
        let criteria = input.atlas.contents.catalogues.flatMap { $0.provisions.flatMap(\.criteria) }
        let byID = Dictionary(criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return criteria.compactMap { criterion in
            guard let id = criterion.sample, let sample = byID[id] else { return nil }
            guard sample.role != .sampleSize || id.owner != criterion.id.owner else { return nil }
            return input.places.fault(
                criterion.id,
                ["sample"],
                "'\(id)' is no sample size of this catalogue; its role is '\(sample.role.rawValue)'"
            )
        }
    }

    /// A test says what its count needs: an outcome whose share is meant, sections whose categories are.
    static let criterionTests = AtlasCheck(name: "criterion tests") { input in
        let criteria = input.atlas.contents.catalogues.flatMap { $0.provisions.flatMap(\.criteria) }
        return criteria.compactMap { criterion in
            guard let test = criterion.test else { return nil }
            let lack: String
            switch test.count {
            case .rate, .source:
                guard test.outcome == nil else { return nil }
                lack = "'outcome', whose share is counted"
            case .covered, .least:
                guard test.among.isEmpty else { return nil }
                lack = "'among', the sections whose categories are counted"
            case .total, .drawn, .interval, .people, .stated: return nil
            }
            return input.places.fault(
                criterion.id, ["test", "count"], "a test of '\(test.count.rawValue)' needs \(lack)")
        }
    }

    /// Provisions of EU law carry their ELI; codes of practice and guidelines have none.
    static let europeanProvisions = AtlasCheck(name: "european provisions") { input in
        var faults: [Diagnostic] = []
        for catalogue in input.atlas.contents.catalogues {
            guard let rule = input.atlas.rule(catalogue.of), rule.jurisdiction == .eu, rule.ruleKind.isLaw else {
                continue
            }
            for provision in catalogue.provisions where provision.eli.isEmpty {
                faults.append(input.places.fault(provision.id, ["id"], "a provision of EU law needs its 'eli'"))
            }
        }
        return faults
    }
}
