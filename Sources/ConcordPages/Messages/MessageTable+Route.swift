extension MessageTable {
    /// The way to the market: procedure, citations, filings, fines.
    static let route = """
        # finding.assess-route
        en {system}: conformity route, registration and filing
        zh {system}：合格评定路径、登记与备案
        fr {system} : procédure d'évaluation, enregistrement et dépôt
        # assess.route.question
        en By which procedure is the system assessed in the EU, what would a citation of standards change, and what has to be declared, registered, reported and filed in both markets?
        zh 该系统在欧盟按何种程序评定，标准被引用会带来什么变化，两个市场须作何种声明、登记、报告和备案？
        fr Par quelle procédure le système est-il évalué dans l'UE, que changerait la citation de normes, et que faut-il déclarer, enregistrer, signaler et déposer sur les deux marchés ?
        # assess.route.definition
        en The procedure follows from the paragraphs of Article 43 that apply and from the answers on standards; for Annex III, point 1, internal control can be chosen only where harmonised standards, which are such once cited in the Official Journal, or common specifications are applied.
        zh 程序取决于第43条中适用的各款以及关于标准的回答；对附件三第1点，仅在适用协调标准（须已在《官方公报》引用）或共同规范时方可选择内部控制。
        fr La procédure suit des paragraphes de l'article 43 qui s'appliquent et des réponses sur les normes ; pour l'annexe III, point 1, le contrôle interne ne se choisit que si des normes harmonisées, telles une fois citées au Journal officiel, ou des spécifications communes sont appliquées.
        # assess.route
        en Conformity route (Article 43)
        zh 合格评定路径（第43条）
        fr Procédure d'évaluation de la conformité (article 43)
        # assess.citations
        en Standards for the requirements, and whether any is cited
        zh 各项要求对应的标准及其是否已被引用
        fr Normes pour les exigences, et si l'une est citée
        # assess.filings
        en Registration and filing
        zh 登记与备案
        fr Enregistrement et dépôt
        # assess.sentence.citations
        en On this day a standard is cited in the Official Journal for {cited} of the {articles} articles of requirements.
        zh 截至当日，{articles}条要求中有{cited}条的标准已在《官方公报》引用。
        fr Ce jour-là, une norme est citée au Journal officiel pour {cited} des {articles} articles d'exigences.
        # assess.sentence.filings
        en {n} {n|provision asks|provisions ask} for a declaration, registration, report or filing; {binding} bind on this day.
        zh {n}项条款要求声明、登记、报告或备案，其中{binding}项当日已有约束力。
        fr {n} {n|disposition demande|dispositions demandent} une déclaration, un enregistrement, un signalement ou un dépôt ; {binding} lient ce jour-là.
        # assess.sentence.requirements-later
        en By its letter the procedure applies earlier than what is assessed: the requirements of Section 2 bind this system from {date}.
        zh 按条文，程序的适用早于评定内容：第2节的要求自{date}起对该系统有约束力。
        fr À la lettre, la procédure s'applique plus tôt que ce qui est évalué : les exigences de la section 2 lient ce système à partir du {date}.
        # assess.caveat.citation
        en What a citation would change is said for the case that the standard is applied in full and cited without restriction; what it covers its citation tells.
        zh 关于引用会带来的变化，以完整适用标准且引用不附限制为前提；标准覆盖范围以引用内容为准。
        fr Ce qu'une citation changerait est dit pour le cas où la norme est appliquée en entier et citée sans restriction ; ce qu'elle couvre, sa citation le dit.
        # assess.caveat.filings
        en Which provisions ask for a filing is a list of ours; other law of both markets, such as licences for telecommunications, is not in it.
        zh 哪些条款要求备案由本项目列出；两个市场的其他法律（如电信业务许可）不在其中。
        fr Les dispositions qui demandent un dépôt sont une liste de notre part ; le reste du droit des deux marchés, comme les licences de télécommunications, n'y est pas.
        # route.choice
        en internal control (Annex VI) or a notified body (Annex VII), by choice
        zh 内部控制（附件六）或公告机构（附件七），自行选择
        fr contrôle interne (annexe VI) ou organisme notifié (annexe VII), au choix
        # route.notified-body
        en notified body (Annex VII)
        zh 公告机构（附件七）
        fr organisme notifié (annexe VII)
        # route.choice-open
        en notified body (Annex VII), or internal control (Annex VI) if it can be chosen
        zh 公告机构（附件七）；如可选择，则为内部控制（附件六）
        fr organisme notifié (annexe VII), ou contrôle interne (annexe VI) s'il peut être choisi
        # route.internal-control
        en internal control (Annex VI), without a notified body
        zh 内部控制（附件六），无公告机构参与
        fr contrôle interne (annexe VI), sans organisme notifié
        # route.product
        en procedure of the product legislation (Annex I, Section A)
        zh 产品法规规定的程序（附件一A节）
        fr procédure de la législation sur les produits (annexe I, section A)
        # route.none
        en no assessment under Article 43
        zh 无须按第43条评定
        fr pas d'évaluation au titre de l'article 43
        # assess.route.may
        en may be: {route}
        zh 可能为：{route}
        fr peut-être : {route}
        # assess.route.internal-control
        en a use of Annex III, points 2 to 8: the provider assesses itself, whether or not standards are cited
        zh 属附件三第2至8点的用途：由提供者自行评定，与标准是否被引用无关
        fr un usage de l'annexe III, points 2 à 8 : le fournisseur s'évalue lui-même, que des normes soient citées ou non
        # assess.route.product
        en a product under Annex I, Section A: the requirements of the Act become part of the assessment that product law asks for
        zh 属附件一A节的产品：本法要求纳入产品法规所要求的评定
        fr un produit de l'annexe I, section A : les exigences du règlement entrent dans l'évaluation que demande le droit des produits
        # assess.route.choice-specification
        en biometrics, and common specifications are followed: the provider chooses
        zh 生物特征识别，且遵循共同规范：由提供者选择
        fr biométrie, et des spécifications communes sont suivies : le fournisseur choisit
        # assess.route.choice-standard
        en biometrics, and cited standards are applied in full ({cited} of {articles} articles have one): the provider chooses
        zh 生物特征识别，且完整适用已被引用的标准（{articles}条中{cited}条有此类标准）：由提供者选择
        fr biométrie, et des normes citées sont appliquées en entier ({cited} articles sur {articles} en ont une) : le fournisseur choisit
        # assess.route.choice-open
        en biometrics, and an open answer, or what the cited standards cover ({cited} of {articles} articles have one), decides whether internal control can be chosen
        zh 生物特征识别；能否选择内部控制取决于未回答的问题或已引用标准的覆盖范围（{articles}条中{cited}条有此类标准）
        fr biométrie, et une réponse ouverte, ou ce que couvrent les normes citées ({cited} articles sur {articles} en ont une), décide si le contrôle interne peut être choisi
        # assess.route.none-cited
        en biometrics, and no standard is cited on this day ({cited} of {articles} articles): without harmonised standards or common specifications a notified body is due, whatever standards are followed
        zh 生物特征识别，当日尚无标准被引用（{articles}条中{cited}条）：没有协调标准或共同规范时，无论遵循何种标准，均须由公告机构评定
        fr biométrie, et aucune norme n'est citée ce jour-là ({cited} articles sur {articles}) : sans normes harmonisées ni spécifications communes, un organisme notifié est requis, quelles que soient les normes suivies
        # assess.route.not-in-full
        en biometrics, and neither cited standards nor common specifications are applied in full: a notified body is due
        zh 生物特征识别，且未完整适用已引用的标准或共同规范：须由公告机构评定
        fr biométrie, et ni normes citées ni spécifications communes ne sont appliquées en entier : un organisme notifié est requis
        # assess.route.none
        en none of the paragraphs of Article 43 on procedures applies: {why}
        zh 第43条关于程序的各款均不适用：{why}
        fr aucun des paragraphes de l'article 43 sur les procédures ne s'applique : {why}
        # assess.citation.choice
        en the choice rests on it: it ends where a citation is withdrawn or restricted, for the part restricted
        zh 选择权以引用为前提：引用被撤回或受限时，受限部分不再可选
        fr le choix en dépend : il cesse si une citation est retirée ou restreinte, pour la partie restreinte
        # assess.citation.notified-body
        en once standards for the requirements are cited, internal control can be chosen by who applies them in full (Article 43(1), point (a)); what they cover is then presumed to conform (Article 40(1))
        zh 各项要求的标准一经引用，完整适用者即可选择内部控制（第43条第1款(a)项）；其覆盖部分推定符合（第40条第1款）
        fr une fois citées des normes pour les exigences, qui les applique en entier peut choisir le contrôle interne (article 43, paragraphe 1, point a)) ; ce qu'elles couvrent est alors présumé conforme (article 40, paragraphe 1)
        # assess.citation.choice-open
        en standards cited for all requirements and applied in full would open the choice of internal control (Article 43(1), point (a))
        zh 若所有要求均有被引用的标准且完整适用，即可选择内部控制（第43条第1款(a)项）
        fr des normes citées pour toutes les exigences et appliquées en entier ouvriraient le choix du contrôle interne (article 43, paragraphe 1, point a))
        # assess.citation.internal-control
        en nothing in the procedure; what a cited standard covers is presumed to conform where it is applied (Article 40(1))
        zh 程序不变；适用已引用标准的，其覆盖部分推定符合（第40条第1款）
        fr rien à la procédure ; ce que couvre une norme citée est présumé conforme si elle est appliquée (article 40, paragraphe 1)
        # assess.citation.product
        en where product law lets the manufacturer do without a third party, it may do so only with harmonised standards or common specifications for all requirements (Article 43(3), third subparagraph); what they cover is presumed to conform (Article 40(1))
        zh 产品法规允许制造商不经第三方评定的，仅在协调标准或共同规范覆盖全部要求时方可如此（第43条第3款第3项）；其覆盖部分推定符合（第40条第1款）
        fr là où le droit des produits permet de se passer d'un tiers, ce n'est permis qu'avec des normes harmonisées ou des spécifications communes pour toutes les exigences (article 43, paragraphe 3, troisième alinéa) ; ce qu'elles couvrent est présumé conforme (article 40, paragraphe 1)
        # assess.citation.none
        en nothing
        zh 无变化
        fr rien
        # assess.citation.document
        en {document}: {state}
        zh {document}：{state}
        fr {document} : {state}
        # column.procedure
        en Procedure
        zh 程序
        fr Procédure
        # column.says-so
        en Provisions
        zh 依据条款
        fr Dispositions
        # column.citation-changes
        en What a citation would change
        zh 标准被引用后的变化
        fr Ce qu'une citation changerait
        # column.cited-in-oj
        en Cited in the Official Journal
        zh 是否已在《官方公报》引用
        fr Citée au Journal officiel
        # column.filing
        en What
        zh 事项
        fr Quoi
        # column.who
        en Who
        zh 义务主体
        fr Qui
        # column.dossier
        en Document
        zh 文件
        fr Document
        # filing.declaration
        en declaration of conformity
        zh 符合性声明
        fr déclaration de conformité
        # filing.marking
        en CE marking
        zh CE标志
        fr marquage CE
        # filing.registration
        en registration in the EU database
        zh 在欧盟数据库登记
        fr enregistrement dans la base de données de l'UE
        # filing.notification
        en notification to an authority or the Commission
        zh 向主管机关或委员会通知
        fr notification à une autorité ou à la Commission
        # filing.incident-reports
        en reports of incidents
        zh 事件报告
        fr signalement d'incidents
        # filing.algorithm-filing
        en filing of the algorithm
        zh 算法备案
        fr dépôt de l'algorithme
        # filing.generative-filing
        en filing of the generative service
        zh 生成式人工智能服务备案
        fr dépôt du service génératif
        # filing.generative-registration
        en registration of a service on a filed model
        zh 调用已备案模型的服务登记
        fr enregistrement d'un service sur un modèle déposé
        # filing.security-assessment
        en security assessment
        zh 安全评估
        fr évaluation de sécurité
        # filing.ethics-registration
        en registration of ethics review
        zh 科技伦理登记
        fr enregistrement éthique
        # filing.personal-data-filing
        en personal and important data: filing, reports, export
        zh 个人信息与重要数据：备案、报告、出境
        fr données personnelles et importantes : dépôt, rapports, transfert
        # obliged.provider
        en provider
        zh 提供者
        fr fournisseur
        # obliged.deployer
        en deployer
        zh 部署者
        fr déployeur
        # obliged.authorised-representative
        en authorised representative
        zh 授权代表
        fr mandataire
        # obliged.gpai-provider
        en provider of a general-purpose model
        zh 通用人工智能模型提供者
        fr fournisseur d'un modèle à usage général
        # obliged.gpai-provider-systemic
        en provider of a model with systemic risk
        zh 具有系统性风险的模型提供者
        fr fournisseur d'un modèle à risque systémique
        # obliged.technical-supporter
        en technical supporter
        zh 技术支持者
        fr soutien technique
        # obliged.personal-information-handler
        en handler of personal information
        zh 个人信息处理者
        fr responsable du traitement d'informations personnelles
        # obliged.critical-infrastructure-operator
        en operator of critical infrastructure
        zh 关键信息基础设施运营者
        fr opérateur d'infrastructure critique
        # obliged.institution
        en institution
        zh 单位
        fr établissement
        # obliged.researcher
        en researcher
        zh 研究人员
        fr chercheur
        # assess.sentence.none-because
        en {market}: none of the recorded provisions applies, by these answers: {answers}.
        zh {market}：依据以下回答，已记录的条款均不适用：{answers}。
        fr {market} : aucune des dispositions consignées ne s'applique, d'après ces réponses : {answers}.
        # assess.fine.higher
        en {reference}: up to {amount} or {percent} % of turnover, the higher
        zh {reference}：最高{amount}或营业额的{percent}%，以较高者为准
        fr {reference} : jusqu'à {amount} ou {percent} % du chiffre d'affaires, le plus élevé
        # assess.fine.lower
        en {reference}: up to {amount} or {percent} % of turnover, the lower for this size of company
        zh {reference}：最高{amount}或营业额的{percent}%，对此规模的企业以较低者为准
        fr {reference} : jusqu'à {amount} ou {percent} % du chiffre d'affaires, le plus bas pour cette taille d'entreprise
        # assess.fine.size-open
        en {reference}: up to {amount} or {percent} % of turnover, the higher (for smaller companies the lower)
        zh {reference}：最高{amount}或营业额的{percent}%，以较高者为准，规模较小的企业以较低者为准
        fr {reference} : jusqu'à {amount} ou {percent} % du chiffre d'affaires, le plus élevé (pour les petites entreprises le plus bas)
        # assess.fine.either
        en {reference}: up to {amount} or {percent} % of turnover; which counts is not said
        zh {reference}：最高{amount}或营业额的{percent}%，未说明以何者为准
        fr {reference} : jusqu'à {amount} ou {percent} % du chiffre d'affaires ; lequel compte n'est pas dit
        # assess.fine.fixed
        en {reference}: up to {amount}
        zh {reference}：最高{amount}
        fr {reference} : jusqu'à {amount}
        # assess.fine.share
        en {reference}: up to {percent} % of turnover
        zh {reference}：最高为营业额的{percent}%
        fr {reference} : jusqu'à {percent} % du chiffre d'affaires
        # assess.fine.unstated
        en {reference}: amount not recorded
        zh {reference}：金额未记录
        fr {reference} : montant non consigné
        # amount.eur
        en EUR {value}
        zh {value}欧元
        fr {value} EUR
        # amount.cny
        en CNY {value}
        zh {value}元人民币
        fr {value} CNY
        """
}
