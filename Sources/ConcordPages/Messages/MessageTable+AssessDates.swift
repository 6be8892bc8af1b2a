extension MessageTable {
    /// From when a provision binds a system, where that is more than a date; when and for whom a fine is; answers that clash.
    static let assessDates = """
        # assess.binds.since-offer
        en since {date}, when the system was offered
        zh 自{date}系统提供之日起
        fr depuis le {date}, jour où le système a été proposé
        # assess.binds.from-offer
        en from {date}, when the system is offered
        zh 将自{date}系统提供之日起
        fr à partir du {date}, jour où le système sera proposé
        # assess.binds.open
        en if {key} is answered yes, {yes}; if no, {no}
        zh 取决于{key}：如答“是”，{yes}；如答“否”，{no}
        fr si la réponse à {key} est oui, {yes} ; si elle est non, {no}
        # assess.binds.contested
        en {practice}; by its letter alone from {date}
        zh {practice}；仅按条文字面则自{date}起
        fr {practice} ; à la seule lettre, à partir du {date}
        # assess.fine-ahead
        en {fine}, from {date}
        zh {fine}，自{date}起
        fr {fine}, à partir du {date}
        # assess.fine-authority
        en {fine}; whether a public authority can be fined is for national law (Article 99(8))
        zh {fine}；公共机构能否被罚由成员国法律规定（第99条(8)）
        fr {fine} ; le droit national dit si une autorité publique peut être sanctionnée (article 99(8))
        # assess.fine-open
        en {fine}, if an open question is answered so ({keys})
        zh {fine}，取决于未回答的问题（{keys}）
        fr {fine}, selon la réponse à une question ouverte ({keys})
        # assess.clashes
        en Answers that seldom go together
        zh 通常不会同时成立的回答
        fr Réponses qui vont rarement ensemble
        # column.assess-answers
        en Answers
        zh 回答
        fr Réponses
        # assess.caveat.contested
        en Where the letter of an article and practice have different dates, the article counts as binding from the later one, that of the rules it presupposes; the other reading is possible, and both dates are shown.
        zh 条文字面日期与实际适用日期不一致的，以较晚者（其前提规则的日期）作为开始约束的日期；另一种解读亦有可能，故两个日期均予列出。
        fr Lorsque la lettre d'un article et la pratique ont des dates différentes, l'article est compté comme s'imposant à la plus tardive, celle des règles qu'il présuppose ; l'autre lecture est possible, et les deux dates sont indiquées.
        """
}
