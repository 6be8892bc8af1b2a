extension MessageTable {
    /// The display of one record.
    static let show = """
        # show.relations
        en Relations
        zh 关系
        fr Relations
        # show.relations.ahead
        en Relations to what lies ahead
        zh 与未来事项的关系
        fr Relations avec ce qui est à venir
        # show.relations.undated
        en Relations that cannot be placed before or after this day
        zh 无法确定在该日之前或之后的关系
        fr Relations impossibles à situer avant ou après ce jour
        # show.referenced-by.ahead
        en Referred to by what lies ahead
        zh 被未来事项引用
        fr Cité par ce qui est à venir
        # show.referenced-by.undated
        en Referred to by records that cannot be placed before or after this day
        zh 被无法确定在该日之前或之后的记录引用
        fr Cité par des fiches impossibles à situer avant ou après ce jour
        # show.more
        en … and {n} more; --json lists all
        zh ……另有{n}条；使用--json可列出全部
        fr … et {n} de plus ; --json les donne toutes
        # show.later
        en Nothing of it had happened by {day}; the atlas learned of it on {recorded}.
        zh 截至{day}，该事项尚未发生；图谱于{recorded}获知。
        fr Rien n'en était advenu au {day} ; l'atlas l'a appris le {recorded}.
        # show.undated
        en Nothing recorded tells whether it was there on {day}.
        zh 现有记录无法判断其在{day}是否已存在。
        fr Rien de recensé ne dit s'il existait au {day}.
        # show.ahead
        en On {day} it lies ahead.
        zh 截至{day}尚未到来。
        fr Au {day}, c'est encore à venir.
        # show.sources.undated
        en Sources without a date of their own that were read after this day
        zh 自身日期不明、于该日之后查阅的来源
        fr Sources sans date propre, lues après ce jour
        # show.sources.later
        en Sources published after this day: how the atlas knows, not what was known then
        zh 该日之后发布的来源（说明图谱何以得知，而非当时已知）
        fr Sources parues après ce jour : comment l'atlas le sait, non ce qu'on savait alors
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
        # show.checked
        en Looked up again
        zh 复核
        fr Vérifié à nouveau
        # show.conflicts
        en Conflicts
        zh 冲突
        fr Conflits
        # show.from
        en From
        zh 起
        fr Depuis
        # show.until
        en Until
        zh 止
        fr Jusqu'à
        # show.published
        en Published
        zh 发布日期
        fr Paru
        # show.read
        en Read
        zh 查阅日期
        fr Lu
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
        # show.qualified
        en {text} ({qualifier})
        zh {text}（{qualifier}）
        fr {text} ({qualifier})
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
