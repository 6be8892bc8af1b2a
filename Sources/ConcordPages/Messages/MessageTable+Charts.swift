extension MessageTable {
    /// Titles and legends of charts.
    static let charts = """
        # chart.pipeline.title
        en How far each document has come
        zh 各文件进展
        fr Où en est chaque document
        # chart.pipeline.description
        en A row for each document that answers the request; a filled mark with its date for each step taken, a cross for a step that failed.
        zh 每行代表一项响应文件；实心标记及日期表示已完成的步骤，叉号表示未通过的步骤。
        fr Une ligne par document qui répond à la demande ; une marque pleine datée pour chaque étape franchie, une croix pour une étape soldée par un échec.
        # chart.legend.taken
        en step taken
        zh 已完成
        fr étape franchie
        # chart.legend.seen
        en seen in this step
        zh 当日所见处于此步骤
        fr vu à cette étape
        # chart.legend.failed
        en failed
        zh 未通过
        fr échec
        # chart.legend.not-taken
        en not recorded
        zh 未见记录
        fr non recensée
        # chart.parts.title
        en The guidelines' parts and what is published
        zh 指南各部分与已发布文件
        fr Les parties des lignes directrices et ce qui est publié
        # chart.parts.description
        en For each part of the 2024 guidelines, the number of Chinese documents published and under way, as recorded.
        zh 2024年指南各部分已发布与在研的中国文件数量（按收录情况）。
        fr Pour chaque partie des lignes directrices de 2024, le nombre de documents chinois publiés et en cours, tels que recensés.
        # chart.target.title
        en National and sector standards since the guidelines, against their target
        zh 指南发布后的国家与行业标准及其目标
        fr Normes nationales et sectorielles depuis les lignes directrices, face à leur objectif
        # chart.target.description
        en {counted} standards counted in the atlas since the guidelines were published; the target is at least {target} by {by}.
        zh 指南发布以来，图谱统计到{counted}项标准；目标为到{by}达到{target}项以上。
        fr Depuis la publication des lignes directrices, l'atlas compte {counted} normes ; l'objectif est d'au moins {target} d'ici {by}.
        # chart.target.label
        en Published since {day}, as recorded
        zh {day}以来发布（按收录情况）
        fr Publiées depuis le {day}, telles que recensées
        # chart.target.line
        en target: at least {target} by {by}
        zh 目标：到{by}达{target}项以上
        fr objectif : au moins {target} d'ici {by}
        # chart.topics.title
        en Published documents by topic and jurisdiction
        zh 按主题与法域统计的已发布文件
        fr Documents publiés par thème et ressort
        # chart.topics.description
        en For each topic, the number of published documents recorded for the EU, China, international bodies and the United States; a document may have several topics.
        zh 各主题下欧盟、中国、国际组织和美国已收录的已发布文件数量；一项文件可属多个主题。
        fr Pour chaque thème, le nombre de documents publiés recensés pour l'UE, la Chine, les organismes internationaux et les États-Unis ; un document peut avoir plusieurs thèmes.
        # chart.growth.title
        en Documents published by year since {first}, each list by itself, all on one scale
        zh {first}年以来逐年发布的文件（各清单单独显示，刻度统一）
        fr Documents publiés par année depuis {first}, chaque liste à part, toutes à la même échelle
        # chart.growth.description
        en One row of columns for the list of each body, all on one scale; hatched where the list does not claim to be complete. Lists of fewer than five documents and earlier years stand in the table alone.
        zh 每个机构的清单占一行，刻度统一；清单不声称完整的以斜线表示。不足五项文件的清单和更早的年份仅列于表格。
        fr Une rangée de colonnes pour la liste de chaque organisme, toutes à la même échelle ; hachurée si la liste ne se dit pas complète. Les listes de moins de cinq documents et les années antérieures ne figurent que dans le tableau.
        # chart.timeline.title
        en Events by jurisdiction
        zh 按法域排列的事件
        fr Événements par ressort
        # chart.timeline.description
        en Each mark is a recorded event; empty marks lie ahead of the day of this page.
        zh 每个标记为一个已收录事件；空心标记表示本页日期之后的事件。
        fr Chaque marque est un événement recensé ; les marques vides sont à venir.
        # chart.legend.past
        en has happened
        zh 已发生
        fr passé
        # chart.legend.ahead
        en lies ahead
        zh 尚未发生
        fr à venir
        # chart.partial
        en hatched: counted from lists that do not claim to be complete
        zh 斜线：所据清单不声称完整
        fr hachuré : compté sur des listes qui ne se disent pas complètes
        # chart.purpose.title
        en Purpose of Chinese documents and rules by year of publication since {first}
        zh {first}年以来中国文件与规则的用途（按发布年份）
        fr Finalité des documents et règles chinois par année de publication depuis {first}
        # chart.purpose.description
        en A row of columns for each purpose, all on one scale: the number of Chinese documents and rules published in each year that serve control, industry or both, as judged from title, scope and origin. Earlier years stand in the table alone.
        zh 每种用途占一行，刻度统一：逐年统计服务于管控、产业或两者的中国文件与规则数量，依据标题、范围与来源判断。更早的年份仅列于表格。
        fr Une rangée de colonnes par finalité, toutes à la même échelle : nombre, par année de publication, de documents et règles chinois servant le contrôle, l'industrie ou les deux, jugé d'après le titre, l'objet et l'origine. Les années antérieures ne figurent que dans le tableau.
        """
}
