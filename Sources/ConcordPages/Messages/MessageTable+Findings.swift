extension MessageTable {
    /// Names of findings; rules; timeline; recommendations; key figures.
    static let findings = """
        # finding.key-figures
        en The state of play
        zh 现状概览
        fr État des lieux
        # finding.claims
        en The brief of October 2024, then and now
        zh 2024 年 10 月简报：当时与现在
        fr La note d'octobre 2024, hier et aujourd'hui
        # finding.landscape
        en Landscape
        zh 标准版图
        fr Paysage
        # finding.rules
        en Rules
        zh 规则
        fr Règles
        # finding.pipeline
        en The EU pipeline
        zh 欧盟标准进程
        fr La filière européenne
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
        en Each number is a cell of a finding below and opens to the records it was counted from.
        zh 每个数字都取自下文分析中的一个单元格，并可展开至其所依据的记录。
        fr Chaque nombre est une cellule d'une analyse ci-dessous et s'ouvre sur les fiches comptées.
        # key-figures.title
        en Key figures
        zh 关键数字
        fr Chiffres clés
        # key-figure.eu-documents
        en European AI documents published and standing, as recorded
        zh 已收录、已发布且现行的欧洲人工智能标准化文件
        fr documents européens sur l'IA publiés et en vigueur, relevés
        # key-figure.cn-documents
        en Chinese AI documents published and standing, as recorded
        zh 已收录、已发布且现行的中国人工智能标准化文件
        fr documents chinois sur l'IA publiés et en vigueur, relevés
        # key-figure.international-documents
        en international AI documents published and standing, as recorded
        zh 已收录、已发布且现行的国际人工智能标准化文件
        fr documents internationaux sur l'IA publiés et en vigueur, relevés
        # key-figure.answered
        en items of the EU standardisation request with a published answer
        zh 欧盟标准化请求中已有发布文件应答的事项
        fr points de la demande européenne de normalisation avec une réponse publiée
        # key-figure.cited
        en AI standards cited in the Official Journal, the only way to presumption of conformity
        zh 已在《欧盟官方公报》引用的人工智能标准（合格推定的唯一途径）
        fr normes d'IA citées au Journal officiel, seule voie vers la présomption de conformité
        # key-figure.cn-mandatory
        en mandatory Chinese AI standards published and standing
        zh 已发布且现行的中国人工智能强制性国家标准
        fr normes chinoises obligatoires sur l'IA publiées et en vigueur
        # key-figure.cn-target
        en Chinese national and sector standards published since the 2024 guidelines, counted towards their target of 50
        zh 2024 年指南发布以来新发布的国家与行业标准（目标为 50 项）
        fr normes chinoises nationales et sectorielles publiées depuis les lignes directrices de 2024, qui en visent 50
        # key-figure.cn-rules
        en Chinese rules and policies on AI recorded as standing
        zh 已收录的现行中国人工智能规则与政策
        fr règles et politiques chinoises sur l'IA relevées comme en vigueur
        # key-figure.eu-adoptions
        en documents taken over as European documents
        zh 被采用为欧洲文件的标准
        fr documents repris comme documents européens
        # key-figure.cn-adoptions
        en documents known to be taken over as Chinese standards
        zh 已知被采用为中国标准的文件
        fr documents dont on sait qu'ils sont repris comme normes chinoises
        # key-figure.terms-different
        en foundation terms that sources characterise differently
        zh 各来源界定不同的基础术语
        fr termes fondamentaux que les sources caractérisent différemment
        # key-figure.claims-holding
        en claims of the brief that hold today
        zh 简报中至今成立的论断
        fr affirmations de la note encore exactes aujourd'hui
        # rules.question
        en Which rules and policies on AI stand, in whose law?
        zh 哪些人工智能规则与政策现行有效，属于哪一法域？
        fr Quelles règles et politiques sur l'IA sont en vigueur, et dans quel droit ?
        # rules.definition
        en Legal and political instruments by the state that dated events support on the day.
        zh 依据有日期的事件，统计各规范性文件在该日的状态。
        fr Instruments juridiques et politiques selon l'état que des événements datés attestent ce jour-là.
        # rules.sentence
        en The atlas records {eu} European and {cn} Chinese instruments as standing on this day, and paraphrases {provisions} provisions of rules, standards and frameworks.
        zh 图谱记录了该日现行的 {eu} 项欧盟文件和 {cn} 项中国文件，并转述了规则、标准与框架中的 {provisions} 条规定。
        fr L'atlas relève {eu} instruments européens et {cn} instruments chinois en vigueur ce jour-là, et paraphrase {provisions} dispositions de règles, de normes et de cadres.
        # rules.by-jurisdiction
        en Instruments by jurisdiction
        zh 按法域统计的文件
        fr Instruments par juridiction
        # rules.list
        en Instruments
        zh 文件清单
        fr Instruments
        # rules.standing
        en Standing
        zh 现行
        fr En vigueur
        # rules.coming
        en Coming
        zh 制定中
        fr À venir
        # rules.over
        en No longer standing
        zh 已失效
        fr Plus en vigueur
        # rules.caveat.selection
        en The list is a selection of instruments that bear on AI standards; it is no register of all AI law.
        zh 清单仅选取与人工智能标准相关的文件，并非全部人工智能法规的登记簿。
        fr La liste retient les instruments qui touchent aux normes d'IA ; ce n'est pas un registre de tout le droit de l'IA.
        # rules.caveat.wording
        en Provisions are paraphrases with clause references, never the legal text; an earlier wording that was not recorded is said to be so.
        zh 条款均为附条款号的转述，绝非法律原文；未收录的旧文本会注明。
        fr Les dispositions sont des paraphrases avec références, jamais le texte légal ; une rédaction antérieure non relevée est signalée.
        # timeline.question
        en What happened when, and what lies ahead?
        zh 何时发生了什么，前方还有什么？
        fr Que s'est-il passé, quand, et qu'est-ce qui vient ?
        # timeline.definition
        en Dated events that bear on AI standards and rules; an event counts as past when its last possible day has come.
        zh 与人工智能标准和规则相关的有日期事件；以其最晚可能日期判断是否已发生。
        fr Événements datés touchant aux normes et règles de l'IA ; un événement est passé quand son dernier jour possible est venu.
        # timeline.sentence.count
        en The atlas records {events} events from {first} to {last}; {ahead} {ahead|is|are} announced for later.
        zh 图谱记录了 {first} 至 {last} 的 {events} 个事件；另有 {ahead} 个已宣布的后续事件。
        fr L'atlas relève {events} événements de {first} à {last} ; {ahead} {ahead|est annoncé|sont annoncés} pour plus tard.
        # timeline.events
        en Events
        zh 事件
        fr Événements
        # timeline.ahead
        en Announced for later
        zh 已宣布的后续事件
        fr Annoncés pour plus tard
        # timeline.by-year
        en Events by year and jurisdiction
        zh 按年份与法域统计的事件
        fr Événements par année et juridiction
        # timeline.by-kind
        en Events by kind and jurisdiction
        zh 按类别与法域统计的事件
        fr Événements par nature et juridiction
        # timeline.caveat.selection
        en Events were selected by hand; their number by year says nothing of activity.
        zh 事件由人工选取；逐年数量并不反映活跃程度。
        fr Les événements ont été choisis à la main ; leur nombre par an ne dit rien de l'activité.
        # recommendations.question
        en How do the brief's recommendations fare?
        zh 简报的各项建议进展如何？
        fr Où en sont les recommandations de la note ?
        # recommendations.definition
        en Each recommendation has indicators; those that a finding already computes show their value, the others name the finding that will answer them.
        zh 每项建议都有指标；已有分析可计算者给出数值，其余则注明将由哪项分析回答。
        fr Chaque recommandation a des indicateurs ; ceux qu'une analyse calcule déjà montrent leur valeur, les autres nomment l'analyse qui y répondra.
        # recommendations.sentence
        en {recommendations} recommendations are followed by {indicators} indicators, of which {computed} can be computed so far.
        zh {recommendations} 项建议共设 {indicators} 个指标，目前可计算 {computed} 个。
        fr {recommendations} recommandations sont suivies par {indicators} indicateurs, dont {computed} {computed|est calculable|sont calculables} à ce jour.
        # recommendations.indicators
        en Recommendations and indicators
        zh 建议与指标
        fr Recommandations et indicateurs
        # recommendations.planned
        en not yet computed: {finding}
        zh 尚未计算：{finding}
        fr pas encore calculé : {finding}
        # recommendations.caveat
        en An indicator shows a fact that bears on a recommendation; it does not say that the recommendation was followed.
        zh 指标仅反映与建议相关的事实，并不表示建议已被采纳。
        fr Un indicateur montre un fait qui touche à une recommandation ; il ne dit pas qu'elle a été suivie.
        """
}
