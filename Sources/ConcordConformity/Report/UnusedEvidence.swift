import ConcordModel
public import LocatedText

extension Assessment {
    /// A warning for each file of evidence that nothing of the assessment rests on, with the reason.
    public var unusedEvidence: [Diagnostic] {
        let measured = Set(criteria.flatMap(\.results).compactMap(\.criterion.test?.evidence))
        let known = Set(applicability.duties.map(\.id) + criteria.flatMap(\.results).map(\.id))
        return evidence.files.compactMap { file in
            let reason =
                switch file.format {
                case .statements: unused(file, known)
                case .results, .counts, .assessmentResults: unused(file, measured)
                }
            return reason.map {
                Diagnostic(
                    file: file.name, location: nil, severity: .warning,
                    message: "nothing here counts for this system: \($0)")
            }
        }
    }

    /// Nil where a row counts, or where it was said that its rows do not.
    private func unused(_ file: Evidence.File, _ measured: Set<EvidenceKind>) -> String? {
        guard file.rows > 0 else {
            guard file.later == 0 else { return nil }
            return file.format == .assessmentResults
                ? "no observation has properties of \(ObservationRows.namespace)" : "the file has no rows"
        }
        guard measured.isDisjoint(with: file.kinds) else { return nil }
        let kinds = file.kinds.map(\.rawValue).joined(separator: ", ")
        return "no number that applies to it is counted from \(kinds)"
    }

    private func unused(_ file: Evidence.File, _ known: Set<RecordID>) -> String? {
        let statements = evidence.statements.filter { $0.file == file.name }
        guard !statements.isEmpty else {
            return file.later > 0 ? nil : "the file has no statements"
        }
        guard !statements.contains(where: { known.contains($0.about) }) else { return nil }
        let about = statements.map(\.about).uniqued.map(\.text)
        let more = about.count > 3 ? ", and \(about.count - 3) more" : ""
        return "\(about.prefix(3).joined(separator: ", "))\(more) \(about.count == 1 ? "does" : "do") not apply to it"
    }
}
