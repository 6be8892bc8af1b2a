extension MessageTable {
    /// Numbers with what they count: units of criteria, and those of figures and targets.
    static let units = """
        # unit.percent
        en {value}%
        zh {value}%
        fr {value} %
        # unit.index
        en {value} (index)
        zh {value}（指数）
        fr {value} (indice)
        # unit.ratio
        en {value} (ratio)
        zh {value}（比值）
        fr {value} (rapport)
        # unit.eur
        en EUR {value}
        zh {value}欧元
        fr {value} {value|euro|euros}
        # unit.cny
        en CNY {value}
        zh {value}元人民币
        fr {value} {value|yuan|yuans}
        # unit.items
        en {value} {value|item|items}
        zh {value}项
        fr {value} {value|élément|éléments}
        # unit.keywords
        en {value} {value|keyword|keywords}
        zh {value}个关键词
        fr {value} {value|mot-clé|mots-clés}
        # unit.questions
        en {value} {value|question|questions}
        zh {value}道题
        fr {value} {value|question|questions}
        # unit.times
        en {value} {value|time|times}
        zh {value}次
        fr {value} fois
        # unit.clicks
        en {value} {value|click|clicks}
        zh {value}次点击
        fr {value} {value|clic|clics}
        # unit.seconds
        en {value} {value|second|seconds}
        zh {value}秒
        fr {value} {value|seconde|secondes}
        # unit.hours
        en {value} {value|hour|hours}
        zh {value}小时
        fr {value} {value|heure|heures}
        # unit.days
        en {value} {value|day|days}
        zh {value}日
        fr {value} {value|jour|jours}
        # unit.months
        en {value} {value|month|months}
        zh {value}个月
        fr {value} mois
        # unit.years
        en {value} {value|year|years}
        zh {value}年
        fr {value} {value|an|ans}
        # unit.characters
        en {value} {value|character|characters}
        zh {value}个字符
        fr {value} {value|caractère|caractères}
        # unit.people
        en {value} {value|person|people}
        zh {value}人
        fr {value} {value|personne|personnes}
        # unit.users
        en {value} {value|user|users}
        zh {value}名用户
        fr {value} {value|utilisateur|utilisateurs}
        # unit.risks
        en {value} {value|risk|risks}
        zh {value}种风险
        fr {value} {value|risque|risques}
        # unit.flop
        en {value} {value|floating-point operation|floating-point operations}
        zh {value}次浮点运算
        fr {value} {value|opération en virgule flottante|opérations en virgule flottante}
        # unit.bodies
        en {value} {value|body|bodies}
        zh {value}个机构
        fr {value} {value|organisme|organismes}
        # unit.candidates
        en {value} {value|candidate|candidates}
        zh {value}名候选人
        fr {value} {value|candidature|candidatures}
        # unit.comments
        en {value} {value|comment|comments}
        zh {value}条意见
        fr {value} {value|observation|observations}
        # unit.committees
        en {value} {value|committee|committees}
        zh {value}个委员会
        fr {value} {value|comité|comités}
        # unit.companies
        en {value} {value|company|companies}
        zh {value}家企业
        fr {value} {value|entreprise|entreprises}
        # unit.contributions
        en {value} {value|contribution|contributions}
        zh {value}份文稿
        fr {value} {value|contribution|contributions}
        # unit.convenors
        en {value} {value|convenor|convenors}
        zh {value}名召集人
        fr {value} {value|animateur|animateurs}
        # unit.countries
        en {value} {value|country|countries}
        zh {value}个国家
        fr {value} pays
        # unit.deliverables
        en {value} {value|deliverable|deliverables}
        zh {value}项交付成果
        fr {value} {value|livrable|livrables}
        # unit.documents
        en {value} {value|document|documents}
        zh {value}项文件
        fr {value} {value|document|documents}
        # unit.enterprises
        en {value} {value|enterprise|enterprises}
        zh {value}家企业
        fr {value} {value|entreprise|entreprises}
        # unit.experts
        en {value} {value|expert|experts}
        zh {value}名专家
        fr {value} {value|expert|experts}
        # unit.indicators
        en {value} {value|indicator|indicators}
        zh {value}项指标
        fr {value} {value|indicateur|indicateurs}
        # unit.liaisons
        en {value} {value|liaison statement|liaison statements}
        zh {value}份联络函
        fr {value} {value|note de liaison|notes de liaison}
        # unit.members
        en {value} {value|member|members}
        zh {value}名成员
        fr {value} {value|membre|membres}
        # unit.memberships
        en {value} {value|membership|memberships}
        zh {value}个成员席位
        fr {value} {value|participation|participations}
        # unit.organisations
        en {value} {value|organisation|organisations}
        zh {value}个组织
        fr {value} {value|organisation|organisations}
        # unit.parts
        en {value} {value|part|parts}
        zh {value}个部分
        fr {value} {value|partie|parties}
        # unit.platforms
        en {value} {value|platform|platforms}
        zh {value}个平台
        fr {value} {value|plateforme|plateformes}
        # unit.positions
        en {value} {value|position|positions}
        zh {value}个职位
        fr {value} {value|poste|postes}
        # unit.principles
        en {value} {value|principle|principles}
        zh {value}项原则
        fr {value} {value|principe|principes}
        # unit.profiles
        en {value} {value|profile|profiles}
        zh {value}份概况
        fr {value} {value|profil|profils}
        # unit.requests
        en {value} {value|request|requests}
        zh {value}项请求
        fr {value} {value|demande|demandes}
        # unit.seats
        en {value} {value|seat|seats}
        zh {value}个席位
        fr {value} {value|siège|sièges}
        # unit.secretariats
        en {value} {value|secretariat|secretariats}
        zh {value}个秘书处
        fr {value} {value|secrétariat|secrétariats}
        # unit.secretaries
        en {value} {value|secretary|secretaries}
        zh {value}名秘书
        fr {value} {value|secrétaire|secrétaires}
        # unit.services
        en {value} {value|service|services}
        zh {value}项服务
        fr {value} {value|service|services}
        # unit.sessions
        en {value} {value|session|sessions}
        zh {value}场会议
        fr {value} {value|séance|séances}
        # unit.specialists
        en {value} {value|specialist|specialists}
        zh {value}名专业人员
        fr {value} {value|spécialiste|spécialistes}
        # unit.specifications
        en {value} {value|specification|specifications}
        zh {value}项规范
        fr {value} {value|spécification|spécifications}
        # unit.standards
        en {value} {value|standard|standards}
        zh {value}项标准
        fr {value} {value|norme|normes}
        # unit.values
        en {value} {value|value|values}
        zh {value}项价值观
        fr {value} {value|valeur|valeurs}
        # unit.votes
        en {value} {value|vote|votes}
        zh {value}票
        fr {value} voix
        # unit.work items
        en {value} {value|work item|work items}
        zh {value}个工作项目
        fr {value} {value|sujet d'étude|sujets d'étude}
        # unit.working groups
        en {value} {value|working group|working groups}
        zh {value}个工作组
        fr {value} {value|groupe de travail|groupes de travail}
        """
}
