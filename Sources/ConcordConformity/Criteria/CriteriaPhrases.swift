/// The keys of the phrases with which results of numbers and readings of labels are explained, and the arguments of each.
///
/// The words stand with the pages; a test there can go through this list.
public enum CriteriaPhrases {
    /// `criteria.reason.…`
    public static let reasons: [String: Set<String>] = [
        "no-test": [], "not-applicable": [], "no-outcomes": [], "no-sources": [],
        "no-evidence": ["evidence", "threshold", "unit"], "no-value": ["evidence", "threshold", "unit"],
        "stated-not-counted": ["evidence", "threshold", "unit"], "damaged": ["evidence"],
        "other-document": ["document", "threshold", "unit"],
        "total-met": counted, "total-missed": counted, "sample-short": counted,
        "covered-met": counted.union(["missing"]), "covered-missed": counted.union(["missing"]),
        "least-met": counted.union(["category", "below"]), "least-missed": counted.union(["category", "below"]),
        "drawn-met": counted, "drawn-short": counted,
        "population-unknown": counted, "population-short": counted.union(["population"]),
        "rate-met": rate, "rate-missed": rate,
        "insufficient-sample": sample, "insufficient-sample-unknown": sample, "short-sample-fails": sample,
        "insufficient-sample-share": sample.union(["population"]),
        "sources-met": rate.union(["source", "over"]), "sources-missed": rate.union(["source", "over"]),
        "people-met": counted.union(["unreviewed"]), "people-missed": counted.union(["unreviewed"]),
        "no-reviewers": ["threshold", "unit"], "no-dates": ["threshold", "unit"],
        "dates-ahead": ["from", "to", "threshold", "unit"],
        "one-date": ["from", "threshold", "unit"],
        "interval-met": counted.union(["from", "to"]), "interval-missed": counted.union(["from", "to"]),
        "interval-open": ["from", "to", "threshold", "unit"],
        "stated-met": counted, "stated-missed": counted, "trigger-met": counted, "trigger-missed": counted,
    ]

    /// `criteria.note.…`
    public static let notes: [String: Set<String>] = [
        "reported": [], "recommended": [], "example": [], "unclear": [], "verified": ["role", "date", "document"],
        "stated": ["document", "date"], "unjudged": ["measured"], "rejected": ["measured"],
    ]

    private static let counted: Set = ["measured", "threshold", "unit"]
    private static let rate: Set = ["measured", "n", "threshold", "unit"]
    private static let sample: Set = ["measured", "n", "threshold", "unit", "needed", "sample-unit"]
}
