import Testing

@testable import ConcordModel

@Suite("References to clauses")
struct ClauseReferenceTests {
    @Test(
        "are said in the language of the title",
        arguments: [
            ("Article 9", "第9条", "Article 9"),
            ("Article 4a", "第4a条", "Article 4 bis"),
            ("Chapter III, Section 2", "第三章第2节", "Chapitre III, section 2"),
            ("Annex I, Section A, point 12", "附件一A节第12点", "Annexe I, section A, point 12"),
            ("Annex XIV", "附件十四", "Annexe XIV"),
            ("Article 13(3)(b)(viii)", "第13条(3)(b)(viii)", "Article 13(3)(b)(viii)"),
            ("Article 75b(1)", "第75b条(1)", "Article 75 ter(1)"),
            ("Article 50(4), second subparagraph", "第50条(4)第二分段", "Article 50(4), deuxième alinéa"),
            ("Article 53(4), first sentence", "第53条(4)第一句", "Article 53(4), première phrase"),
            ("Article 5 and Annex III", "第5条及附件三", "Article 5 et annexe III"),
            ("Annex XIV, code AIH 0101", "附件十四代码AIH 0101", "Annexe XIV, code AIH 0101"),
            (
                "Annex XIV, codes AIB 0201 to AIB 0203", "附件十四代码AIB 0201至AIB 0203",
                "Annexe XIV, codes AIB 0201 à AIB 0203"
            ),
            ("Art. 4(1)(1)", "第4条(1)(1)", "Article 4(1)(1)"),
            ("Arts. 21 to 25 and annex", "第21至25条及附件", "Articles 21 à 25 et annexe"),
            ("Article 17(2) to (4)", "第17条(2)至(4)", "Article 17(2) à (4)"), ("Part 2.1", "第2.1部分", "Partie 2.1"),
            ("Annex, item 3", "附件第3项", "Annexe, point 3"),
            ("draft 5.2 b) 6), first item", "草案5.2 b) 6)第一项", "5.2 b) 6) du projet, premier tiret"),
            ("draft Art. 11(5)", "草案第11条(5)", "Article 11(5) du projet"),
            ("draft 5.1 c) 1), note 1", "草案5.1 c) 1)注1", "5.1 c) 1) du projet, note 1"),
            ("7 b) 1), second half", "7 b) 1)后半部分", "7 b) 1), deuxième moitié"),
            ("4, second paragraph, first sentence", "4第二段第一句", "4, deuxième paragraphe, première phrase"),
            ("8.3 b) 2), matter 1", "8.3 b) 2)事项1", "8.3 b) 2), question 1"),
            ("9.1 d) 1) to 3)", "9.1 d) 1)至3)", "9.1 d) 1) à 3)"),
            ("part 3 (1)", "第3部分 (1)", "Partie 3 (1)"), ("clause 6", "条款6", "Clause 6"),
            ("Section 1, Sub-measure 1.1.1", "第1节子措施1.1.1", "Section 1, sous-mesure 1.1.1"),
            (
                "Safety and Security Chapter, Measure 1.1", "安全与安保章措施1.1",
                "Chapitre Sûreté et sécurité, mesure 1.1"
            ),
            ("preamble", "序言", "Préambule"), ("display of filings", "备案信息公示", "Affichage des dépôts"),
            ("algorithm filing, material", "算法备案材料", "Dépôt d'algorithmes, dossier"),
            (
                "generative AI registration, material", "生成式人工智能服务登记材料",
                "Enregistrement des services d'IA générative, dossier"
            ),
            ("安全评估报告, 模型安全评估", "安全评估报告，模型安全评估", "安全评估报告, 模型安全评估"),
            ("模型安全评估, head 3", "模型安全评估第3项", "模型安全评估, rubrique 3"),
            (
                "Model Documentation Form, head 8", "模型文档表第8项",
                "Formulaire de documentation du modèle, rubrique 8"
            ),
            ("Art. 30(2), kinds and amount", "第30条(2)种类和数量", "Article 30(2), nature et quantité"),
        ])
    func words(_ reference: String, chinese: String, french: String) {
        #expect(ClauseReference.words(reference, in: .english) == reference)
        #expect(ClauseReference.words(reference, in: .chinese) == chinese)
        #expect(ClauseReference.words(reference, in: .french) == french)
    }

    @Test(
        "stay as recorded where they are no such part",
        arguments: [
            "A.1 b)", "A.6.2.2", "GOVERN 1.1", "MAP", "V1", "", "some other part", "Article", "Part I, thing 2",
        ])
    func others(_ reference: String) {
        for language in [Language.chinese, .french] {
            #expect(ClauseReference.words(reference, in: language) == reference)
        }
    }

    @Test("stand before the title of a section, each in its language")
    func label() {
        let section = Section(
            id: "act:art-9", sectionKind: .article, reference: "Article 9",
            title: LocalizedText([.english: "Risks", .chinese: "风险", .french: "Risques"]), eli: "")
        #expect(
            section.label.words
                == [.english: "Article 9 — Risks", .chinese: "第9条 风险", .french: "Article 9 — Risques"])
    }

    @Test("stand before the title of a provision, each in its language")
    func provision() {
        let provision = Provision(
            id: "standard:5-2-b-6", reference: "draft 5.2 b) 6)",
            title: LocalizedText([.english: "Summary", .chinese: "摘要", .french: "Résumé"]), provisionKind: .obligation,
            versions: [], obliged: [], appliesTo: [], topics: [], criteria: [], eli: "", isReported: false)
        #expect(
            provision.label.words == [
                .english: "draft 5.2 b) 6) — Summary", .chinese: "草案5.2 b) 6) 摘要",
                .french: "5.2 b) 6) du projet — Résumé",
            ])
    }
}
