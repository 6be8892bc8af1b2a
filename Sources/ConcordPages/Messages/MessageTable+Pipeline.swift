extension MessageTable {
    /// The pipeline finding.
    static let pipeline = """
        # pipeline.question
        en For each item of the EU standardisation request: which documents answer it, how far are they, and does any give presumption of conformity?
        zh 针对欧盟标准化请求的每一事项：由哪些文件应答，进展如何，是否已产生合格推定？
        fr Pour chaque point de la demande de normalisation de l'UE : quels documents y répondent, où en sont-ils, et l'un d'eux donne-t-il présomption de conformité ?
        # pipeline.definition
        en Project, Enquiry opened, Enquiry closed, vote, published, assessed, cited: dated events only. Presumption of conformity follows from a citation in the Official Journal and from nothing else.
        zh 立项、征求意见开始、征求意见结束、投票、发布、评估、引用：仅依据有日期的事件。合格推定只源于在《欧盟官方公报》上的引用。
        fr Projet, ouverture de l'enquête, clôture, vote, publication, évaluation, citation : seuls comptent des événements datés. La présomption de conformité découle d'une citation au Journal officiel et de rien d'autre.
        # pipeline.sentence.no-request
        en On this day no standardisation request for the AI Act stood.
        zh 截至该日尚无针对《人工智能法》的有效标准化请求。
        fr Ce jour-là, aucune demande de normalisation pour le règlement sur l'IA n'était en vigueur.
        # pipeline.sentence.request
        en The request in force, {request}, has {items} items; {documents} {documents|document is|documents are} recorded as answering them, and {answered} {answered|item has|items have} a published answer.
        zh 现行请求 {request} 共有 {items} 个事项；已收录 {documents} 项应答文件，其中 {answered} 个事项已有发布文件。
        fr La demande en vigueur, {request}, compte {items} points ; {documents} {documents|document y répond|documents y répondent}, et {answered} {answered|point a|points ont} une réponse publiée.
        # pipeline.sentence.no-citation
        en By {day} none had been cited in the Official Journal for the AI Act: no standard gives presumption of conformity with it.
        zh 截至 {day}，尚无标准因《人工智能法》在《欧盟官方公报》上被引用，因此没有任何标准产生合格推定。
        fr Au {day}, aucune n'avait été citée au Journal officiel pour le règlement sur l'IA : aucune norme n'en donne présomption de conformité.
        # pipeline.sentence.citation
        en {cited} {cited|document has|documents have} been cited in the Official Journal.
        zh 已有 {cited} 项文件在《欧盟官方公报》上被引用。
        fr {cited} {cited|document a été cité|documents ont été cités} au Journal officiel.
        # pipeline.sentence.next-date
        en The next application date ahead is {date}: {profile}.
        zh 下一个适用日期为 {date}：{profile}。
        fr La prochaine date d'application est le {date} : {profile}.
        # pipeline.summary
        en The request in numbers
        zh 请求概况
        fr La demande en chiffres
        # pipeline.summary.deliverables
        en Items of the request
        zh 请求事项
        fr Points de la demande
        # pipeline.summary.answered
        en Items with a published answer
        zh 已有发布文件的事项
        fr Points avec une réponse publiée
        # pipeline.summary.enquiry-failed
        en Answering documents whose Enquiry or vote failed
        zh 征求意见或投票未通过的应答文件
        fr Documents de réponse dont l'enquête ou le vote a échoué
        # pipeline.summary.published
        en Answering documents published
        zh 已发布的应答文件
        fr Documents de réponse publiés
        # pipeline.summary.cited
        en Documents cited in the Official Journal
        zh 已在《欧盟官方公报》引用的文件
        fr Documents cités au Journal officiel
        # pipeline.deliverables
        en Items of the request
        zh 请求事项
        fr Points de la demande
        # pipeline.steps
        en Steps taken by each document
        zh 各文件已完成的步骤
        fr Étapes franchies par chaque document
        # pipeline.step.project
        en Project
        zh 立项
        fr Projet
        # pipeline.step.enquiry
        en Enquiry opened
        zh 征求意见开始
        fr Enquête ouverte
        # pipeline.step.enquiry-closed
        en Enquiry closed
        zh 征求意见结束
        fr Enquête close
        # pipeline.step.vote
        en Vote, approval
        zh 投票、批准
        fr Vote, approbation
        # pipeline.step.published
        en Published
        zh 发布
        fr Publication
        # pipeline.step.assessed
        en Assessed
        zh 评估
        fr Évaluation
        # pipeline.step.cited
        en Cited
        zh 引用
        fr Citation
        # pipeline.step.with-outcome
        en {date}, {outcome}
        zh {date}，{outcome}
        fr {date}, {outcome}
        # pipeline.step.seen
        en seen {date}
        zh {date} 所见
        fr vu le {date}
        # pipeline.articles
        en Requirements for high-risk systems: articles and documents
        zh 高风险系统要求：条款与文件
        fr Exigences pour les systèmes à haut risque : articles et documents
        # pipeline.dates
        en Application dates of the AI Act
        zh 《人工智能法》适用日期
        fr Dates d'application du règlement sur l'IA
        # pipeline.caveat.citation
        en Publication as a European standard gives no presumption; the state of citation is known up to the day stated by its source.
        zh 作为欧洲标准发布并不产生合格推定；引用情况以来源所述日期为限。
        fr La publication comme norme européenne ne donne aucune présomption ; l'état des citations est connu jusqu'au jour indiqué par la source.
        # pipeline.caveat.last-known
        en States are last known; once an announced end has passed without a recorded event the state is unknown.
        zh 状态为最后已知；公布的截止日过后若无新记录，则状态记为不明。
        fr Les états sont les derniers connus ; passé la fin annoncée sans événement relevé, l'état est inconnu.
        # pipeline.caveat.inferred
        en Item numbers of the request are partly inferred by public trackers; the text of the annex was not read.
        zh 请求事项编号部分由公开追踪资料推断；附件原文未读。
        fr Les numéros des points sont en partie déduits par des suivis publics ; le texte de l'annexe n'a pas été lu.
        """
}
