extension MessageTable {
    /// Crosswalks and their entries.
    static let mappings = """
        # show.method
        en Made
        zh 编制方式
        fr Établi
        # show.author
        en By
        zh 编制者
        fr Par
        # show.reviewer
        en Reviewed by
        zh 审核者
        fr Relu par
        # show.reviewer.none
        en nobody
        zh 无人
        fr personne
        # show.entries
        en Entries
        zh 条目
        fr Entrées
        # show.rationale-type
        en Kind of reason
        zh 理由类型
        fr Nature du motif
        # show.note
        en Note
        zh 备注
        fr Note
        # method.human
        en by people
        zh 人工
        fr par des personnes
        # method.automation
        en by machine
        zh 机器
        fr par une machine
        # method.hybrid
        en by machine and people
        zh 机器与人工
        fr par une machine et des personnes
        # method.unknown
        en in a way not recorded
        zh 未记录
        fr d'une manière non consignée
        # mapping-status.complete
        en complete
        zh 完整
        fr complet
        # mapping-status.partial
        en partial
        zh 部分
        fr partiel
        # mapping-status.draft
        en draft
        zh 草稿
        fr projet
        # rationale-type.syntactic
        en the words
        zh 文字
        fr les mots
        # rationale-type.semantic
        en the meaning
        zh 含义
        fr le sens
        # rationale-type.functional
        en the effect
        zh 作用
        fr l'effet
        """
}
