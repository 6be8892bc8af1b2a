extension MessageTable {
    /// The pipeline finding.
    static let pipeline = """
        # pipeline.question
        en For each item of the EU standardisation request: which documents answer it, how far are they, and does any give presumption of conformity?
        zh 针对欧盟标准化请求的每一事项：有哪些文件予以响应，进展如何，是否已产生符合性推定？
        fr Pour chaque point de la demande de normalisation de l'UE : quels documents y répondent, où en sont-ils, et l'un d'eux donne-t-il présomption de conformité ?
        # pipeline.definition
        en The steps are project, public enquiry opened and closed, vote, publication, assessment and citation; only dated events count. A standard gives presumption of conformity only once its reference is cited in the Official Journal.
        zh 步骤依次为立项、公开征求意见开始与结束、投票、发布、评估、公报引用，仅依据有日期的事件。标准的编号经《欧盟官方公报》公布（引用）后，方产生符合性推定。
        fr Inscription du projet, ouverture de l'enquête, clôture, vote, publication, évaluation, citation : seuls comptent des événements datés. Une norme ne donne présomption de conformité qu'une fois sa référence citée au Journal officiel de l'Union européenne.
        # pipeline.sentence.no-request
        en On this day no standardisation request for the AI Act was in force.
        zh 该日没有针对《人工智能法》的有效标准化请求。
        fr Ce jour-là, aucune demande de normalisation pour le règlement sur l'IA n'était en vigueur.
        # pipeline.sentence.request
        en The request in force, {request}, has {items} {items|item|items}; {documents} {documents|document is|documents are} recorded as answering the request, and {answered} {answered|item is|items are} answered by a published document.
        zh 现行请求{request}共有{items}个事项；已收录{documents}项响应文件，{answered}个事项已有正式发布的文件。
        fr La demande en vigueur, {request}, compte {items} {items|point|points} ; {documents} {documents|document recensé y répond|documents recensés y répondent}, et {answered} {answered|point est couvert|points sont couverts} par un document publié.
        # pipeline.sentence.no-citation
        en By {day} no citation of these documents in the Official Journal for the AI Act is recorded: none is known to give presumption of conformity with the Act.
        zh 截至{day}，未见上述文件因《人工智能法》被《欧盟官方公报》引用的记录，因此未知有任何标准产生符合性推定。
        fr Au {day}, aucune citation de ces documents au Journal officiel de l'UE au titre du règlement sur l'IA n'est recensée : aucun n'est connu pour donner présomption de conformité à ce règlement.
        # pipeline.sentence.citation
        en {cited} {cited|document has|documents have} been cited in the Official Journal.
        zh 已有{cited}项文件被《欧盟官方公报》引用。
        fr {cited} {cited|document a été cité|documents ont été cités} au Journal officiel de l'UE.
        # pipeline.sentence.next-date
        en The AI Act's next date of application is {date} ({profile}).
        zh 《人工智能法》的下一个适用日期为{date}（{profile}）。
        fr Prochaine date d'application du règlement sur l'IA : {date} ({profile}).
        # pipeline.summary
        en The request in numbers
        zh 请求概况
        fr La demande en chiffres
        # pipeline.summary.deliverables
        en Items of the request
        zh 请求事项
        fr Points de la demande
        # pipeline.summary.answered
        en Items answered by a published document
        zh 已有发布文件的事项
        fr Points couverts par un document publié
        # pipeline.summary.enquiry-failed
        en Documents whose public enquiry or vote failed
        zh 征求意见或投票未通过的文件
        fr Documents dont l'enquête ou le vote a échoué
        # pipeline.summary.published
        en Documents published in answer
        zh 已发布的响应文件
        fr Documents publiés en réponse
        # pipeline.summary.cited
        en Documents cited in the Official Journal
        zh 已被《欧盟官方公报》引用的文件
        fr Documents cités au Journal officiel de l'UE
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
        fr Inscription du projet
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
        zh 公报引用
        fr Citation
        # pipeline.step.with-outcome
        en {date}, {outcome}
        zh {date}，{outcome}
        fr {date}, {outcome}
        # pipeline.step.seen
        en seen {date}
        zh {date}所见
        fr constaté ({date})
        # pipeline.articles
        en Requirements for high-risk systems: the documents of each article by their state on this day
        zh 高风险系统要求：各条款所对应的文件（按该日状态统计）
        fr Exigences pour les systèmes à haut risque : documents de chaque article, par état à cette date
        # pipeline.dates
        en Application dates of the AI Act
        zh 《人工智能法》适用日期
        fr Dates d'application du règlement sur l'IA
        # pipeline.caveat.citation
        en Publication as a European standard gives no presumption; the state of citation is known up to the day stated by its source.
        zh 作为欧洲标准发布并不产生符合性推定；引用情况以来源所述日期为限。
        fr La publication comme norme européenne ne donne aucune présomption ; l'état des citations est connu jusqu'au jour indiqué par la source.
        # pipeline.caveat.last-known
        en States are the last known; once an announced end has passed without a recorded event, the state is unknown.
        zh 状态均为最后已知的状态；公布的截止日过后若无新记录，则记为不明。
        fr Les états sont les derniers connus ; une fois passée l'échéance annoncée sans événement recensé, l'état est inconnu.
        # pipeline.caveat.furthest
        en The furthest state reached is the furthest that has happened to any document that stands, even where its state on this day is unknown.
        zh “曾达到的最高阶段”指现行有效或在研文件中已发生的最高阶段，即使其在该日的状态不明。
        fr L'état le plus avancé atteint est le plus avancé qu'ait connu un document toujours en vie, même si son état à cette date est inconnu.
        # pipeline.caveat.inferred
        en Item numbers of the request are partly inferred by public trackers; the text of the annex was not read.
        zh 请求事项编号部分由公开追踪资料推断；附件原文未读。
        fr Les numéros des points sont en partie déduits par des sites publics de suivi ; le texte de l'annexe n'a pas été lu.
        """
}
