extension MessageTable {
    /// What changed for one system: its own lines, and why a change bears on it.
    static let systemChanges = #"""
        # change.system.begins
        en {document}: {n} {n|duty begins|duties begin} to bind it ({references})
        zh {document}：{n}项义务开始对其有约束力（{references}）
        fr {document} : {n} {n|obligation commence|obligations commencent} à le lier ({references})
        # change.system.begins.offered
        en {document}: {n} {n|duty begins|duties begin} to bind it on the day that {key} names ({references}); by law from {law}
        zh {document}：{n}项义务自{key}所答之日起对其有约束力（{references}）；法定日期为{law}
        fr {document} : {n} {n|obligation commence|obligations commencent} à le lier le jour que donne {key} ({references}) ; selon la loi dès le {law}
        # change.system.law-date
        en {date} ({n})
        zh {date}（{n}项）
        fr {date} ({n})
        # change.system.reworded
        en {document}: {n} {n|duty that applies to it has|duties that apply to it have} a new wording ({references})
        zh {document}：适用于其的{n}项义务有新文本（{references}）
        fr {document} : {n} {n|obligation qui le vise a|obligations qui le visent ont} un nouveau texte ({references})
        # change.system.ended
        en {document}: {n} {n|duty no longer applies|duties no longer apply} to it ({references})
        zh {document}：{n}项义务不再适用于其（{references}）
        fr {document} : {n} {n|obligation ne le vise|obligations ne le visent} plus ({references})
        # change.system.ahead
        en {document}: {n} {n|duty begins|duties begin} to bind it ({references})
        zh {document}：{n}项义务将开始对其有约束力（{references}）
        fr {document} : {n} {n|obligation commencera|obligations commenceront} à le lier ({references})
        # change.system.ahead.offered
        en {document}: {n} {n|duty begins|duties begin} to bind it on the day planned in {key} ({references}); by law from {law}
        zh {document}：{n}项义务将自{key}所计划之日起对其有约束力（{references}）；法定日期为{law}
        fr {document} : {n} {n|obligation commencera|obligations commenceront} à le lier le jour prévu dans {key} ({references}) ; selon la loi dès le {law}
        # change.system.ahead.unless-changed
        en {document}: {n} {n|duty binds|duties bind} it from then on if its design changes significantly ({references})
        zh {document}：此后如其设计发生重大变更，{n}项义务将对其有约束力（{references}）
        fr {document} : {n} {n|obligation le lie|obligations le lient} dès lors si sa conception change notablement ({references})
        # change.system.ahead.if-yes
        en {document}: {n} {n|duty begins|duties begin} to bind it if {key} is answered yes ({references})
        zh {document}：如{key}答“是”，{n}项义务将开始对其有约束力（{references}）
        fr {document} : {n} {n|obligation commencera|obligations commenceront} à le lier si la réponse à {key} est oui ({references})
        # change.system.ahead.if-no
        en {document}: {n} {n|duty binds|duties bind} it from then on if {key} is answered no and its design changes significantly ({references})
        zh {document}：如{key}答“否”且此后其设计发生重大变更，{n}项义务将对其有约束力（{references}）
        fr {document} : {n} {n|obligation le lie|obligations le lient} dès lors si la réponse à {key} est non et si sa conception change notablement ({references})
        # change.why.date-open
        en from when {n} {n|duty|duties} of {document} {n|binds|bind} it is open ({references}): the answers do not tell which dates hold
        zh {document}的{n}项义务自何时起对其有约束力尚不确定（{references}）：答复未能表明适用哪个日期
        fr on ne sait dès quand {n} {n|obligation|obligations} de {document} {n|le lie|le lient} ({references}) : les réponses ne disent pas quelles dates valent
        # change.why.duties
        en {n} {n|duty|duties} of {document} {n|applies|apply} to it ({references}), by the answers {keys}
        zh 依据答复{keys}，{document}有{n}项义务适用于其（{references}）
        fr {n} {n|obligation|obligations} de {document} {n|le vise|le visent} ({references}), d'après les réponses {keys}
        # change.why.later
        en {n} {n|duty|duties} of {document} will apply to it, the first from {date} ({references}), by the answers {keys}
        zh 依据答复{keys}，{document}有{n}项义务将适用于其，最早自{date}起（{references}）
        fr {n} {n|obligation|obligations} de {document} {n|le visera|le viseront}, au plus tôt le {date} ({references}), d'après les réponses {keys}
        # change.why.unless-changed
        en {n} {n|duty|duties} of {document} {n|spares|spare} it unless its design changes significantly ({references}), by the answers {keys}
        zh 依据答复{keys}，除非其设计发生重大变更，{document}的{n}项义务不适用于其（{references}）
        fr {n} {n|obligation|obligations} de {document} {n|l'épargne|l'épargnent} tant que sa conception ne change pas notablement ({references}), d'après les réponses {keys}
        # change.why.ended
        en {n} {n|duty|duties} of {document} applied to it before ({references}), by the answers {keys}
        zh 依据答复{keys}，{document}有{n}项义务此前适用于其（{references}）
        fr {n} {n|obligation|obligations} de {document} {n|le visait|le visaient} auparavant ({references}), d'après les réponses {keys}
        # change.why.whole
        en about {document} as a whole; {n} of its duties {n|applies|apply} to it or may
        zh 涉及{document}整体；其中{n}项义务适用或可能适用于其
        fr porte sur {document} dans son ensemble ; {n} de ses obligations {n|vise le système ou pourrait|visent le système ou pourraient} le viser
        # change.why.vague
        en about {document}; which of its provisions it touches is not recorded ({n} {n|duty|duties} of it {n|applies|apply} to it or may)
        zh 涉及{document}，但未记录涉及哪些条款（其中{n}项义务适用或可能适用于其）
        fr porte sur {document}, sans que soit consigné sur quelles dispositions ({n} {n|obligation vise le système ou pourrait|obligations visent le système ou pourraient} le viser)
        # change.why.open
        en {n} {n|duty|duties} of {document} may apply to it ({references}); not answered: {keys}
        zh {document}有{n}项义务可能适用于其（{references}）；尚未答复：{keys}
        fr {n} {n|obligation|obligations} de {document} {n|pourrait|pourraient} le viser ({references}) ; sans réponse : {keys}
        # change.why.standard
        en it is meant to serve {references} of {document}, which {n|applies|apply} to it ({n})
        zh 旨在服务于{document}的{references}，而该等条款（{n}项）适用于其
        fr il doit servir {references} de {document}, {n|qui vise|qui visent} ce système ({n})
        # change.why.standard.later
        en it is meant to serve {references} of {document}, which will apply to it, the first from {date} ({n})
        zh 旨在服务于{document}的{references}，而该等条款（{n}项）将适用于其，最早自{date}起
        fr il doit servir {references} de {document}, {n|qui visera|qui viseront} ce système, au plus tôt le {date} ({n})
        # change.why.standard.open
        en it is meant to serve {references} of {document}, which may apply to it ({n}); not answered: {keys}
        zh 旨在服务于{document}的{references}，而该等条款（{n}项）可能适用于其；尚未答复：{keys}
        fr il doit servir {references} de {document}, qui pourraient viser ce système ({n}) ; sans réponse : {keys}
        """#
}
