extension MessageTable {
    /// The landscape finding.
    static let landscape = """
        # landscape.question
        en Which AI standards exist or are in preparation, by whom, on what, and how binding?
        zh 现有和在研的人工智能标准有哪些，由谁制定，涉及什么主题，约束力如何？
        fr Quelles normes sur l'IA existent ou se préparent, par qui, sur quoi, et avec quelle force contraignante ?
        # landscape.definition
        en A document counts as published if its publication had happened by the day and nothing had ended it since; as under way from project to approval. Documents without a usable date are listed separately.
        zh 截至该日已有发布事件且未失效的文件计为“已发布”；自立项至批准计为“在研”。无可用日期的文件另行列出。
        fr Un document compte comme publié si, à la date considérée, il avait paru et que rien n'y avait mis fin ; comme en cours, de l'inscription du projet à l'approbation. Les documents sans date exploitable sont listés à part.
        # landscape.sentence.count
        en The atlas records {all} AI {all|document|documents} on this day, {published} of them published and not withdrawn, including {eu} European, {cn} Chinese and {international} of international bodies; {underway} {underway|is|are} under way.
        zh 截至该日，图谱收录{all}项人工智能标准化文件，其中{published}项已发布且未废止，包括欧洲{eu}项、中国{cn}项、国际组织{international}项；另有{underway}项在研。
        fr L'atlas recense {all} {all|document|documents} sur l'IA ce jour-là, dont {published} {published|publié et non retiré|publiés et non retirés}, parmi lesquels {eu} {eu|européen|européens}, {cn} {cn|chinois|chinois} et {international} d'organismes internationaux ; {underway} {underway|est|sont} en cours.
        # landscape.sentence.completeness
        en Of {lists} {lists|list|lists}, {claimed} {claimed|claims|claim} to be complete; the others show only what was found, so their numbers must not be compared between bodies.
        zh 在{lists}份清单中，{claimed}份声称完整；其余数字仅为已找到的数量，不宜在机构间比较。
        fr Sur {lists} {lists|liste|listes}, {claimed} {claimed|se dit complète|se disent complètes} ; les autres ne montrent que ce qui a été trouvé, et leurs nombres ne se comparent pas entre organismes.
        # landscape.by-jurisdiction
        en Documents by jurisdiction
        zh 按法域统计的文件
        fr Documents par ressort
        # landscape.by-body
        en Documents by body
        zh 按机构统计的文件
        fr Documents par organisme
        # landscape.by-whole-body
        en Standards bodies with all their committees
        zh 标准组织（含其全部委员会）
        fr Organismes de normalisation avec tous leurs comités
        # landscape.by-topic
        en Published documents by topic
        zh 按主题统计的已发布文件
        fr Documents publiés par thème
        # landscape.by-bindingness
        en Documents by kind
        zh 按类别统计的文件
        fr Documents par type
        # landscape.by-state
        en Documents by state
        zh 按状态统计的文件
        fr Documents par état
        # landscape.growth
        en Documents published by year
        zh 逐年发布的文件
        fr Documents publiés par année
        # landscape.families
        en Families of documents
        zh 文件系列
        fr Familles de documents
        # landscape.untopiced
        en Records without a topic
        zh 未归入主题的记录
        fr Fiches sans thème
        # landscape.caveat.partial
        en Most lists do not claim to be complete, so shares, rankings and growth are not compared between bodies.
        zh 多数清单不声称完整，因此不做跨机构的占比、排名或增长比较。
        fr La plupart des listes ne se disent pas complètes : ni parts, ni classements, ni croissances ne sont comparés entre organismes.
        # landscape.caveat.whole
        en A body with its committees counts each document once; a joint committee counts with each of its parents and a committee with every body above it, so these rows must not be added up.
        zh 机构连同其委员会统计时，每项文件只计一次；联合委员会计入其每个上级机构，下级机构亦计入各级上级机构，故各行不可相加。
        fr Un organisme avec ses comités compte chaque document une fois ; un comité mixte compte avec chacun de ses parents et un comité avec tout organisme au-dessus de lui : ces lignes ne s'additionnent pas.
        # landscape.caveat.undated
        en A state that a source showed on some day says nothing about earlier days; before that day the document counts as undated.
        zh 来源在某日显示的状态不能说明更早的情况；在此之前该文件记为日期不明。
        fr Un état constaté un certain jour ne dit rien des jours précédents ; avant ce jour, le document compte comme non daté.
        """
}
