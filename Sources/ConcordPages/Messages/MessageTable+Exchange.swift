extension MessageTable {
    /// What is said in files for other programs.
    static let exchange = """
        # oscal.plan
        en {system}: what is open, and by when
        zh {system}：未决事项及期限
        fr {system} : ce qui reste ouvert, et pour quand
        # oscal.no-plan
        en There is no OSCAL assessment plan: the provisions, their criteria and the questions are those of the atlas, the answers those of the profile.
        zh 没有OSCAL评估计划：条款、指标和问题来自数据集，回答来自档案。
        fr Il n'y a pas de plan d'évaluation OSCAL : les dispositions, leurs critères et les questions sont ceux de l'atlas, les réponses celles du profil.
        # oscal.drafts
        en Which answers decide and which provisions are related are judgements drafted by machine, not reviewed by a person.
        zh 哪些回答起决定作用、哪些条款彼此相关，均为机器起草的判断，未经人工审核。
        fr Les réponses déterminantes et les liens entre dispositions sont des jugements rédigés par une machine et non relus par une personne.
        # oscal.file
        en {file}, read with {rows} {rows|row|rows}
        zh {file}，读取{rows}行
        fr {file}, lu avec {rows} {rows|ligne|lignes}
        """
}
