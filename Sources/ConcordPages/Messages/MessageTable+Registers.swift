extension MessageTable {
    /// Words for claims, sources, events and drafters.
    static let registers = """
        # outcome.passed
        en passed
        zh 通过
        fr favorable
        # outcome.failed
        en failed
        zh 未通过
        fr défavorable
        # flag.yes
        en yes
        zh 是
        fr oui
        # flag.no
        en no
        zh 否
        fr non
        # application.applies
        en applies
        zh 已适用
        fr applicable
        # application.ahead
        en ahead
        zh 尚未适用
        fr à venir
        # application.undecided
        en undecided
        zh 未定
        fr indéterminé
        # category.all
        en all systems
        zh 所有系统
        fr tous les systèmes
        # category.high-risk-annex-iii
        en high-risk, Annex III
        zh 附件三高风险
        fr haut risque, annexe III
        # category.annex-iii-derogated
        en of Annex III, not high-risk by Article 6(3)
        zh 属附件三但按第6条第3款不属高风险
        fr annexe III, non à haut risque selon l'article 6, paragraphe 3
        # category.high-risk-annex-i
        en high-risk, Annex I
        zh 附件一高风险
        fr haut risque, annexe I
        # category.gpai
        en general-purpose models
        zh 通用人工智能模型
        fr modèles à usage général
        # category.large-scale-it-system
        en large-scale IT systems, Annex X
        zh 附件十所列大型信息技术系统
        fr systèmes d'information à grande échelle, annexe X
        # event.law
        en law
        zh 法律
        fr législation
        # event.rule
        en rule
        zh 规章
        fr texte réglementaire
        # event.policy
        en policy
        zh 政策
        fr politique
        # event.standard
        en standard
        zh 标准
        fr norme
        # event.technical-document
        en technical document
        zh 技术文件
        fr document technique
        # event.request
        en request
        zh 标准化请求
        fr demande de normalisation
        # event.guideline
        en guideline
        zh 指南
        fr lignes directrices
        # event.body
        en body
        zh 机构
        fr organisme
        # event.international
        en international
        zh 国际事务
        fr international
        # event.publication
        en publication
        zh 出版物
        fr publication
        # event.figure
        en figure
        zh 数据
        fr chiffre
        # event.deadline
        en deadline
        zh 期限
        fr échéance
        # event.initiative
        en initiative
        zh 倡议
        fr initiative
        # event.summit
        en summit
        zh 峰会
        fr sommet
        # drafter.enterprise
        en Enterprise
        zh 企业
        fr Entreprise
        # drafter.institute
        en Institute
        zh 科研院所
        fr Institut
        # drafter.academia
        en University
        zh 高校
        fr Université
        # drafter.state
        en State organ
        zh 政府机构
        fr Organe de l'État
        # drafter.foreign-invested
        en Foreign-invested enterprise
        zh 外商投资企业
        fr Entreprise à capitaux étrangers
        # drafter.association
        en Association
        zh 协会
        fr Association
        # drafter.unknown
        en Unknown
        zh 不明
        fr Inconnu
        # level.domestic
        en domestic
        zh 国内层面
        fr national
        # level.international
        en international
        zh 国际层面
        fr international
        # verdict.holds
        en holds
        zh 成立
        fr exacte
        # verdict.imprecise
        en imprecise
        zh 不够准确
        fr imprécise
        # verdict.changed
        en changed
        zh 情况已变
        fr dépassée
        # verdict.contradicted
        en contradicted
        zh 与记录不符
        fr contredite
        # verdict.not-checkable
        en not checkable
        zh 无法核实
        fr invérifiable
        # test.holds
        en the numbers agree
        zh 数字相符
        fr les chiffres concordent
        # test.recorded
        en records found
        zh 记录存在
        fr fiches trouvées
        # test.fails
        en the numbers disagree
        zh 数字不符
        fr les chiffres ne concordent pas
        # test.unknown
        en no record to test it
        zh 无记录可供检验
        fr aucune fiche pour le test
        # claim.count
        en count
        zh 数字
        fr chiffre
        # claim.event
        en event
        zh 事件
        fr événement
        # claim.rule
        en rule
        zh 规则
        fr règle
        # claim.trend
        en trend
        zh 趋势
        fr tendance
        # claim.judgement
        en judgement
        zh 判断
        fr appréciation
        # comparison.at-least
        en at least {value}
        zh 不少于{value}
        fr au moins {value}
        # comparison.at-most
        en at most {value}
        zh 不多于{value}
        fr au plus {value}
        # comparison.more-than
        en more than {value}
        zh 超过{value}
        fr plus de {value}
        # comparison.less-than
        en less than {value}
        zh 少于{value}
        fr moins de {value}
        # comparison.trigger
        en after {value} at the latest
        zh 最迟在{value}时
        fr après {value} au plus tard
        # comparison.equal
        en {value}
        zh {value}
        fr {value}
        # source.primary
        en official text
        zh 官方文本
        fr texte officiel
        # source.official
        en official page
        zh 官方页面
        fr page officielle
        # source.relayed
        en copy or quotation of an official page
        zh 官方内容的转载或引述
        fr copie ou citation d'une page officielle
        # source.secondary
        en third party
        zh 第三方
        fr tiers
        # source.cited
        en official address named elsewhere, not opened
        zh 他处所列官方地址，未打开
        fr adresse officielle citée ailleurs, non consultée
        # source.recall
        en general knowledge, no page
        zh 一般性知识，无页面来源
        fr connaissance générale, sans page
        # value.unknown
        en unknown
        zh 不明
        fr inconnu
        # value.no-document
        en no document recorded
        zh 未收录文件
        fr aucun document recensé
        # value.none
        en —
        zh —
        fr —
        # value.of
        en {part} of {whole}
        zh {whole}项中的{part}项
        fr {part} sur {whole}
        """
}
