import ConcordModel

/// A column of a file of results or counts, or a key of a line of JSON.
public enum EvidenceColumn: Int, Hashable, Sendable, CaseIterable {
    case item, evidence, category, outcome, reviewer, source, used, date
    case count, passed, failed, refused, answered, population

    /// The names under which the column is known, the first in the words of the documentation.
    ///
    /// Case, blanks, hyphens and low lines do not matter.
    public var names: [String] {
        switch self {
        case .item: ["item", "id", "item id", "question id", "编号", "题号", "条目编号", "样本编号"]
        case .evidence: ["evidence", "bank", "kind", "证据", "证据类型", "题库"]
        case .category: ["category", "risk", "类别", "风险", "风险类别", "安全风险", "主题"]
        case .outcome: ["outcome", "result", "verdict", "结果", "判定", "判定结果", "是否合格"]
        case .reviewer: ["reviewer", "reviewers", "审核人", "审核员", "审核人员", "评审人"]
        case .source: ["source", "来源", "语料来源", "数据来源"]
        case .used: ["used", "采用", "是否采用"]
        case .date: ["date", "日期", "更新日期", "更新时间"]
        case .count: ["count", "number", "数量", "条数", "题数"]
        case .passed: ["passed", "合格", "合格数"]
        case .failed: ["failed", "不合格", "不合格数"]
        case .refused: ["refused", "拒答", "拒答数"]
        case .answered: ["answered", "回答", "回答数", "未拒答数"]
        case .population: ["population", "总体", "总体数量", "语料总量"]
        }
    }

    var name: String { names[0] }

    /// The outcome that a column of numbers counts.
    var counted: EvidenceOutcome? {
        switch self {
        case .passed: .pass
        case .failed: .fail
        case .refused: .refused
        case .answered: .answered
        default: nil
        }
    }
}
