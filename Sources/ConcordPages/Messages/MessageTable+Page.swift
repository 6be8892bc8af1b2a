extension MessageTable {
    /// The page of the brief.
    static let page = """
        # page.title
        en Common ground and fault lines: AI standards and rules in China and the EU
        zh 共同点与分歧：中欧人工智能标准与规则
        fr Terrains d'entente et lignes de fracture : normes et règles de l'IA en Chine et dans l'UE
        # page.kicker
        en Concord · the living brief
        zh Concord · 动态简报
        fr Concord · la note évolutive
        # page.as-of
        en The world as of {day}
        zh 截至{day}的情况
        fr Situation au {day}
        # page.beyond
        en Nothing after {recorded} has been recorded: what happened between that day and this one is not known here.
        zh 图谱收录截至{recorded}；此后至本页日期之间发生的事，此处未知。
        fr Rien n'est recensé après le {recorded} : ce qui s'est passé entre ce jour et celui de cette page n'est pas connu ici.
        # page.lead
        en This brief is computed from recorded facts. Every number links to the records it was counted from, and every record to its sources. Nothing that happened after the day above is in it.
        zh 本简报由已记录的事实计算得出。每个数字都可展开至其统计所依据的记录，每条记录都可追溯至来源。上述日期之后发生的事，均不计入本页。
        fr Cette note est calculée à partir de faits recensés. Chaque nombre renvoie aux fiches comptées, et chaque fiche à ses sources. Rien de ce qui est arrivé après le jour ci-dessus n'y figure.
        # page.contents
        en Contents
        zh 目录
        fr Sommaire
        # page.skip
        en Skip to the text
        zh 跳至正文
        fr Aller au texte
        # page.question
        en Question
        zh 问题
        fr Question
        # page.how-counted
        en How it was counted
        zh 统计方法
        fr Mode de calcul
        # page.caveats
        en Caveats
        zh 局限说明
        fr Réserves
        # page.data
        en Data: {csv} · {json}
        zh 数据：{csv} · {json}
        fr Données : {csv} · {json}
        # page.chart-file
        en Chart: {svg}
        zh 图表：{svg}
        fr Graphique : {svg}
        # page.sources-of-chart
        en Sources: {n} {n|record|records}, listed with their sources under “{traces}”
        zh 来源：{n}条记录，见“{traces}”
        fr Sources : {n} {n|fiche|fiches}, avec leurs sources sous « {traces} »
        # page.rows
        en {n} {n|row|rows}
        zh {n}行
        fr {n} {n|ligne|lignes}
        # page.table-of-chart
        en The chart as a table
        zh 图表对应的表格
        fr Le graphique en tableau
        # page.undated
        en Not placed in time: {n} {n|record|records}
        zh 无法确定时间：{n}条记录
        fr Impossible à situer dans le temps : {n} {n|fiche|fiches}
        # page.undated-explanation
        en The records do not show whether these were current on this day, so dated counts leave them out.
        zh 现有记录无法判断它们在该日的状态，故不计入有日期的统计。
        fr Les données ne disent pas ce qu'il en était ce jour-là ; les décomptes datés excluent ces fiches.
        # page.method
        en Method
        zh 方法
        fr Méthode
        # page.method.facts
        en Facts, judgements and suggestions are kept apart. A fact has sources; a judgement says who or what made it and whether a person reviewed it. Nothing here is a suggestion.
        zh 事实、判断与计算所得的推测分别存放。事实有来源；判断注明由谁或以何种方式作出、是否经人工复核。本页不含推测。
        fr Faits, appréciations et suggestions calculées sont tenus séparés. Un fait a des sources ; une appréciation dit qui ou quoi l'a faite et si une personne l'a relue. Rien ici n'est une suggestion.
        # page.method.clocks
        en Two clocks run: the date in the world, which the day above sets, and the day on which the atlas learned a fact, {recorded}. Sources carry the dates on which they were published and read, which may be later than the day above.
        zh 本页区分两种日期：现实日期（由上方日期设定）和图谱获知事实的日期（{recorded}）。来源所附日期为其发布与查阅日期，可能晚于上方日期。
        fr Deux horloges tournent : la date dans le monde, fixée par le jour ci-dessus, et le jour où l'atlas a appris un fait ({recorded}). Les sources portent les dates de leur publication et de leur lecture, parfois postérieures au jour ci-dessus.
        # page.method.dates
        en A date counts as past once its last possible day has come. A state seen on some day holds from that day on; once an announced end has passed it is unknown.
        zh 到达其可能的最晚一日，日期即计为已过。某日所见的状态自该日起有效；公布的截止日过后即为不明。
        fr Une date compte comme passée une fois atteint son dernier jour possible. Un état constaté un jour vaut à partir de ce jour ; une fois passée une échéance annoncée, il est inconnu.
        # page.method.wording
        en Titles are the last recorded; an earlier wording that is not recorded cannot be shown. Unknown is a value: it is shown, never counted as zero.
        zh 标题为最近收录的标题；未收录的旧文本无法显示。“不明”也是一种取值：照实显示，绝不按零计。
        fr Les titres sont les derniers recensés ; une rédaction antérieure non recensée ne peut être montrée. L'inconnu est une valeur : il est montré, jamais compté comme zéro.
        # page.method.not-shown
        en Procedures and comparisons of terms are recorded as of {recorded} only and are left out on this earlier day.
        zh 程序说明与术语比较仅有{recorded}的记录，故在此较早日期不予显示。
        fr Procédures et comparaisons de termes ne sont recensées qu'à une date postérieure ({recorded}) et sont omises pour ce jour antérieur.
        # page.gaps
        en Gaps and conflicts
        zh 空白与冲突
        fr Lacunes et conflits
        # page.gaps.sentence
        en Documents that cannot be placed in time: {undated}; documents whose state is no longer known: {unknown}; records that rest on general knowledge alone, and say so: {recall}.
        zh {undated}项文件无法确定时间，{unknown}项文件状态已不明，{recall}条记录仅依据一般性知识并已注明。
        fr Documents impossibles à situer dans le temps : {undated} ; documents dont l'état n'est plus connu : {unknown} ; fiches reposant sur la seule connaissance générale, et qui le disent : {recall}.
        # page.gaps.conflicts-count
        en Points on which sources disagree, kept side by side: {conflicts}.
        zh 来源说法不一之处有{conflicts}处，均并列保留。
        fr Points sur lesquels les sources divergent, gardés côte à côte : {conflicts}.
        # page.gaps.later
        en What the atlas knew on {recorded}
        zh 图谱在{recorded}所知的情况
        fr Ce que l'atlas savait le {recorded}
        # page.gaps.later-explanation
        en How the lists behind this page were drawn up was noted on {recorded}. These notes speak from that day, not from {day}: nothing in them was known then, and some of it is about later days.
        zh 本页所据清单的编制方式记录于{recorded}。以下说明以该日为准，而非{day}：当时尚无这些说明，其中部分内容涉及其后的日期。
        fr La façon dont les listes de cette page ont été établies a été notée le {recorded}. Ces notes parlent de ce jour-là, non du {day} : rien n'en était connu alors, et certaines portent sur des jours ultérieurs.
        # page.gaps.lists
        en How the lists were drawn up
        zh 清单的编制方式
        fr Comment les listes ont été établies
        # page.gaps.conflicts
        en What sources say differently
        zh 来源之间的分歧
        fr Ce que les sources disent différemment
        # page.gaps.field
        en Field
        zh 字段
        fr Champ
        # page.gaps.says
        en What is said
        zh 各方说法
        fr Ce qui est dit
        # page.gaps.list
        en List
        zh 清单
        fr Liste
        # page.gaps.until
        en Covers up to
        zh 截止日
        fr Date limite
        # page.gaps.how
        en How
        zh 方式
        fr Comment
        # page.gaps.total
        en Known total
        zh 已知总数
        fr Total connu
        # page.traces
        en Records behind the numbers
        zh 数字背后的记录
        fr Fiches derrière les nombres
        # page.traces.lead
        en Each block lists the records that one number was counted from.
        zh 每一组列出某个数字所依据的记录。
        fr Chaque bloc liste les fiches à partir desquelles un nombre a été compté.
        # page.records
        en Records
        zh 记录
        fr Fiches
        # page.notes
        en End notes: sources
        zh 尾注：来源
        fr Notes : sources
        # page.notes.lead
        en The sources of every record shown, with how they were read.
        zh 本页各记录的来源及其查阅方式。
        fr Les sources de chaque fiche affichée, et la façon dont elles ont été lues.
        # page.source.read
        en read {day}
        zh {day}查阅
        fr consulté le {day}
        # page.source.unread
        en not opened
        zh 未打开
        fr non consulté
        # page.source.official
        en official address
        zh 官方地址
        fr adresse officielle
        # page.source.offline
        en no address: {reason}
        zh 无地址：{reason}
        fr sans adresse : {reason}
        # page.sources
        en Sources
        zh 来源
        fr Sources
        # page.cite
        en Cite as
        zh 引用格式
        fr Citer
        # page.cite.brief
        en Concord, “{title}”, as of {day}, atlas {version}
        zh Concord，《{title}》，截至{day}，图谱版本{version}
        fr Concord, « {title} », au {day}, atlas {version}
        # page.licence
        en Facts: CC BY 4.0. Program: Apache-2.0.
        zh 事实数据：CC BY 4.0；程序：Apache-2.0。
        fr Faits : CC BY 4.0. Programme : Apache-2.0.
        # page.fallback
        en Where no translation is recorded, words are shown in the language of the record.
        zh 无译文之处按原记录语言显示。
        fr Faute de traduction, les mots sont affichés dans la langue de la fiche.
        """
}
