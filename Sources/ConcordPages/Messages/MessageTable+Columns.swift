extension MessageTable {
    /// Headings of columns and rows.
    static let columns = """
        # column.jurisdiction
        en Jurisdiction
        zh 法域
        fr Ressort
        # column.body
        en Body
        zh 机构
        fr Organisme
        # column.topic
        en Topic
        zh 主题
        fr Thème
        # column.bindingness
        en Kind of document
        zh 文件类别
        fr Type de document
        # column.state
        en State
        zh 状态
        fr État
        # column.completeness
        en Completeness of the list
        zh 清单完整性
        fr Complétude de la liste
        # column.record
        en Record
        zh 记录
        fr Fiche
        # column.year
        en {year}
        zh {year}
        fr {year}
        # column.document
        en Document
        zh 文件
        fr Document
        # column.relation
        en Relation
        zh 关系
        fr Relation
        # column.figure
        en Figure
        zh 指标
        fr Chiffre
        # column.count
        en Number
        zh 数量
        fr Nombre
        # column.number
        en No.
        zh 序号
        fr N°
        # column.subject
        en Subject
        zh 主题
        fr Objet
        # column.articles
        en Articles
        zh 条款
        fr Articles
        # column.documents
        en Documents
        zh 文件
        fr Documents
        # column.state-unknown
        en State unknown
        zh 状态不明
        fr État inconnu
        # column.furthest-state
        en Furthest state reached
        zh 曾达到的最高阶段
        fr État le plus avancé atteint
        # column.presumption
        en Presumption of conformity
        zh 符合性推定
        fr Présomption de conformité
        # column.article
        en Article
        zh 条款
        fr Article
        # column.provisions
        en Provisions recorded
        zh 已收录条款数
        fr Dispositions recensées
        # column.named-provisions
        en Provisions named by a document
        zh 文件明确指名的条款
        fr Dispositions nommées par un document
        # column.date
        en Date
        zh 日期
        fr Date
        # column.status
        en Status
        zh 情况
        fr Statut
        # column.category
        en For
        zh 适用对象
        fr Pour
        # column.original-date
        en Date before the amendment
        zh 修正前日期
        fr Date avant modification
        # column.legacy-date
        en Already on the market
        zh 已投放市场的系统
        fr Déjà sur le marché
        # column.contested
        en Contested
        zh 有争议
        fr Contesté
        # column.step
        en Step
        zh 步骤
        fr Étape
        # column.actors
        en Actors
        zh 主体
        fr Acteurs
        # column.what
        en What happens
        zh 内容
        fr Ce qui se passe
        # column.part
        en Part
        zh 部分
        fr Partie
        # column.target
        en Target
        zh 目标
        fr Objectif
        # column.value
        en Value
        zh 数值
        fr Valeur
        # column.by
        en By
        zh 期限
        fr Échéance
        # column.counted
        en Counted in the atlas
        zh 图谱统计数
        fr Compté dans l'atlas
        # column.year-of-publication
        en Year of publication
        zh 发布年份
        fr Année de publication
        # column.year-of-event
        en Year
        zh 年份
        fr Année
        # column.type
        en Type
        zh 类型
        fr Type
        # column.entries
        en Mentions
        zh 出现次数
        fr Mentions
        # column.leads
        en Of which as lead drafter
        zh 其中牵头
        fr Dont chefs de file
        # column.term
        en Term
        zh 术语
        fr Terme
        # column.characterised-by
        en Characterised by
        zh 界定来源
        fr Caractérisé par
        # column.difference
        en In what they differ
        zh 差异所在
        fr En quoi ils diffèrent
        # column.terms
        en Terms
        zh 术语数
        fr Termes
        # column.adopted-document
        en Adopted document
        zh 被采用的文件
        fr Document repris
        # column.adopting-document
        en Adopted as
        zh 采用为
        fr Repris comme
        # column.degree
        en Degree
        zh 一致性程度
        fr Degré
        # column.purpose
        en Purpose
        zh 用途
        fr Finalité
        # column.event
        en Event
        zh 事件
        fr Événement
        # column.kind
        en Kind
        zh 类别
        fr Nature
        # column.verdict
        en Verdict
        zh 结论
        fr Verdict
        # column.then
        en Then
        zh 当时
        fr À l'époque
        # column.now
        en Now
        zh 现在
        fr Aujourd'hui
        # column.because
        en Because
        zh 理由
        fr Motif
        # column.test
        en Test
        zh 检验
        fr Test
        # column.place
        en Section
        zh 章节
        fr Section
        # column.claim
        en Claim, paraphrased
        zh 论断（转述）
        fr Affirmation, reformulée
        # column.recommendation
        en Recommendation
        zh 建议
        fr Recommandation
        # column.level
        en Level
        zh 层面
        fr Niveau
        # column.indicator
        en Indicator
        zh 指标
        fr Indicateur
        # column.answer
        en Answer
        zh 答案
        fr Réponse
        # column.finding
        en Finding
        zh 分析
        fr Analyse
        # column.in-force
        en Of which with a recorded date of entry into force
        zh 其中已记录实施日期的
        fr Dont entrée en vigueur recensée
        # column.rule
        en Instrument
        zh 法律与政策文件
        fr Instrument
        # title.text
        en {text}
        zh {text}
        fr {text}
        # row.recorded
        en Recorded in the atlas
        zh 图谱收录合计
        fr Recensés dans l'atlas
        # document.with-state
        en {document} ({state})
        zh {document}（{state}）
        fr {document} ({state})
        """
}
