extension MessageTable {
    /// One AI system against the rules of both markets.
    static let assess = """
        # finding.assess
        en {system}: what applies in both markets
        zh {system}：两个市场适用的要求
        fr {system} : ce qui s'applique sur les deux marchés
        # finding.assess-eu
        en {system}: European Union
        zh {system}：欧盟
        fr {system} : Union européenne
        # finding.assess-cn
        en {system}: China
        zh {system}：中国
        fr {system} : Chine
        # finding.assess-together
        en {system}: do it once
        zh {system}：一次完成，两地适用
        fr {system} : à faire une seule fois
        # assess.kicker
        en Concord · one system, both markets
        zh Concord · 一个系统，两个市场
        fr Concord · un système, deux marchés
        # assess.footer
        en Computed from the atlas, version {version}, and the answers of the profile; judgements were drafted by machine and not reviewed by a person.
        zh 由数据集（版本{version}）与档案中的回答计算得出；判断由机器起草，未经人工审核。
        fr Calculé à partir de l'atlas, version {version}, et des réponses du profil ; les jugements ont été rédigés par une machine et non relus par une personne.
        # assess.question
        en Which provisions apply to this system in each market, from when, and how does it stand to them?
        zh 各市场的哪些条款适用于该系统，自何时起适用，该系统符合情况如何？
        fr Quelles dispositions s'appliquent à ce système sur chaque marché, à partir de quand, et où en est-il ?
        # assess.eu.question
        en Which rules of the European Union apply to this system, because of which answer, and from when?
        zh 欧盟的哪些规则适用于该系统，依据哪项回答，自何时起？
        fr Quelles règles de l'Union européenne s'appliquent à ce système, en raison de quelle réponse, et à partir de quand ?
        # assess.cn.question
        en Which rules and standards of China apply to this system, because of which answer, and from when?
        zh 中国的哪些规则和标准适用于该系统，依据哪项回答，自何时起？
        fr Quelles règles et normes de la Chine s'appliquent à ce système, en raison de quelle réponse, et à partir de quand ?
        # assess.together.question
        en What has to be done for both markets, and can be done once?
        zh 哪些工作两个市场都需要，可以一次完成？
        fr Que faut-il faire pour les deux marchés, et qui peut être fait une seule fois ?
        # assess.definition
        en A provision applies if it obliges one of the company's roles and is made for such a system, by the triggers of the atlas and the answers of the profile; an open answer leaves it open. The state of a market is the worst result among what binds on the day.
        zh 若条款的义务主体包括该企业的某一角色，且针对此类系统，则按数据集的触发条件和档案中的回答视为适用；未回答的问题使其待定。市场的总体状态取当日有约束力的各项结果中最差者。
        fr Une disposition s'applique si elle oblige l'un des rôles de l'entreprise et vise un tel système, d'après les déclencheurs de l'atlas et les réponses du profil ; une réponse ouverte la laisse en suspens. L'état d'un marché est le pire résultat parmi les dispositions qui s'imposent ce jour-là.
        # assess.sentence.market
        en {market}: {duties} {duties|provision applies|provisions apply} or may apply, of which {binding} bind on this day; {open} hang on open questions. Overall: {state}.
        zh {market}：{duties}项条款适用或可能适用，其中{binding}项当日已有约束力；{open}项取决于未回答的问题。总体：{state}。
        fr {market} : {duties} {duties|disposition s'applique ou peut s'appliquer|dispositions s'appliquent ou peuvent s'appliquer}, dont {binding} {binding|s'impose|s'imposent} ce jour-là ; {open} {open|dépend|dépendent} de questions ouvertes. Bilan : {state}.
        # assess.sentence.related
        en Of {m} links to provisions of the other market, drafted by machine, not reviewed by a person: {n} of {m}.
        zh 与另一市场条款的关联中，由机器起草、未经人工审核的：{m}项中有{n}项。
        fr Liens vers des dispositions de l'autre marché, rédigés par une machine et non relus par une personne : {n} sur {m}.
        # assess.sentence.none
        en {market}: none of the recorded provisions applies.
        zh {market}：已记录的条款均不适用。
        fr {market} : aucune des dispositions consignées ne s'applique.
        # assess.sentence.together
        en {packages} work {packages|package covers|packages cover} the {duties} provisions that have a topic; {shared} of them {shared|serves|serve} both markets. {left} {left|provision has|provisions have} no topic and {left|stands|stand} outside.
        zh {packages}个工作包覆盖有主题的{duties}项条款，其中{shared}个同时服务两个市场。{left}项条款没有主题，不在其中。
        fr {packages} {packages|lot de travaux couvre|lots de travaux couvrent} les {duties} dispositions qui ont un thème ; {shared} {shared|sert|servent} les deux marchés. {left} {left|disposition est|dispositions sont} sans thème et {left|reste|restent} en dehors.
        # assess.caveat.no-advice
        en This lists what the recorded provisions say of such a system by the answers given; it is no legal advice, and it knows only what the atlas records.
        zh 本结果仅依据所给回答列出已记录条款对此类系统的规定，不构成法律意见，且仅限于数据集所记录的内容。
        fr Ceci énumère ce que les dispositions consignées disent d'un tel système d'après les réponses données ; ce n'est pas un avis juridique, et cela se limite à ce que l'atlas consigne.
        # assess.caveat.triggers
        en Which answer triggers which provision is a judgement of ours, drafted by machine and not reviewed by a person; each cites its clause.
        zh 何种回答触发何项条款由本项目判断，机器起草，未经人工审核；每项均注明依据条款。
        fr Quelle réponse déclenche quelle disposition est un jugement de notre part, rédigé par une machine et non relu par une personne ; chacun cite la disposition sur laquelle il se fonde.
        # assess.caveat.drafts
        en Related provisions rest on mappings that were drafted by machine and not reviewed by a person, as marked; to meet the one is not to meet the other.
        zh 相关条款所依据的对照由机器起草、未经人工审核（已标注）；满足其中一项并不等于满足另一项。
        fr Les dispositions liées reposent sur des correspondances rédigées par une machine et non relues par une personne, comme indiqué ; satisfaire à l'une n'est pas satisfaire à l'autre.
        # assess.caveat.presumption
        en Documents named are those recorded as drafted for the article; only a citation in the Official Journal gives presumption of conformity.
        zh 所列文件为记录中为该条起草的文件；只有在《欧盟官方公报》上引用才产生符合性推定。
        fr Les documents cités sont ceux consignés comme rédigés pour l'article ; seule une citation au Journal officiel donne présomption de conformité.
        # assess.caveat.reported
        en Where the official text was not read, the provision and its numbers are reported values.
        zh 未读到正式文本的，条款及其数值均为转述值。
        fr Là où le texte officiel n'a pas été lu, la disposition et ses nombres sont des valeurs rapportées.
        # assess.caveat.packages
        en A work package is a topic of the atlas: a common topic says that the work is of one kind, not that one document answers every provision in it.
        zh 工作包即数据集的一个主题：主题相同只说明工作性质相同，并不意味着一份文件即可满足其中所有条款。
        fr Un lot de travaux est un thème de l'atlas : un thème commun dit que le travail est de même nature, non qu'un document répond à toutes ses dispositions.
        # assess.because-also
        en Also
        zh 另因
        fr Et
        # assess.markets
        en The two markets
        zh 两个市场
        fr Les deux marchés
        # assess.open
        en Open questions, those first on which most hangs
        zh 未回答的问题（影响最大者在前）
        fr Questions ouvertes, des plus déterminantes aux moins déterminantes
        # assess.practices
        en Prohibited practices
        zh 禁止的做法
        fr Pratiques interdites
        # assess.routes
        en The way to the market: assessment of conformity, marking, registration, filing
        zh 市场准入：合格评定、标志、登记、备案
        fr Accès au marché : évaluation de la conformité, marquage, enregistrement, dépôt
        # assess.binding
        en What binds on this day
        zh 当日已有约束力的条款
        fr Ce qui s'impose ce jour-là
        # assess.ahead
        en What lies ahead, or cannot be dated
        zh 尚未生效或无法确定日期的条款
        fr Ce qui est à venir, ou ne peut être daté
        # assess.aside
        en What does not apply, and why
        zh 不适用的条款及原因
        fr Ce qui ne s'applique pas, et pourquoi
        # assess.packages
        en The fewest work packages that cover both markets
        zh 覆盖两个市场的最少工作包
        fr Le plus petit nombre de lots de travaux couvrant les deux marchés
        # assess.aside.catalogue
        en the document as a whole does not count for this system
        zh 整份文件不适用于该系统
        fr le document dans son ensemble ne s'applique pas à ce système
        # assess.aside.others
        en obliges others
        zh 义务主体为其他方
        fr s'adresse à d'autres
        # assess.aside.systems
        en made for other systems or cases
        zh 针对其他系统或情形
        fr vise d'autres systèmes ou cas
        # assess.aside.asksNothing
        en asks nothing: definition, permission, presumption, sanction
        zh 未提出要求：定义、许可、推定、处罚
        fr n'impose rien : définition, permission, présomption, sanction
        # assess.document
        en {document}: {state}, no presumption
        zh {document}：{state}，不产生推定
        fr {document} : {state}, sans présomption
        # assess.document.cited
        en {document}: {state}, cited, presumption
        zh {document}：{state}，已在《官方公报》引用，产生推定
        fr {document} : {state}, cité, présomption
        # assess.related
        en {m}
        zh {m}项
        fr {m}
        # assess.related.draft
        en {m} ({n} drafted)
        zh {m}项（{n}项为草稿）
        fr {m} (dont ébauches : {n})
        # assess.binds.since
        en since {date}
        zh 自{date}起
        fr depuis le {date}
        # assess.binds.from
        en from {date}
        zh 将自{date}起
        fr à partir du {date}
        # assess.binds.unless-changed
        en only after a significant change in design: on the market before {date}
        zh 仅在设计发生重大变更后适用：{date}之前已投放市场
        fr seulement après une modification importante de conception : sur le marché avant le {date}
        # assess.binds.legacy
        en from {date}: on the market before the provision applied
        zh 自{date}起：条款适用前已投放市场
        fr à partir du {date} : sur le marché avant que la disposition ne s'applique
        # assess.reason.breach
        en the profile says that the system does this ({keys})
        zh 档案表明系统存在该做法（{keys}）
        fr selon le profil, le système a cette pratique ({keys})
        # assess.reason.denied
        en the profile says that the system does not do this ({keys}); no document supports it
        zh 档案表明系统不存在该做法（{keys}），但没有文件佐证
        fr selon le profil, le système n'a pas cette pratique ({keys}) ; aucun document ne l'étaye
        # assess.reason.open
        en an open question decides ({keys})
        zh 取决于未回答的问题（{keys}）
        fr dépend d'une question ouverte ({keys})
        # assess.reason.no-evidence
        en no evidence given
        zh 未提供证据
        fr aucune preuve fournie
        # assessment.conforming
        en conforming
        zh 符合
        fr conforme
        # assessment.not-conforming
        en not conforming
        zh 不符合
        fr non conforme
        # assessment.insufficient-evidence
        en insufficient evidence
        zh 证据不足
        fr preuves insuffisantes
        # assessment.not-assessed
        en not assessed
        zh 未评估
        fr non évalué
        # assessment.not-applicable
        en not applicable
        zh 不适用
        fr sans objet
        # column.market
        en Market
        zh 市场
        fr Marché
        # column.duties
        en Provisions
        zh 条款数
        fr Dispositions
        # column.binding
        en Bind today
        zh 已有约束力
        fr S'imposent ce jour
        # column.next-date
        en Next date
        zh 下一个日期
        fr Prochaine date
        # column.overall
        en Overall
        zh 总体
        fr Bilan
        # column.assess-answer
        en Answer
        zh 回答项
        fr Réponse
        # column.question
        en Question
        zh 问题
        fr Question
        # column.provision
        en Provision
        zh 条款
        fr Disposition
        # column.modality
        en Force
        zh 效力
        fr Force
        # column.assess-because
        en Because
        zh 依据的回答
        fr En raison de
        # column.binds
        en Binds
        zh 约束时间
        fr S'impose
        # column.penalty
        en Fine
        zh 罚款
        fr Amende
        # column.other-market
        en Related in the other market
        zh 另一市场的相关条款
        fr Dispositions liées de l'autre marché
        # column.result
        en Result
        zh 结果
        fr Résultat
        # column.explanation
        en Why
        zh 说明
        fr Explication
        # column.catalogue
        en Document
        zh 文件
        fr Document
        # column.reason
        en Reason
        zh 原因
        fr Raison
        # column.work-package
        en Work package
        zh 工作包
        fr Lot de travaux
        # column.related-pairs
        en Related pairs
        zh 相关条款对
        fr Paires liées
        # column.serves-both
        en Serves both
        zh 两地适用
        fr Vaut pour les deux
        # kind.question
        en question
        zh 问题
        fr question
        # kind.dossier
        en dossier
        zh 申报或留存文件
        fr dossier
        # kind.trigger
        en trigger
        zh 触发条件
        fr déclencheur
        """
}
