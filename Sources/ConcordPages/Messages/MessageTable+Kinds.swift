extension MessageTable {
    /// Kinds of records, and the words of what they hold.
    static let kinds = """
        # kind.source
        en source
        zh 来源
        fr source
        # kind.topic
        en topic
        zh 主题
        fr thème
        # kind.body
        en body
        zh 机构
        fr organisme
        # kind.position
        en position
        zh 职位
        fr poste
        # kind.standard
        en document
        zh 文件
        fr document
        # kind.rule
        en legal or policy instrument
        zh 法律或政策文件
        fr instrument juridique ou politique
        # kind.catalogue
        en catalogue of provisions
        zh 条款目录
        fr recueil de dispositions
        # kind.section
        en section
        zh 章节
        fr section
        # kind.provision
        en provision
        zh 条款
        fr disposition
        # kind.criterion
        en criterion
        zh 量化准则
        fr critère
        # kind.mapping
        en crosswalk
        zh 对照表
        fr table de correspondance
        # kind.mapping-entry
        en entry of a crosswalk
        zh 对照条目
        fr entrée d'une table de correspondance
        # kind.adoption
        en adoption
        zh 采标
        fr reprise
        # kind.term
        en term
        zh 术语
        fr terme
        # kind.event
        en event
        zh 事件
        fr événement
        # kind.figure
        en figure
        zh 数据
        fr chiffre
        # kind.guidelines
        en guidelines
        zh 指南
        fr lignes directrices
        # kind.guideline-part
        en part of the guidelines
        zh 指南组成部分
        fr partie des lignes directrices
        # kind.target
        en target
        zh 目标
        fr objectif
        # kind.request
        en standardisation request
        zh 标准化请求
        fr demande de normalisation
        # kind.deliverable
        en item of a standardisation request
        zh 标准化请求事项
        fr point d'une demande de normalisation
        # kind.profile
        en application dates
        zh 适用日期
        fr dates d'application
        # kind.penalty
        en penalty
        zh 处罚
        fr sanction
        # kind.amendment
        en amendment
        zh 修正
        fr modification
        # kind.procedure
        en procedure
        zh 程序
        fr procédure
        # kind.step
        en step of a procedure
        zh 程序步骤
        fr étape d'une procédure
        # kind.comparison
        en comparison
        zh 比较研究
        fr comparaison
        # kind.official-text
        en official text
        zh 官方文本
        fr texte officiel
        # kind.recommendation
        en recommendation
        zh 建议
        fr recommandation
        # kind.indicator
        en indicator
        zh 指标
        fr indicateur
        # kind.completeness
        en list and its completeness
        zh 清单及其完整性
        fr liste et sa complétude
        # kind.paper
        en paper
        zh 文献
        fr publication
        # kind.claim
        en claim
        zh 论断
        fr affirmation
        # kind.mapping-item
        en item of a crosswalk
        zh 对照项
        fr élément d'une table de correspondance
        # recheck.confirmed
        en confirmed
        zh 确认无误
        fr confirmé
        # recheck.corrected
        en corrected
        zh 已更正
        fr corrigé
        # recheck.changed
        en changed since
        zh 情况已变
        fr changé depuis
        # recheck.not-found
        en nothing newer or independent found
        zh 未见更新或独立来源
        fr rien de plus récent ni d'indépendant trouvé
        # confidence.high
        en high
        zh 高
        fr élevée
        # confidence.medium
        en medium
        zh 中
        fr moyenne
        # confidence.low
        en low
        zh 低
        fr faible
        # role.secretariat
        en secretariat
        zh 秘书处
        fr secrétariat
        # role.chair
        en chair
        zh 主席
        fr présidence
        # role.vice-chair
        en vice-chair
        zh 副主席
        fr vice-présidence
        # role.convenor
        en convenor
        zh 召集人
        fr animation
        # role.rapporteur
        en rapporteur
        zh 报告人
        fr rapporteur
        # role.associate-rapporteur
        en associate rapporteur
        zh 副报告人
        fr rapporteur associé
        # role.editor
        en editor
        zh 编辑
        fr éditeur
        # role.member
        en member
        zh 成员
        fr membre
        # role.permanent-member
        en permanent member
        zh 常任成员
        fr membre permanent
        # role.observer
        en observer
        zh 观察员
        fr observateur
        # role.secretary-general
        en secretary-general
        zh 秘书长
        fr secrétariat général
        # role.project-leader
        en project leader
        zh 项目负责人
        fr chef de projet
        # modality.shall
        en shall
        zh 应当
        fr obligation
        # modality.shall-not
        en shall not
        zh 不得
        fr interdiction
        # modality.should
        en should
        zh 宜
        fr recommandation
        # modality.should-not
        en should not
        zh 不宜
        fr recommandation négative
        # modality.may
        en may
        zh 可以
        fr faculté
        # modality.none
        en no verb of obligation
        zh 无约束动词
        fr sans verbe d'obligation
        # modality.example
        en an example
        zh 举例
        fr un exemple
        # modality.unclear
        en unclear
        zh 不明
        fr indéterminée
        # label.adoption
        en {adopted}, adopted as {adopting}
        zh {adopted}，采用为{adopting}
        fr {adopted}, repris comme {adopting}
        # label.position
        en {body}: {role} ({holder})
        zh {body}：{role}（{holder}）
        fr {body} : {role} ({holder})
        """
}
