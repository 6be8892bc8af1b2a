extension MessageTable {
    /// What changed: the report as a whole.
    static let changes = #"""
        # finding.changes
        en Since the last edition
        zh 上一版以来的变化
        fr Depuis la dernière édition
        # changes.title
        en What changed after {since} and up to {until}
        zh {since}之后至{until}的变化
        fr Ce qui a changé après le {since} et jusqu'au {until}
        # changes.title.system
        en What changed after {since} and up to {until} for {system}
        zh {since}之后至{until}涉及{system}的变化
        fr Ce qui a changé après le {since} et jusqu'au {until} pour {system}
        # changes.title.no-time
        en What lies ahead of {until}
        zh {until}之后的期限
        fr Ce qui vient après le {until}
        # changes.title.no-time.system
        en What lies ahead of {until} for {system}
        zh {until}之后涉及{system}的期限
        fr Ce qui vient après le {until} pour {system}
        # changes.title.versions.one-day
        en What differs between {old} and {new}, both of {until}
        zh {old}与{new}的差异，二者均为{until}的版本
        fr Ce qui diffère entre {old} et {new}, tous deux du {until}
        # changes.title.versions.one-day.system
        en What differs between {old} and {new}, both of {until}, for {system}
        zh {old}与{new}之间涉及{system}的差异，二者均为{until}的版本
        fr Ce qui diffère entre {old} et {new}, tous deux du {until}, pour {system}
        # changes.calendar
        en Dates ahead, as known on {until}
        zh 截至{until}已知的未来期限
        fr Échéances à venir, connues au {until}
        # changes.calendar.system
        en Dates ahead for {system}, as known on {until}
        zh 截至{until}已知的涉及{system}的未来期限
        fr Échéances à venir pour {system}, connues au {until}
        # changes.title.versions
        en What differs between {old} and {new}, and what happened after {since} and up to {until}
        zh {old}与{new}的差异，以及{since}之后至{until}发生的变化
        fr Ce qui diffère entre {old} et {new}, et ce qui s'est passé après le {since} et jusqu'au {until}
        # changes.title.versions.system
        en What differs between {old} and {new} for {system}, and what happened after {since} and up to {until}
        zh {old}与{new}之间涉及{system}的差异，以及{since}之后至{until}发生的变化
        fr Ce qui diffère entre {old} et {new} pour {system}, et ce qui s'est passé après le {since} et jusqu'au {until}
        # changes.question
        en What happened in the world, what did the atlas learn, where had it been wrong, and what is due?
        zh 外界发生了什么，图谱新了解到什么，此前哪里有误，接下来有哪些期限？
        fr Que s'est-il passé dans le monde, qu'a appris l'atlas, où s'était-il trompé, et quelles échéances viennent ?
        # changes.definition
        en A dated step counts if every day that its date can mean lies after the first day and not after the last. What happened is told apart from what the atlas learned or had wrong. Verdicts and pairs are evaluated on both days.
        zh 带日期的步骤，仅当其日期所能指的每一天都在首日之后且不晚于末日时才计入。所发生之事与图谱新了解或更正之事分开列出。论断的判定和对照状态在两个日期分别评估。
        fr Une étape datée compte si chaque jour que sa date peut désigner suit le premier jour sans dépasser le dernier. Ce qui s'est passé est séparé de ce que l'atlas a appris ou corrigé. Verdicts et paires sont évalués aux deux jours.
        # changes.caveat.ranking
        en Order: binding rules; duties that begin, end, change or move; citation in the Official Journal; verdicts; policies and rules on their way; documents out or over; stages; other events; designations; documents first seen in their state; pairs; what lies ahead; then the atlas itself: what it caught up with, corrections, records. Within a group: what more records rest on first, then the later date, then the id. What lies ahead goes by date.
        zh 排列顺序：有约束力的规则；开始、终止、变更或调整日期的义务；官方公报引用；判定；政策与制定中的规则；已发布或已失效的文件；阶段；其他事件；编号；首次见到状态的文件；对照；未来期限；最后是图谱自身：补记、更正、记录。组内依次按所承载的记录数、日期（后者在先）、编号排列。未来期限按日期排列。
        fr Ordre : règles contraignantes ; obligations qui débutent, finissent, changent ou se déplacent ; citation au Journal officiel ; verdicts ; politiques et règles en préparation ; documents parus ou éteints ; étapes ; autres événements ; désignations ; documents vus pour la première fois dans leur état ; paires ; échéances ; puis l'atlas lui-même : rattrapages, corrections, fiches. Dans un groupe : d'abord ce dont dépendent le plus de fiches, puis la date la plus récente, puis l'identifiant. Les échéances vont par date.
        # changes.caveat.ahead
        en What lies ahead is what the atlas knew by the last day, with who set the date. A plan may slip and a law may be amended.
        zh 未来期限以末日为止图谱所知者为限，并注明由谁确定。计划可能推迟，法律可能修改。
        fr Les échéances sont celles que l'atlas connaissait au dernier jour, avec qui les a fixées. Un plan peut glisser, une loi être modifiée.
        # changes.caveat.corrections
        en A correction says that the atlas had been wrong, not that the world changed. A recheck that found a record still right changes nothing and is only counted.
        zh 更正说明图谱此前有误，并非外界发生变化。复核后确认无误的记录不构成变化，只计数。
        fr Une correction dit que l'atlas s'était trompé, non que le monde a changé. Une vérification qui confirme une fiche ne change rien et n'est que comptée.
        # changes.caveat.pairs
        en A pair that was judged for the first time is counted with its mapping: the judgement is new, not what is judged.
        zh 首次作出判断的对照按其对照表计数：新的是判断，而非被判断的内容。
        fr Une paire jugée pour la première fois est comptée avec sa correspondance : c'est le jugement qui est nouveau, non ce qui est jugé.
        # changes.caveat.sightings
        en A document that a list shows in a state for the first time may have got there long before: such documents are counted by list and state, apart from the changes. One that had been seen in an earlier state has moved.
        zh 清单首次显示处于某一状态的文件，可能早已进入该状态：此类文件按清单和状态计数，不计入变化。此前见到处于更早状态的，则为已推进。
        fr Un document qu'une liste montre pour la première fois dans un état peut y être depuis longtemps : ces documents sont comptés par liste et par état, à part des changements. Celui qui avait été vu dans un état antérieur a avancé.
        # changes.caveat.rechecks
        en Rechecks are counted for records of every kind, with every outcome of this time; concord stale counts records by their last look alone, of the kinds that are rechecked by themselves, and of documents and rules only looks at the state.
        zh 复核按各类记录、本时段内的各次结果计数；concord stale 只按最近一次查看计数，且只计单独复核的记录类别，文件与规则只计对状态的查看。
        fr Les vérifications sont comptées pour les fiches de tout type, avec chaque résultat de la période ; concord stale compte les fiches selon leur seul dernier examen, des types vérifiés pour eux-mêmes, et pour documents et règles les seuls examens de l'état.
        # changes.sentence
        en {n} {n|change|changes} in the world, {seen} {seen|document|documents} first seen in {seen|its|their} state, {ahead} {ahead|date|dates} ahead, {corrections} {corrections|correction|corrections} of the atlas.
        zh 外界有{n}项变化，首次见到{seen}项文件的状态，未来有{ahead}项期限，图谱有{corrections}项更正。
        fr {n} {n|changement|changements} dans le monde, {seen} {seen|document vu|documents vus} pour la première fois dans {seen|son|leur} état, {ahead} {ahead|échéance|échéances} à venir, {corrections} {corrections|correction|corrections} de l'atlas.
        # changes.sentence.none
        en Nothing is recorded that happened in this time, and nothing that lies ahead ({n} changes, {ahead} dates, {corrections} corrections).
        zh 没有这段时间内发生的事项，也没有未来期限的记录（变化{n}项，期限{ahead}项，更正{corrections}项）。
        fr Rien n'est consigné pour cette période, ni pour la suite ({n} changements, {ahead} échéances, {corrections} corrections).
        # changes.sentence.checked
        en {confirmed} {confirmed|record was|records were} looked up again in this time, in whole or in part, and found right; for {not-found} nothing newer or independent was found.
        zh 本时段内全部或部分复核后确认无误的记录{confirmed}项；未找到更新或独立来源的{not-found}项。
        fr {confirmed} {confirmed|fiche vérifiée et confirmée|fiches vérifiées et confirmées} pendant cette période, en tout ou en partie ; pour {not-found}, rien de plus récent ou d'indépendant n'a été trouvé.
        # changes.sentence.beginning
        en The atlas was begun on {day}: what it tells of earlier days it learned from then on.
        zh 图谱始建于{day}：此前各日的内容均为其后所了解。
        fr L'atlas a été commencé le {day} : ce qu'il dit des jours antérieurs, il l'a appris ensuite.
        # changes.sentence.hindsight
        en Seen with what the atlas knew on {recorded}, not with what was known at the end of the time.
        zh 依据图谱在{recorded}所知，而非该时段结束时所知。
        fr Vu avec ce que l'atlas savait le {recorded}, non avec ce que l'on savait à la fin de la période.
        # changes.sentence.unread
        en {n} {n|place|places} of {version} could not be read by this program and {n|is|are} listed below.
        zh {version}中有{n}处本程序无法读取，列于下文。
        fr {n} {n|endroit|endroits} de {version} {n|n'a pu être lu et figure|n'ont pu être lus et figurent} ci-dessous.
        # changes.unread
        en Could not be read
        zh 无法读取
        fr N'a pu être lu
        # changes.more
        en and {n} more
        zh 另有{n}项
        fr et {n} de plus
        # changes.more-lines
        en {n} more; --all shows them
        zh 另有{n}项；用 --all 全部显示
        fr {n} de plus ; --all les montre
        # changes.rests
        en {n} {n|record rests|records rest} on it
        zh 有{n}项记录以其为据
        fr {n} {n|fiche en dépend|fiches en dépendent}
        # changes.sources
        en sources
        zh 来源
        fr sources
        # changes.why
        en why
        zh 原因
        fr pourquoi
        # changes.undated
        en no date
        zh 无日期
        fr sans date
        # changes.date-confidence
        en confidence in the date: {confidence}
        zh 日期可信度：{confidence}
        fr confiance dans la date : {confidence}
        # column.certainty
        en How sure
        zh 确定程度
        fr Degré de certitude
        # column.weight
        en Rests on it
        zh 以其为据的记录
        fr En dépendent
        # column.records
        en Records
        zh 记录
        fr Fiches
        # column.sources
        en Sources
        zh 来源
        fr Sources
        # column.why-system
        en Why it matters
        zh 有何关系
        fr Pourquoi cela compte
        # change-group.rules
        en Binding rules and mandatory standards
        zh 有约束力的规则与强制性标准
        fr Règles contraignantes et normes obligatoires
        # change-group.obligations
        en Duties that begin, end, change or move
        zh 开始、终止、变更或调整日期的义务
        fr Obligations qui débutent, finissent, changent ou se déplacent
        # change-group.presumption
        en Citation in the Official Journal and the assessment before it
        zh 官方公报引用及此前的评估
        fr Citation au Journal officiel et évaluation préalable
        # change-group.verdicts
        en Claims that fare otherwise than before
        zh 判定有变的论断
        fr Affirmations dont le sort a changé
        # change-group.sightings
        en Documents first seen in their state
        zh 首次见到处于某一状态的文件
        fr Documents vus pour la première fois dans leur état
        # change-group.pairs
        en Common ground and fault lines
        zh 共同点与分歧
        fr Terrain commun et lignes de faille
        # change-group.policies
        en Policies, guidelines and codes; rules on their way
        zh 政策、指南与守则；制定中的规则
        fr Politiques, lignes directrices et codes ; règles en préparation
        # change-group.documents
        en Documents published, in force, adopted elsewhere, superseded or withdrawn
        zh 已发布、实施、被采用、被代替或废止的文件
        fr Documents parus, en vigueur, adoptés ailleurs, remplacés ou retirés
        # change-group.stages
        en Documents on their way
        zh 制定中的文件
        fr Documents en préparation
        # change-group.events
        en Other events
        zh 其他事件
        fr Autres événements
        # change-group.designations
        en Designations
        zh 编号变化
        fr Désignations
        # change-group.ahead
        en What lies ahead
        zh 未来期限
        fr Ce qui vient
        # change-group.updates
        en What the atlas caught up with
        zh 图谱补记的变化
        fr Ce que l'atlas a rattrapé
        # change-group.corrections
        en Corrections: where the atlas had been wrong
        zh 更正：图谱此前有误之处
        fr Corrections : où l'atlas s'était trompé
        # change-group.records
        en Records of the atlas
        zh 图谱的记录
        fr Fiches de l'atlas
        # certainty.law
        en set by law
        zh 法定
        fr fixé par la loi
        # certainty.contested
        en set by law, read differently by commentators
        zh 法定，但解读不一
        fr fixé par la loi, lu diversement
        # certainty.fixed
        en set by the publisher
        zh 发布机构已确定
        fr fixé par l'éditeur
        # certainty.announced
        en announced
        zh 已宣布
        fr annoncé
        # certainty.planned
        en planned
        zh 计划中
        fr prévu
        # certainty.answers
        en planned by the answers
        zh 答复所计划
        fr prévu par les réponses
        # certainty.target
        en aimed at
        zh 目标
        fr visé
        """#
}
