extension MessageTable {
    /// Numbers of a catalogue held against evidence.
    static let criteria = """
        # assess.criteria
        en Measured criteria
        zh 可量化指标
        fr Critères mesurés
        # column.criterion
        en Criterion
        zh 指标
        fr Critère
        # column.asked
        en Asked for
        zh 要求值
        fr Demandé
        # column.interval
        en 95 % interval
        zh 95%区间
        fr Intervalle à 95 %
        # column.confidence-met
        en Confidence that it is met
        zh 达标置信度
        fr Confiance que le seuil est respecté
        # column.evidence
        en Evidence
        zh 证据
        fr Preuves
        # column.effect
        en Counts
        zh 作用
        fr Effet
        # column.notes
        en Notes
        zh 备注
        fr Notes
        # effect.decides
        en decides
        zh 决定结果
        fr déterminant
        # effect.reported
        en reported only
        zh 仅列示
        fr pour information
        # effect.held
        en held back: force not known
        zh 暂不计入：效力不明
        fr réservé : force inconnue
        # assess.interval
        en {lower} % to {upper} %
        zh {lower}%至{upper}%
        fr {lower} % à {upper} %
        # assess.percent
        en {value} %
        zh {value}%
        fr {value} %
        # assess.reason.measured
        en measured: {n} of {m} numbers decide ({criteria})
        zh 经测量：{m}项数值中{n}项起决定作用（{criteria}）
        fr mesuré : {n} valeurs sur {m} sont déterminantes ({criteria})
        # assess.reason.held
        en measured, and held back: {n} of {m} numbers, of which it is not known whether they are required ({criteria})
        zh 经测量但暂不计入：{m}项数值中{n}项是否为强制要求不明（{criteria}）
        fr mesuré, mais réservé : {n} valeurs sur {m}, dont on ignore si elles sont obligatoires ({criteria})
        # assess.reason.unmeasured
        en no evidence for {n} of {m} numbers ({criteria})
        zh {m}项数值中{n}项无证据（{criteria}）
        fr aucune preuve pour {n} valeurs sur {m} ({criteria})
        # assess.reason.stated
        en stated, with a document that nobody here has read: {documents}
        zh 已声明并附文件，本处无人阅读该文件：{documents}
        fr déclaré, avec un document que personne n'a lu ici : {documents}
        # assess.reason.hash
        en the document at hand is not the one that the statement names: {documents}
        zh 现有文件与声明所指文件不一致：{documents}
        fr le document présent n'est pas celui que nomme la déclaration : {documents}
        # criteria.reason.not-applicable
        en the provision does not bind this system
        zh 该条款不约束本系统
        fr la disposition ne lie pas ce système
        # criteria.reason.no-test
        en no evidence can be counted for it
        zh 没有可供计数的证据类型
        fr aucun type de preuve ne permet de le compter
        # criteria.reason.no-evidence
        en no evidence of this kind: {evidence}
        zh 缺少此类证据：{evidence}
        fr aucune preuve de ce type : {evidence}
        # criteria.reason.no-value
        en stated without a number: {evidence}
        zh 声明未给出数值：{evidence}
        fr déclaré sans nombre : {evidence}
        # criteria.reason.damaged
        en a file of this evidence has faults, so its counts are not used: {evidence}
        zh 此类证据的文件有误，其计数未予采用：{evidence}
        fr un fichier de cette preuve comporte des erreurs, ses décomptes ne sont pas utilisés : {evidence}
        # criteria.reason.total-met
        en {measured} counted; {threshold} asked for
        zh 计得{measured}；要求{threshold}
        fr {measured} comptés ; {threshold} demandés
        # criteria.reason.total-missed
        en only {measured} counted; {threshold} asked for
        zh 仅计得{measured}；要求{threshold}
        fr seulement {measured} comptés ; {threshold} demandés
        # criteria.reason.sample-short
        en the sample has {measured}; {threshold} asked for
        zh 样本量{measured}；要求{threshold}
        fr l'échantillon compte {measured} ; {threshold} demandés
        # criteria.reason.covered-met
        en {measured} categories have items; {threshold} asked for
        zh 已覆盖{measured}个类别；要求{threshold}个
        fr {measured} catégories ont des éléments ; {threshold} demandées
        # criteria.reason.covered-missed
        en only {measured} categories have items; {threshold} asked for; none for: {missing}
        zh 仅覆盖{measured}个类别；要求{threshold}个；缺：{missing}
        fr seules {measured} catégories ont des éléments ; {threshold} demandées ; rien pour : {missing}
        # criteria.reason.least-met
        en the smallest category has {measured}; {threshold} asked for each
        zh 最少的一类有{measured}；每类要求{threshold}
        fr la plus petite catégorie en a {measured} ; {threshold} demandés pour chacune
        # criteria.reason.least-missed
        en {below} categories have too few; {category} has {measured}; {threshold} asked for each
        zh {below}个类别不足；{category}仅{measured}；每类要求{threshold}
        fr {below} catégories en ont trop peu ; {category} : {measured} ; {threshold} demandés pour chacune
        # criteria.reason.drawn-met
        en {measured} drawn; {threshold} % asked for
        zh 抽取{measured}；要求{threshold}%
        fr {measured} tirés ; {threshold} % demandés
        # criteria.reason.drawn-short
        en only {measured} drawn; {threshold} % asked for
        zh 仅抽取{measured}；要求{threshold}%
        fr seulement {measured} tirés ; {threshold} % demandés
        # criteria.reason.population-unknown
        en {measured} drawn, from how many is not said
        zh 抽取{measured}，总量未说明
        fr {measured} tirés, sur un total non indiqué
        # criteria.reason.population-short
        en {measured} drawn from {population}: more than there are
        zh 从{population}中抽取{measured}：超过总量
        fr {measured} tirés sur {population} : plus que le total
        # criteria.reason.rate-met
        en {measured} judged so; {threshold} % is the bound
        zh 计入{measured}；限值{threshold}%
        fr {measured} jugés ainsi ; la limite est {threshold} %
        # criteria.reason.rate-missed
        en {measured} judged so, which misses the bound of {threshold} %
        zh 计入{measured}，未满足限值{threshold}%
        fr {measured} jugés ainsi : la limite de {threshold} % n'est pas respectée
        # criteria.reason.insufficient-sample
        en insufficient sample: {measured} judged so, {needed} asked for before the rate counts
        zh 样本不足：计入{measured}，须达{needed}方可计算比率
        fr échantillon insuffisant : {measured} jugés ainsi, {needed} demandés pour que le taux compte
        # criteria.reason.insufficient-sample-unknown
        en insufficient sample: {measured} judged so, {needed} % of the whole asked for, and the whole is not said
        zh 样本不足：计入{measured}，须占总量{needed}%，总量未说明
        fr échantillon insuffisant : {measured} jugés ainsi, {needed} % du total demandés, et le total n'est pas indiqué
        # criteria.reason.insufficient-sample-share
        en insufficient sample: {measured} judged so, {needed} % of {population} asked for
        zh 样本不足：计入{measured}，须占{population}的{needed}%
        fr échantillon insuffisant : {measured} jugés ainsi, {needed} % de {population} demandés
        # criteria.reason.short-sample-fails
        en {measured} judged so: the sample is too small, and yet as good as sure that the bound of {threshold} % is missed
        zh 计入{measured}：样本虽不足，但几可确定未满足限值{threshold}%
        fr {measured} jugés ainsi : l'échantillon est trop petit, mais il est quasi certain que la limite de {threshold} % n'est pas respectée
        # criteria.reason.no-outcomes
        en no item was judged
        zh 没有经判定的条目
        fr aucun élément n'a été jugé
        # criteria.reason.no-sources
        en no source is used, or one has no judged item
        zh 未使用任何来源，或某一来源没有经判定的条目
        fr aucune source n'est utilisée, ou l'une d'elles n'a aucun élément jugé
        # criteria.reason.sources-met
        en worst source {source}: {measured}; {threshold} % is the bound
        zh 占比最高的来源{source}：{measured}；限值{threshold}%
        fr source la moins bonne, {source} : {measured} ; la limite est {threshold} %
        # criteria.reason.sources-missed
        en {over} sources exceed {threshold} %; worst {source}: {measured}
        zh {over}个来源超过{threshold}%；占比最高者{source}：{measured}
        fr {over} sources dépassent {threshold} % ; la pire, {source} : {measured}
        # criteria.reason.no-reviewers
        en no item names its reviewers
        zh 没有条目注明审核人
        fr aucun élément ne nomme ses vérificateurs
        # criteria.reason.people-met
        en at least {measured} per item; {threshold} asked for
        zh 每条至少{measured}人；要求{threshold}人
        fr au moins {measured} par élément ; {threshold} demandé
        # criteria.reason.people-missed
        en {unreviewed} items without a reviewer; fewest {measured}, {threshold} asked for
        zh {unreviewed}个条目无审核人；最少{measured}人，要求{threshold}人
        fr {unreviewed} éléments sans vérificateur ; au minimum {measured}, {threshold} demandé
        # criteria.reason.no-dates
        en no update is dated
        zh 没有注明日期的更新
        fr aucune mise à jour n'est datée
        # criteria.reason.dates-ahead
        en every update is dated after {to}; the first is of {from}
        zh 所有更新均晚于{to}；最早一次为{from}
        fr toutes les mises à jour sont postérieures au {to} ; la première est du {from}
        # criteria.reason.one-date
        en one update only, of {from}: no distance to measure
        zh 仅有{from}一次更新，无法计算间隔
        fr une seule mise à jour, du {from} : pas d'écart à mesurer
        # criteria.reason.interval-met
        en longest time between updates: {measured} days ({from} to {to})
        zh 更新最长间隔：{measured}天（{from}至{to}）
        fr plus long écart entre mises à jour : {measured} jours (du {from} au {to})
        # criteria.reason.interval-missed
        en {measured} days between two updates ({from} to {to}) are too many
        zh 两次更新相隔{measured}天（{from}至{to}），过长
        fr {measured} jours entre deux mises à jour (du {from} au {to}) : intervalle trop long
        # criteria.reason.interval-open
        en no update is shown between {from} and {to}
        zh {from}至{to}之间没有更新记录
        fr aucune mise à jour n'est attestée entre le {from} et le {to}
        # criteria.reason.stated-met
        en stated: {measured}; {threshold} asked for
        zh 声明值{measured}；要求{threshold}
        fr déclaré : {measured} ; {threshold} demandé
        # criteria.reason.trigger-met
        en stated: after {measured}; after {threshold} at the latest asked for
        zh 声明值{measured}；要求最迟在{threshold}时
        fr déclaré : après {measured} ; après {threshold} au plus tard demandé
        # criteria.reason.trigger-missed
        en stated: after {measured}; later than the {threshold} asked for
        zh 声明值{measured}；晚于所要求的{threshold}
        fr déclaré : après {measured} ; plus tard que les {threshold} demandés
        # criteria.reason.stated-missed
        en stated: {measured}, which misses {threshold}
        zh 声明值{measured}，未达{threshold}
        fr déclaré : {measured} ; le seuil de {threshold} n'est pas respecté
        # criteria.reason.stated-not-counted
        en only stated; it has to be counted from evidence: {evidence}
        zh 仅有声明；须从证据中计数：{evidence}
        fr seulement déclaré ; à compter dans des preuves : {evidence}
        # criteria.reason.other-document
        en the document at hand is not the one that the statement names: {document}
        zh 现有文件与声明所指文件不一致：{document}
        fr le document présent n'est pas celui que nomme la déclaration : {document}
        # criteria.note.reported
        en reported value, official text not read
        zh 转述值，未读到正式文本
        fr valeur rapportée, texte officiel non lu
        # criteria.note.verified
        en read in {document} on {date} ({role})
        zh {date}于{document}核实（{role}）
        fr lu dans {document} le {date} ({role})
        # criteria.note.recommended
        en a recommendation: reported, does not decide
        zh 推荐性数值：仅列示，不决定结果
        fr une recommandation : signalée, ne décide pas
        # criteria.note.example
        en an example: reported, does not decide
        zh 示例性数值：仅列示，不决定结果
        fr un exemple : signalé, ne décide pas
        # criteria.note.unclear
        en whether it is required is not known
        zh 是否为强制要求不明
        fr caractère obligatoire inconnu
        # criteria.note.unjudged
        en {measured} items without a judgement left out
        zh 未判定的{measured}个条目未计入
        fr {measured} éléments sans jugement, non comptés
        # criteria.note.rejected
        en {measured} sources rejected and not counted
        zh {measured}个来源被弃用，未计入
        fr {measured} sources rejetées et non comptées
        # criteria.note.stated
        en document {document} of {date}
        zh 文件{document}，{date}
        fr document {document} du {date}
        # label.limit.explicit
        en no program can tell whether people notice an explicit label
        zh 程序无法判断人是否能察觉显式标识
        fr aucun programme ne peut dire si l'on remarque une mention explicite
        # label.limit.truth
        en no program can tell whether the content was generated and the values are true
        zh 程序无法判断内容是否为生成以及各值是否真实
        fr aucun programme ne peut dire si le contenu a été généré et si les valeurs sont vraies
        # label.limit.lasting
        en whether a mark lasts, and watermarks, are not tested
        zh 未检测标识的持久性，也未检测水印
        fr la durée d'une marque et les filigranes ne sont pas testés
        # label.limit.other-mark
        en another mark is evidence for Article 50(2), not proof that it is met
        zh 其他标记可作为第50条第2款的证据，但不证明已符合
        fr une autre marque est un indice pour l'article 50, paragraphe 2, non la preuve qu'il est respecté
        # evidence.corpus-source-before
        en check of a source before collection
        zh 采集前的来源核验
        fr contrôle d'une source avant collecte
        # evidence.corpus-source-after
        en check of a source after collection
        zh 采集后的来源核验
        fr contrôle d'une source après collecte
        # evidence.annotation-rules
        en annotation rules
        zh 标注规则
        fr règles d'annotation
        # evidence.annotation-review
        en review of annotations
        zh 标注审核
        fr relecture des annotations
        # evidence.opt-out
        en way to switch off the use of input for training
        zh 关闭输入信息用于训练的途径
        fr moyen de refuser l'usage des saisies pour l'entraînement
        # evidence.misuse-in-a-row
        en unlawful inputs in a row
        zh 连续输入违法不良信息
        fr saisies illicites de suite
        # evidence.misuse-in-a-day
        en unlawful inputs in a day
        zh 一天内输入违法不良信息
        fr saisies illicites en un jour
        # evidence.keyword-library
        en keyword library
        zh 关键词库
        fr liste de mots-clés
        # evidence.keyword-updates
        en updates of the keyword library
        zh 关键词库更新
        fr mises à jour de la liste de mots-clés
        # evidence.output-bank
        en test bank for generated content
        zh 生成内容测试题库
        fr banque de questions de test des contenus générés
        # evidence.output-bank-updates
        en updates of the test bank
        zh 测试题库更新
        fr mises à jour de la banque de questions de test
        # evidence.judging-procedure
        en procedure for judging results
        zh 结果判定程序
        fr procédure de jugement
        # evidence.refusal-bank
        en bank of questions to refuse
        zh 应拒答测试题库
        fr banque de questions à refuser
        # evidence.refusal-bank-updates
        en updates of the banks for refusal
        zh 拒答测试题库更新
        fr mises à jour des banques de refus
        # evidence.answer-bank
        en bank of questions not to refuse
        zh 非拒答测试题库
        fr banque de questions à ne pas refuser
        # evidence.classification-model
        en classification model
        zh 分类模型
        fr modèle de classification
        # evidence.assessment-report
        en self-assessment report
        zh 安全自评估报告
        fr rapport d'auto-évaluation
        # evidence.corpus-manual
        en sample of the corpus, checked by people
        zh 语料人工抽检
        fr échantillon du corpus, contrôlé manuellement
        # evidence.corpus-technical
        en sample of the corpus, checked by technique
        zh 语料技术抽检
        fr échantillon du corpus, contrôlé par des moyens techniques
        # evidence.output-manual
        en outputs checked by people
        zh 生成内容人工抽检
        fr contenus générés, contrôlés manuellement
        # evidence.output-keyword
        en outputs checked by keywords
        zh 生成内容关键词抽检
        fr contenus générés, contrôlés par mots-clés
        # evidence.output-model
        en outputs checked by a classification model
        zh 生成内容分类模型抽检
        fr contenus générés, contrôlés par un modèle de classification
        # evidence.refusal-sample
        en sample of questions to refuse
        zh 应拒答题抽检
        fr échantillon de questions à refuser
        # evidence.answer-sample
        en sample of questions not to refuse
        zh 非拒答题抽检
        fr échantillon de questions à ne pas refuser
        """
}
