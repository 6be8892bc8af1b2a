public import ConcordModel

public typealias EvidenceKind = CriterionTest.Evidence
public typealias EvidenceOutcome = CriterionTest.Outcome

/// The words that files of evidence may use, English and Chinese.
public enum EvidenceWords {
    public static func names(of outcome: EvidenceOutcome) -> [String] {
        switch outcome {
        case .pass: ["pass", "passed", "yes", "true", "合格", "通过", "是"]
        case .fail: ["fail", "failed", "no", "false", "不合格", "不通过", "未通过", "否"]
        case .refused: ["refused", "refusal", "拒答", "已拒答", "拒绝"]
        case .answered: ["answered", "answer", "回答", "已回答", "未拒答"]
        }
    }

    /// The word of the data model first.
    public static func names(of kind: EvidenceKind) -> [String] {
        let chinese: [String] =
            switch kind {
            case .corpusSourceBefore: ["语料来源采集前评估"]
            case .corpusSourceAfter: ["语料来源采集后核验"]
            case .annotationRules: ["标注规则"]
            case .annotationReview: ["安全性标注审核"]
            case .optOut: ["关闭用于训练的选项"]
            case .misuseInARow: ["连续违法输入"]
            case .misuseInADay: ["一日违法输入"]
            case .keywordLibrary: ["关键词库"]
            case .keywordUpdates: ["关键词库更新"]
            case .outputBank: ["生成内容测试题库"]
            case .outputBankUpdates: ["生成内容测试题库更新"]
            case .judgingProcedure: ["判别规程"]
            case .refusalBank: ["应拒答测试题库", "拒答测试题库"]
            case .refusalBankUpdates: ["拒答测试题库更新"]
            case .answerBank: ["非拒答测试题库"]
            case .classificationModel: ["分类模型"]
            case .assessmentReport: ["评估报告"]
            case .corpusManual: ["语料人工抽检"]
            case .corpusTechnical: ["语料技术抽检"]
            case .outputManual: ["生成内容人工抽检"]
            case .outputKeyword: ["生成内容关键词抽检"]
            case .outputModel: ["生成内容分类模型抽检"]
            case .refusalSample: ["应拒答抽检", "拒答测试"]
            case .answerSample: ["非拒答抽检", "非拒答测试"]
            }
        return [kind.rawValue] + chinese
    }

    public static let yes = ["yes", "true", "1", "是"]
    public static let no = ["no", "false", "0", "否"]

    /// A word without what does not matter: case, width, blanks, hyphens, low lines, brackets, points. A control character
    /// does matter: a word that holds one is damaged.
    static func folded(_ text: some StringProtocol) -> String {
        String(
            String.UnicodeScalarView(
                narrowed(text).lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                        || $0.properties.generalCategory == .control && !$0.properties.isWhitespace
                }))
    }

    /// With the full-width forms that Chinese keyboards write, such as `Ａ．１`, as the common ones.
    static func narrowed(_ text: some StringProtocol) -> String {
        var narrow = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = ("\u{FF01}"..."\u{FF5E}").contains(scalar)
            narrow.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(narrow)
    }

    /// Each name's meaning, by its folded form.
    static func table<Meaning>(_ meanings: some Sequence<Meaning>, names: (Meaning) -> [String]) -> [String: Meaning] {
        var table: [String: Meaning] = [:]
        for meaning in meanings {
            for name in names(meaning) where table[folded(name)] == nil { table[folded(name)] = meaning }
        }
        return table
    }
}
