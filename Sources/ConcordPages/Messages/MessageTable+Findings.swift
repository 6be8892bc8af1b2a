extension MessageTable {
    /// Names of findings; rules; timeline; recommendations; key figures.
    static let findings = """
        # finding.key-figures
        en The state of play
        zh 现状概览
        fr État des lieux
        # finding.claims
        en The brief of October 2024, then and now
        zh 2024年10月简报：当时与现在
        fr La note d'octobre 2024, hier et aujourd'hui
        # finding.landscape
        en Landscape
        zh 标准版图
        fr Panorama
        # finding.rules
        en Rules
        zh 规则
        fr Règles
        # finding.pipeline
        en The EU pipeline
        zh 欧盟标准制定进程
        fr Le parcours des normes européennes
        # finding.guidelines
        en China's system
        zh 中国体系
        fr Le système chinois
        # finding.terms
        en Terms and adoptions
        zh 术语与采标
        fr Termes et adoptions
        # finding.timeline
        en Timeline
        zh 大事记
        fr Chronologie
        # finding.recommendations
        en Recommendations
        zh 建议
        fr Recommandations
        # key-figures.question
        en Where does AI standardisation in China and the EU stand?
        zh 中欧人工智能标准化现状如何？
        fr Où en est la normalisation de l'IA en Chine et dans l'UE ?
        # key-figures.definition
        en Each number comes from a table below and links to the records it counts.
        zh 每个数字均取自下文的统计表，并可展开至其所依据的记录。
        fr Chaque nombre provient d'un tableau ci-dessous et renvoie aux fiches comptées.
        # key-figures.title
        en Key figures
        zh 关键数字
        fr Chiffres clés
        # key-figure.eu-documents
        en European AI documents published and not withdrawn, as recorded
        zh 已收录的欧洲人工智能标准化文件（已发布且未废止）
        fr documents européens sur l'IA recensés, publiés et non retirés
        # key-figure.cn-documents
        en Chinese AI documents published and not withdrawn, as recorded
        zh 已收录的中国人工智能标准化文件（已发布且未废止）
        fr documents chinois sur l'IA recensés, publiés et non retirés
        # key-figure.international-documents
        en international AI documents published and not withdrawn, as recorded
        zh 已收录的国际人工智能标准化文件（已发布且未废止）
        fr documents internationaux sur l'IA recensés, publiés et non retirés
        # key-figure.answered
        en items of the EU standardisation request answered by a published document
        zh 欧盟标准化请求中已有发布文件响应的事项
        fr points de la demande de normalisation de l'UE couverts par un document publié
        # key-figure.cited
        en AI standards cited in the Official Journal, the only way for a standard to give presumption of conformity
        zh 已被《欧盟官方公报》引用的人工智能标准（标准产生符合性推定的唯一途径）
        fr normes sur l'IA citées au Journal officiel de l'UE, seule voie par laquelle une norme donne présomption de conformité
        # key-figure.cn-mandatory
        en mandatory Chinese AI standards published and not withdrawn
        zh 中国人工智能强制性国家标准（已发布且未废止）
        fr normes chinoises obligatoires sur l'IA publiées et non retirées
        # key-figure.cn-target
        en Chinese national and sector standards published since the 2024 guidelines, counted towards their target of at least 50
        zh 2024年指南发布以来发布的国家标准和行业标准（目标为50项以上）
        fr normes chinoises nationales et sectorielles publiées depuis les lignes directrices de 2024, qui en visent au moins 50
        # key-figure.cn-rules
        en Chinese rules and policies on AI published and not repealed, as recorded
        zh 已收录的中国人工智能规则与政策（已公布且未废止）
        fr règles et politiques chinoises sur l'IA recensées, publiées et non abrogées
        # key-figure.eu-adoptions
        en documents adopted as European documents
        zh 被采用为欧洲标准化文件的文件
        fr documents repris comme documents européens
        # key-figure.cn-adoptions
        en documents known to be adopted as Chinese standards
        zh 已知被采用为中国标准的文件
        fr documents dont la reprise comme norme chinoise est connue
        # key-figure.terms-different
        en foundation terms that sources characterise differently
        zh 各来源界定不同的基础术语
        fr termes fondamentaux que les sources caractérisent différemment
        # key-figure.claims-holding
        en claims of the brief of October 2024 that hold on this day
        zh 2024年10月简报中截至该日成立的论断
        fr affirmations de la note d'octobre 2024 exactes à cette date
        # rules.question
        en Which rules and policies on AI exist, and in which jurisdiction?
        zh 现有哪些人工智能规则与政策，属于哪一法域？
        fr Quelles règles et politiques sur l'IA existent, et dans quel ressort ?
        # rules.definition
        en Legal and policy instruments, by the state that dated events show on the day.
        zh 依据有日期的事件，统计各法律与政策文件在该日的状态。
        fr Instruments juridiques et politiques publiques, selon l'état que des événements datés attestent ce jour-là.
        # rules.sentence
        en The atlas records {eu} European and {cn} Chinese {cn|instrument|instruments} as published and not repealed on this day, and paraphrases {provisions} {provisions|provision|provisions} of rules, standards and frameworks.
        zh 图谱记录了该日已公布且未废止的{eu}项欧盟文件和{cn}项中国文件，并转述了规则、标准与框架中的{provisions}条规定。
        fr L'atlas recense {eu} {eu|instrument européen|instruments européens} et {cn} {cn|instrument chinois|instruments chinois}, publiés et non abrogés ce jour-là, et paraphrase {provisions} {provisions|disposition|dispositions} de règles, de normes et de cadres.
        # rules.by-jurisdiction
        en Instruments by jurisdiction
        zh 按法域统计的文件
        fr Instruments par ressort
        # rules.list
        en Instruments
        zh 文件清单
        fr Instruments
        # rules.standing
        en Published, not repealed
        zh 已公布且未废止
        fr Publiés, non abrogés
        # rules.coming
        en Not yet published
        zh 尚未公布
        fr Pas encore publiés
        # rules.over
        en No longer in force
        zh 已失效
        fr Ne sont plus en vigueur
        # rules.caveat.selection
        en The list is a selection of instruments that bear on AI standards; it is not a register of all AI law.
        zh 清单仅选取与人工智能标准相关的文件，并非全部人工智能法规的登记簿。
        fr La liste retient les instruments qui touchent aux normes sur l'IA ; ce n'est pas un registre de tout le droit de l'IA.
        # rules.caveat.wording
        en Provisions are paraphrases with clause references, never the legal text; where an earlier wording was not recorded, this is stated.
        zh 条款均为附条款号的转述，并非法律原文；未收录旧文本的，均予注明。
        fr Les dispositions sont des paraphrases avec références, jamais le texte officiel ; lorsqu'une rédaction antérieure n'est pas recensée, c'est signalé.
        # timeline.question
        en What happened when, and what lies ahead?
        zh 发生了哪些事件，后续还有哪些？
        fr Que s'est-il passé, quand, et qu'est-ce qui est à venir ?
        # timeline.definition
        en Dated events that bear on AI standards and rules; an event counts as past once its last possible day has come.
        zh 与人工智能标准和规则相关的有日期事件；到达其可能的最晚一日，即计为已发生。
        fr Événements datés touchant aux normes et règles de l'IA ; un événement compte comme passé une fois atteint son dernier jour possible.
        # timeline.sentence.none
        en The atlas records no event up to this day; events announced for later: {ahead}.
        zh 图谱未记录截至该日的任何事件；已宣布的后续事件：{ahead}个。
        fr L'atlas ne recense aucun événement jusqu'à ce jour ; événements annoncés pour la suite : {ahead}.
        # timeline.sentence.count
        en The atlas records {events} {events|event|events} from {first} to {last}; events announced for later: {ahead}.
        zh 图谱记录了{first}至{last}的{events}个事件；已宣布的后续事件：{ahead}个。
        fr L'atlas recense {events} {events|événement|événements} (premier : {first} ; dernier : {last}) ; événements annoncés pour la suite : {ahead}.
        # timeline.events
        en Events
        zh 事件
        fr Événements
        # timeline.ahead
        en Announced for later
        zh 已宣布的后续事件
        fr Annoncés pour la suite
        # timeline.by-year
        en Events by year and jurisdiction
        zh 按年份与法域统计的事件
        fr Événements par année et ressort
        # timeline.by-kind
        en Events by kind and jurisdiction
        zh 按类别与法域统计的事件
        fr Événements par nature et ressort
        # timeline.caveat.selection
        en Events were selected by hand; their number by year says nothing about the level of activity.
        zh 事件由人工选取；逐年数量并不反映活跃程度。
        fr Les événements ont été choisis à la main ; leur nombre par an ne dit rien de l'activité.
        # recommendations.question
        en How do the brief's recommendations fare?
        zh 简报的各项建议进展如何？
        fr Où en sont les recommandations de la note ?
        # recommendations.definition
        en Each recommendation has indicators; those that a finding already computes show their value, the others say what is still to be computed.
        zh 每项建议都设有指标；已有分析可计算的给出数值，其余注明尚待计算的内容。
        fr Chaque recommandation a des indicateurs ; ceux qu'une analyse calcule déjà affichent leur valeur, les autres disent ce qui reste à calculer.
        # recommendations.sentence
        en {recommendations} {recommendations|recommendation is|recommendations are} tracked by {indicators} {indicators|indicator|indicators}; computed so far: {computed}.
        zh {recommendations}项建议共设{indicators}个指标，目前可计算{computed}个。
        fr {recommendations} {recommendations|recommandation est suivie|recommandations sont suivies} au moyen de {indicators} {indicators|indicateur|indicateurs}, dont {computed} {computed|est calculable|sont calculables} à ce jour.
        # recommendations.indicators
        en Recommendations and indicators
        zh 建议与指标
        fr Recommandations et indicateurs
        # recommendations.planned
        en not yet computed: {what}
        zh 尚未计算：{what}
        fr pas encore calculé : {what}
        # recommendations.caveat
        en An indicator shows a fact that bears on a recommendation; it does not say that the recommendation was followed.
        zh 指标仅反映与建议相关的事实，并不表示建议已被采纳。
        fr Un indicateur montre un fait qui touche à une recommandation ; il ne dit pas qu'elle a été suivie.
        """
}
