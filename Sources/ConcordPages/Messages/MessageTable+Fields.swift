extension MessageTable {
    /// Fields of records: what a link, a confidence or a conflict is about.
    static let fields = """
        # field.about
        en about
        zh 涉及
        fr porte sur
        # field.act
        en amending act
        zh 修正法案
        fr acte modificatif
        # field.actors
        en actors
        zh 主体
        fr acteurs
        # field.addressees
        en addressees
        zh 接受方
        fr destinataires
        # field.adopted
        en adopted document
        zh 被采用文件
        fr document repris
        # field.adopting
        en adopting document
        zh 采用文件
        fr document qui reprend
        # field.amends
        en amends
        zh 修改
        fr modifie
        # field.among
        en counted among
        zh 计数类别
        fr compté parmi
        # field.answers
        en answers
        zh 响应
        fr répond à
        # field.criteria
        en criteria
        zh 准则
        fr critères
        # field.provisions
        en provisions
        zh 条款
        fr dispositions
        # field.articles
        en articles
        zh 条款
        fr articles
        # field.body
        en body
        zh 机构
        fr organisme
        # field.catalogue
        en catalogue
        zh 条款目录
        fr recueil
        # field.cell
        en cell
        zh 单元格
        fr cellule
        # field.covers
        en covers
        zh 涵盖
        fr couvre
        # field.designations
        en designations
        zh 编号
        fr références
        # field.date
        en date
        zh 日期
        fr date
        # field.deadline
        en deadline
        zh 截止日期
        fr échéance
        # field.deliverable
        en item of the request
        zh 请求事项
        fr point de la demande
        # field.deliverables
        en items of the request
        zh 请求事项
        fr points de la demande
        # field.document
        en document
        zh 文件
        fr document
        # field.established
        en established
        zh 设立
        fr création
        # field.events
        en events
        zh 事件
        fr événements
        # field.figure
        en figure
        zh 数据
        fr chiffre
        # field.from
        en from
        zh 来自
        fr de
        # field.groups
        en groups
        zh 工作组
        fr groupes
        # field.guidedBy
        en guided by
        zh 受其指导
        fr guidé par
        # field.guidelineParts
        en parts of the guidelines
        zh 指南组成部分
        fr parties des lignes directrices
        # field.holder
        en holder
        zh 担任方
        fr titulaire
        # field.identity
        en identity
        zh 身份
        fr identité
        # field.implements
        en carries out
        zh 实施
        fr met en œuvre
        # field.issuers
        en issued by
        zh 发布方
        fr émis par
        # field.membership
        en membership
        zh 成员资格
        fr membres
        # field.mirrorOf
        en mirrors
        zh 对口
        fr miroir de
        # field.modality
        en modality
        zh 约束程度
        fr modalité
        # field.notes
        en notes
        zh 说明
        fr notes
        # field.of
        en document
        zh 所属文件
        fr document
        # field.paper
        en paper
        zh 文献
        fr publication
        # field.parent
        en part of
        zh 上级
        fr relève de
        # field.parents
        en part of
        zh 上级机构
        fr relève de
        # field.part
        en part of the guidelines
        zh 指南组成部分
        fr partie des lignes directrices
        # field.partOf
        en part of
        zh 所属系列
        fr fait partie de
        # field.profile
        en application dates
        zh 适用日期
        fr dates d'application
        # field.records
        en records
        zh 记录
        fr fiches
        # field.relation
        en relation
        zh 关系
        fr relation
        # field.repeals
        en repeals
        zh 废止
        fr abroge
        # field.role
        en role
        zh 角色
        fr rôle
        # field.rule
        en instrument
        zh 法律或政策文件
        fr instrument
        # field.sample
        en sample
        zh 样本
        fr échantillon
        # field.secretariat
        en secretariat
        zh 秘书处
        fr secrétariat
        # field.section
        en section
        zh 章节
        fr section
        # field.sections
        en sections
        zh 章节
        fr sections
        # field.source
        en source
        zh 来源
        fr source
        # field.standards
        en standards
        zh 标准
        fr normes
        # field.state
        en state
        zh 状态
        fr état
        # field.statement
        en statement
        zh 表述
        fr énoncé
        # field.successor
        en successor
        zh 后继机构
        fr successeur
        # field.supersedes
        en supersedes
        zh 代替
        fr remplace
        # field.target
        en target
        zh 目标
        fr cible
        # field.targets
        en targets
        zh 目标
        fr objectifs
        # field.title
        en title
        zh 标题
        fr titre
        # field.to
        en to
        zh 对应
        fr vers
        # field.topics
        en topics
        zh 主题
        fr thèmes
        # field.trace
        en rests on
        zh 依据
        fr repose sur
        # field.value
        en value
        zh 数值
        fr valeur
        """
}
