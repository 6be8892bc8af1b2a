extension MessageTable {
    /// The records that are due for a recheck.
    static let stale = """
        # finding.stale
        en Due for a recheck
        zh 待复核的记录
        fr À vérifier de nouveau
        # stale.question
        en Which records are due to be held against their sources again, and where does one look?
        zh 哪些记录应当重新核对来源，应到何处核对？
        fr Quelles fiches faut-il confronter de nouveau à leurs sources, et où regarder ?
        # stale.definition
        en A record is due when it was last looked at longer ago than its period: 30 days for documents and rules on their way, and for documents that answer the standardisation request and are not cited yet; 90 days for rules that stand and what is read from them; 180 days for the rest. What most records rest on comes first, then what has been due longest.
        zh 距上次查看超过复核周期的记录即为待复核：在研的文件与规则，以及响应标准化请求而尚未被引用的文件，周期为30天；有效规则及由其得出的记录为90天；其余为180天。被其他记录依赖最多者居前，其次按逾期天数排列。
        fr Une fiche est à vérifier quand son dernier examen remonte plus loin que son délai : 30 jours pour les documents et règles en cours, et pour les documents qui répondent à la demande de normalisation sans être encore cités ; 90 jours pour les règles en place et ce qui en est tiré ; 180 jours pour le reste. D'abord celles dont le plus de fiches dépendent, puis celles en retard depuis le plus longtemps.
        # stale.sentence.due
        en Of {all} {all|record|records}, {due} {due|is|are} past {due|its|their} recheck period.
        zh 在{all}条记录中，{due}条已超过复核周期。
        fr Sur {all} {all|fiche|fiches}, {due} {due|a dépassé son délai|ont dépassé leur délai} de vérification.
        # stale.sentence.older
        en Of {all} {all|record|records}, {due} {due|was|were} last looked at more than {days} {days|day|days} ago.
        zh 在{all}条记录中，{due}条距上次查看已超过{days}天。
        fr Sur {all} {all|fiche|fiches}, le dernier examen de {due} remonte à plus de {days} {days|jour|jours}.
        # stale.sentence.rechecked
        en By their last look at what can move on (the state, of documents and rules), {rechecked} {rechecked|has|have} been looked up again since {rechecked|it was|they were} recorded: {confirmed} confirmed at the last look, {not-found} looked for without finding anything newer or independent, which confirms nothing.
        zh 就可能变动的内容（文件与规则为状态）而言，其中{rechecked}条在录入后复核过：最近一次复核中{confirmed}条得到证实，{not-found}条未找到更新或独立的来源，这并不构成证实。
        fr Pour ce qui peut évoluer (l'état, pour documents et règles), {rechecked} {rechecked|a été revue|ont été revues} depuis {rechecked|son|leur} enregistrement : {confirmed} {confirmed|confirmée|confirmées} au dernier examen, {not-found} {not-found|cherchée|cherchées} sans rien trouver de plus récent ni d'indépendant, ce qui ne confirme rien.
        # stale.sentence.never
        en None has been looked up again since it was recorded.
        zh 录入后尚无一条经过复核。
        fr Aucune n'a été revue depuis son enregistrement.
        # stale.by-period
        en Recheck periods
        zh 复核周期
        fr Délais de vérification
        # stale.due
        en Records that are due
        zh 待复核的记录
        fr Fiches à vérifier
        # stale.no-address
        en no address recorded
        zh 未记录网址
        fr aucune adresse enregistrée
        # stale.caveat.look
        en Last looked at is the day of the last recheck; before the first, the day on which the record was written, or its newest source read if that was earlier. A source read again for another record does not count, and for documents and rules neither does a recheck of fields other than the state.
        zh “上次查看”为最近一次复核之日；未复核过的，为录入之日，若其最新来源的阅读日期更早则以该日为准。为其他记录重新阅读来源不计入；对于文件与规则，未涉及状态的复核亦不计入。
        fr Le dernier examen est le jour de la dernière vérification ; avant la première, celui où la fiche a été écrite, ou sa source la plus récente lue si c'était plus tôt. Une source relue pour une autre fiche ne compte pas ; pour les documents et les règles, une vérification qui ne porte pas sur l'état non plus.
        # stale.caveat.resting
        en What rests on a record: the records that refer to it or its parts; the provisions and criteria read from a document, and what refers to these; the claims and recommendations that name any of them. References that say by whom, for whom or on what topic are not counted.
        zh 依赖一条记录的内容包括：引用该记录或其组成部分的记录；由文件得出的条款与指标及引用它们的记录；提及上述任何一项的论断与建议。仅说明机构、对象或主题的引用不计。
        fr Ce qui repose sur une fiche : les fiches qui y renvoient ou à ses parties ; les dispositions et critères tirés d'un document, et ce qui y renvoie ; les affirmations et recommandations qui nomment l'un d'eux. Les renvois qui disent par qui, pour qui ou sur quel thème ne comptent pas.
        # recheck.recorded
        en recorded
        zh 录入
        fr enregistrée
        # recheck-period.stage
        en documents and rules on their way
        zh 在研的文件与规则
        fr documents et règles en cours
        # recheck-period.rule
        en rules that stand, and what is read from them
        zh 有效规则及由其得出的记录
        fr règles en place et ce qui en est tiré
        # recheck-period.other
        en the rest
        zh 其余
        fr le reste
        # column.recheck-group
        en Records
        zh 记录类别
        fr Fiches
        # column.recheck-days
        en Days
        zh 天数
        fr Jours
        # column.recheck-records
        en Recorded
        zh 已录入
        fr Enregistrées
        # column.due
        en Due
        zh 待复核
        fr À vérifier
        # column.oldest-look
        en Longest ago
        zh 最早查看
        fr Le plus ancien
        # column.record-kind
        en Kind of record
        zh 记录类别
        fr Type de fiche
        # column.last-look
        en Last looked at
        zh 上次查看
        fr Dernier examen
        # column.look-outcome
        en Outcome
        zh 结果
        fr Résultat
        # column.overdue
        en Days overdue
        zh 逾期天数
        fr Jours de retard
        # column.resting
        en Rests on it
        zh 依赖记录数
        fr En dépendent
        # column.newest-source
        en Newest source of
        zh 最新来源日期
        fr Source la plus récente
        # column.address-to-open
        en Address to open
        zh 核对网址
        fr Adresse à ouvrir
        """
}
