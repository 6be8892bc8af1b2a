extension MessageTable {
    /// China's system.
    static let guidelines = """
        # guidelines.question
        en Who guides whom in China's standards system, what do the 2024 guidelines ask for, and what has been published?
        zh 中国标准体系中谁指导谁，2024年指南提出了什么要求，已发布了什么？
        fr Qui guide qui dans le système chinois de normalisation, que demandent les lignes directrices de 2024, et qu'est-ce qui a été publié ?
        # guidelines.definition
        en Chinese documents by part of the 2024 guidelines, kind, purpose and drafters. Parts are assigned by the project unless a source states them; purpose is read from title, scope and origin, with its reason recorded.
        zh 按2024年指南的组成部分、类别、用途和起草单位统计中国文件。除来源明示外，所属部分由本项目归类；用途依据标题、范围和来源判断，并记录理由。
        fr Documents chinois par partie des lignes directrices de 2024, type, finalité et rédacteurs. La partie est attribuée par le projet sauf si une source l'indique ; la finalité est déduite du titre, du domaine d'application et de l'origine, motif à l'appui.
        # guidelines.sentence.documents
        en {published} Chinese {published|document is|documents are} recorded as published and not withdrawn, including {mandatory} mandatory and {recommended} recommended national standards; {underway} {underway|is|are} under way.
        zh 已收录的中国文件中，已发布且未废止的有{published}项，其中强制性国家标准{mandatory}项、推荐性国家标准{recommended}项；在研{underway}项。
        fr {published} {published|document chinois est recensé comme publié et non retiré|documents chinois sont recensés comme publiés et non retirés}, dont {mandatory} {mandatory|norme nationale obligatoire|normes nationales obligatoires} et {recommended} {recommended|norme nationale recommandée|normes nationales recommandées} ; {underway} {underway|est|sont} en cours.
        # guidelines.sentence.target
        en The guidelines ask for at least {target} new national and sector standards by {by}; the atlas counts {published} published since, from lists that do not claim to be complete.
        zh 指南要求到{by}新制定国家标准和行业标准{target}项以上；据图谱统计，此后已发布{published}项，所据清单不声称完整。
        fr Les lignes directrices demandent au moins {target} nouvelles normes nationales et sectorielles d'ici {by} ; l'atlas en compte {published} {published|publiée|publiées} depuis, d'après des listes qui ne se disent pas complètes.
        # guidelines.sentence.not-yet
        en The 2024 guidelines had not been published on this day.
        zh 截至该日，2024年指南尚未发布。
        fr Les lignes directrices de 2024 n'étaient pas encore publiées ce jour-là.
        # guidelines.sentence.purpose
        en By purpose, the published documents serve control ({control}), industry ({industry}) or both ({both}); purpose unclear: {unclear}.
        zh 按用途划分，已发布文件中{control}项服务于管控，{industry}项服务于产业，{both}项两者兼有，{unclear}项不明。
        fr Par finalité, les documents publiés servent le contrôle ({control}), l'industrie ({industry}) ou les deux ({both}) ; finalité indéterminée : {unclear}.
        # guidelines.sentence.drafters
        en Drafting organisations are known for {known} of {all} {all|document|documents}; of the {drafters} {drafters|mention|mentions} on {known|it|them}, {enterprises} {enterprises|is of an enterprise|are of enterprises}, foreign-invested ones included.
        zh {all}项文件中有{known}项的起草单位已知；起草单位共出现{drafters}次，其中企业（含外商投资企业）{enterprises}次。
        fr Les rédacteurs sont connus pour {known} {known|document|documents} sur {all} ; sur {drafters} {drafters|mention|mentions}, {enterprises} {enterprises|désigne une entreprise|désignent des entreprises}, y compris à capitaux étrangers.
        # guidelines.parts
        en Parts of the 2024 guidelines and documents
        zh 2024年指南各部分与文件
        fr Parties des lignes directrices de 2024 et documents
        # guidelines.targets
        en Targets of the guidelines
        zh 指南目标
        fr Objectifs des lignes directrices
        # guidelines.bindingness
        en Chinese documents by kind
        zh 按类别统计的中国文件
        fr Documents chinois par type
        # guidelines.purpose
        en Purpose of Chinese documents and rules over time
        zh 中国文件与规则的用途变化
        fr Finalité des documents et règles chinois au fil du temps
        # guidelines.drafters
        en Who drafts
        zh 起草单位
        fr Qui rédige
        # guidelines.caveat.assignment
        en The assignment of documents to parts of the guidelines is the project's own, not official.
        zh 文件归入指南各部分系本项目所为，并非官方归类。
        fr L'attribution des documents aux parties est celle du projet, elle n'est pas officielle.
        # guidelines.caveat.target
        en The issuers have not published which documents they count towards the target; the atlas counts every mandatory, recommended, guidance and sector document recorded as published since.
        zh 发布方未公布哪些文件计入目标；图谱统计此后发布的全部强制性标准、推荐性标准、指导性技术文件和行业标准。
        fr Les autorités n'ont pas publié la liste des documents comptés dans l'objectif ; l'atlas compte tout document obligatoire, recommandé, d'orientation ou sectoriel recensé comme publié depuis.
        # guidelines.caveat.drafters
        en Most lists of drafters are partial; to be mentioned on a document is no measure of influence.
        zh 多数起草单位名单不完整；在文件上出现一次并不衡量影响力。
        fr La plupart des listes de rédacteurs sont partielles ; une mention sur un document ne mesure pas une influence.
        # guidelines.caveat.purpose
        en Purpose is a judgement drafted by machine and not reviewed by a person.
        zh 用途判断由机器生成，未经人工复核。
        fr La finalité est une appréciation rédigée par une machine, sans relecture humaine.
        """
}
