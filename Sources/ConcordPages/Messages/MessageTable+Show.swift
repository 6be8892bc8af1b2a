extension MessageTable {
    /// The display of one record.
    static let show = """
        # show.kind
        en Kind
        zh 类别
        fr Nature
        # show.id
        en Record
        zh 记录
        fr Fiche
        # show.former
        en Former ids
        zh 旧标识
        fr Anciens identifiants
        # show.relations
        en Relations
        zh 关系
        fr Relations
        # show.referenced-by
        en Referred to by
        zh 被引用于
        fr Cité par
        # show.sources
        en Sources
        zh 来源
        fr Sources
        # show.confidence
        en Confidence
        zh 可信度
        fr Confiance
        # show.notes
        en Notes
        zh 说明
        fr Notes
        # show.conflicts
        en Conflicts
        zh 冲突
        fr Conflits
        # show.recorded
        en Recorded
        zh 收录日期
        fr Enregistré le
        # show.cite
        en Cite as
        zh 引用格式
        fr Citer
        # show.cite.record
        en Concord atlas {version}, record {id}, as of {day}
        zh Concord图谱{version}，记录{id}，截至{day}
        fr Atlas Concord {version}, fiche {id}, au {day}
        # show.field
        en {field}: {value}
        zh {field}：{value}
        fr {field} : {value}
        # show.paraphrase
        en paraphrase, not the text
        zh 转述，非原文
        fr paraphrase, non le texte
        # show.reported
        en reported value, official text not read
        zh 据报道的数值，未查阅官方文本
        fr valeur rapportée, texte officiel non lu
        # show.unrecorded
        en this wording is not recorded
        zh 该版本文本未收录
        fr cette rédaction n'est pas recensée
        """
}
