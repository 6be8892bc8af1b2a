/// The words that references to parts of documents are made of.
enum ClauseWords {
    /// Units that stand before their number.
    static let units: [Substring: (chinese: String, french: String)] = [
        "Chapter": ("章", "chapitre"), "Section": ("节", "section"), "Article": ("条", "article"),
        "Art.": ("条", "article"), "Annex": ("附件", "annexe"), "point": ("点", "point"), "item": ("项", "point"),
        "clause": ("条款", "clause"), "part": ("部分", "partie"), "Part": ("部分", "partie"), "matter": ("事项", "question"),
        "note": ("注", "note"), "code": ("代码", "code"), "Measure": ("措施", "mesure"),
        "Commitment": ("承诺", "engagement"), "Sub-measure": ("子措施", "sous-mesure"),
        "Appendix": ("附录", "appendice"), "Outcome": ("成果", "résultat"), "head": ("项", "rubrique"),
    ]

    /// Parts without a number.
    static let names: [String: (chinese: String, french: String)] = [
        "Appendix": ("附录", "appendice"), "Annex": ("附件", "annexe"), "annex": ("附件", "annexe"),
        "preamble": ("序言", "préambule"),
        "Introduction": ("引言", "introduction"), "part not verified": ("所在部分未核实", "partie non vérifiée"),
        "Safety and Security Chapter": ("安全与安保章", "chapitre Sûreté et sécurité"),
        "Transparency Chapter": ("透明度章", "chapitre Transparence"),
        "Copyright Chapter": ("版权章", "chapitre Droit d'auteur"),
        "algorithm filing": ("算法备案", "dépôt d'algorithmes"),
        "generative AI filing": ("生成式人工智能服务备案", "dépôt des services d'IA générative"),
        "generative AI registration": ("生成式人工智能服务登记", "enregistrement des services d'IA générative"),
        "publication of filings": ("备案信息公告", "publication des dépôts"),
        "display of filings": ("备案信息公示", "affichage des dépôts"),
        "facial recognition filing": ("人脸识别备案", "dépôt des applications de reconnaissance faciale"),
        "material": ("材料", "dossier"), "processing": ("处理情况", "traitement"), "risks": ("风险", "risques"),
        "kinds and amount": ("种类和数量", "nature et quantité"),
        "Model Documentation Form": ("模型文档表", "formulaire de documentation du modèle"),
    ]

    /// `first item`, `second sentence`.
    static func ordinal(_ number: Substring, _ unit: Substring, isChinese: Bool) -> String? {
        let numbers = ["first", "second", "third", "fourth", "fifth"]
        guard let index = numbers.firstIndex(where: { $0 == number }) else { return nil }
        if isChinese {
            if unit == "half" { return index == 0 ? "前半部分" : index == 1 ? "后半部分" : nil }
            let units: [Substring: String] = ["item": "项", "sentence": "句", "subparagraph": "分段", "paragraph": "段"]
            return units[unit].map { "第\(["一", "二", "三", "四", "五"][index])\($0)" }
        }
        let masculine = ["premier", "deuxième", "troisième", "quatrième", "cinquième"][index]
        let feminine = index == 0 ? "première" : masculine
        switch unit {
        case "item": return "\(masculine) tiret"
        case "sentence": return "\(feminine) phrase"
        case "subparagraph": return "\(masculine) alinéa"
        case "paragraph": return "\(masculine) paragraphe"
        case "half": return "\(feminine) moitié"
        default: return nil
        }
    }
}
