extension MessageTable {
    /// Words of the data model.
    static let words = """
        # state.project
        en project
        zh 立项
        fr projet inscrit
        # state.draft
        en drafting
        zh 起草
        fr rédaction
        # state.enquiry
        en enquiry
        zh 征求意见
        fr enquête publique
        # state.enquiry-closed
        en enquiry closed
        zh 征求意见结束
        fr enquête close
        # state.vote
        en vote
        zh 投票
        fr vote
        # state.approved
        en approved
        zh 已批准
        fr approuvé
        # state.proposed
        en proposed
        zh 提案
        fr proposé
        # state.consultation
        en consultation
        zh 公开征求意见
        fr consultation
        # state.adopted
        en adopted
        zh 通过
        fr adopté
        # state.published
        en published
        zh 已发布
        fr publié
        # state.effective
        en in force
        zh 已生效
        fr en vigueur
        # state.applicable
        en applicable
        zh 适用
        fr applicable
        # state.assessed
        en assessed
        zh 已评估
        fr évalué
        # state.cited
        en cited in the Official Journal
        zh 已被《欧盟官方公报》引用
        fr cité au Journal officiel de l'UE
        # state.amended
        en amended
        zh 已修改
        fr modifié
        # state.superseded
        en superseded
        zh 被代替
        fr remplacé
        # state.repealed
        en repealed
        zh 废止
        fr abrogé
        # state.withdrawn
        en withdrawn
        zh 撤销
        fr retiré
        # state.abandoned
        en abandoned
        zh 终止
        fr abandonné
        # state.lapsed
        en unknown since {date} (last known: {state})
        zh {date}之后状态不明（最后已知：{state}）
        fr inconnu, échéance passée ({date} ; dernier état connu : {state})
        # phase.published
        en Published
        zh 已发布
        fr Publiés
        # phase.underway
        en Under way
        zh 在研
        fr En cours
        # phase.lapsed
        en State no longer known
        zh 状态已不明
        fr État qui n'est plus connu
        # phase.over
        en No longer in force
        zh 已失效
        fr Ne sont plus en vigueur
        # phase.undated
        en Undated
        zh 日期不明
        fr Non datés
        # phase.ahead
        en Ahead
        zh 尚未发生
        fr À venir
        # jurisdiction.eu
        en European Union
        zh 欧盟
        fr Union européenne
        # jurisdiction.cn
        en China
        zh 中国
        fr Chine
        # jurisdiction.us
        en United States
        zh 美国
        fr États-Unis
        # jurisdiction.international
        en International
        zh 国际
        fr International
        # jurisdiction.other
        en Other ({code})
        zh 其他（{code}）
        fr Autre ({code})
        # completeness.claimed
        en claims to be complete
        zh 声称完整
        fr se dit complète
        # completeness.partial
        en partial
        zh 部分
        fr partielle
        # completeness.unknown
        en completeness unknown
        zh 完整性不明
        fr complétude inconnue
        # bindingness.mandatory
        en Mandatory standard (GB)
        zh 强制性国家标准（GB）
        fr Norme obligatoire (GB)
        # bindingness.recommended
        en Recommended standard (GB/T)
        zh 推荐性国家标准（GB/T）
        fr Norme recommandée (GB/T)
        # bindingness.guidance
        en Guidance document (GB/Z)
        zh 国家标准化指导性技术文件（GB/Z）
        fr Document d'orientation (GB/Z)
        # bindingness.sector
        en Sector standard
        zh 行业标准
        fr Norme sectorielle
        # bindingness.local
        en Local standard
        zh 地方标准
        fr Norme locale
        # bindingness.association
        en Association standard
        zh 团体标准
        fr Norme d'association
        # bindingness.technical-document
        en Technical document
        zh 技术文件
        fr Document technique
        # bindingness.european-standard
        en European standard (EN)
        zh 欧洲标准（EN）
        fr Norme européenne (EN)
        # bindingness.european-deliverable
        en Other European deliverable
        zh 其他欧洲标准化文件
        fr Autre publication européenne
        # bindingness.international-standard
        en International standard
        zh 国际标准
        fr Norme internationale
        # bindingness.international-deliverable
        en Other international deliverable
        zh 其他国际标准化文件
        fr Autre publication internationale
        # bindingness.national-standard
        en National standard elsewhere
        zh 其他国家的国家标准
        fr Norme nationale d'un autre pays
        # bindingness.consortium-standard
        en Consortium standard
        zh 联盟（学会）标准
        fr Norme de consortium
        # bindingness.guideline
        en Guideline
        zh 指南
        fr Lignes directrices
        # bindingness.report
        en Report
        zh 报告
        fr Rapport
        # bindingness.de-facto
        en De facto standard
        zh 事实标准
        fr Standard de fait
        # purpose.control
        en Control
        zh 管控
        fr Contrôle
        # purpose.industry
        en Industry
        zh 产业
        fr Industrie
        # purpose.both
        en Both
        zh 两者兼有
        fr Les deux
        # purpose.unclear
        en Unclear
        zh 不明
        fr Indéterminée
        # relation.adopts
        en adopts
        zh 采用
        fr adopte
        # relation.supersedes
        en supersedes
        zh 代替
        fr remplace
        # relation.amends
        en amends
        zh 修改
        fr modifie
        # relation.part-of
        en is part of
        zh 属于
        fr fait partie de
        # term-relation.same
        en same
        zh 相同
        fr identique
        # term-relation.similar
        en similar
        zh 相近
        fr proche
        # term-relation.different
        en different
        zh 不同
        fr différent
        # term-relation.single-source
        en one source only
        zh 仅一个来源
        fr une seule source
        # term-relation.unknown
        en unknown
        zh 不明
        fr inconnu
        # degree.identical
        en Identical (IDT)
        zh 等同采用（IDT）
        fr Identique (IDT)
        # degree.modified
        en Modified (MOD)
        zh 修改采用（MOD）
        fr Modifiée (MOD)
        # degree.not-equivalent
        en Not equivalent (NEQ)
        zh 非等效（NEQ）
        fr Non équivalente (NEQ)
        # degree.unstated
        en Not stated
        zh 未说明
        fr Non précisé
        # adoption-status.adopted
        en Adopted
        zh 已采用
        fr Adoptée
        # adoption-status.planned
        en Planned
        zh 计划采用
        fr Prévue
        # adoption-status.parallel
        en In parallel development
        zh 并行制定
        fr En élaboration parallèle
        # adoption-purpose.as-standard
        en As a standard
        zh 作为标准
        fr Comme norme
        # adoption-purpose.answer-to-article
        en In answer to an article
        zh 用于落实法条
        fr En réponse à un article
        # adoption-purpose.unknown
        en Unknown
        zh 不明
        fr Inconnu
        """
}
