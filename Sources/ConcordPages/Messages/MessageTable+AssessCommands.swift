extension MessageTable {
    /// What differs between two assessments, samples that are planned, dossiers.
    static let assessCommands = """
        # finding.assess-diff
        en {system}: what differs
        zh {system}：差异
        fr {system} : ce qui diffère
        # assess.diff.question
        en What applies, binds or is judged otherwise in the second assessment?
        zh 第二次评估中，哪些条款的适用、约束力或结果发生了变化？
        fr Qu'est-ce qui s'applique, s'impose ou est jugé autrement dans la seconde évaluation ?
        # assess.sentence.diff
        en {n} {n|provision differs|provisions differ}.
        zh {n}项条款有差异。
        fr {n} {n|disposition diffère|dispositions diffèrent}.
        # assess.sentence.diff-numbers
        en {n} measured {n|criterion differs|criteria differ}.
        zh {n}项可量化指标有差异。
        fr {n} {n|critère mesuré diffère|critères mesurés diffèrent}.
        # assess.below
        en {market}: {state}, where {option} lets only better pass; {n} required {n|provision|provisions} in this state or a worse one ({references})
        zh {market}：{state}，而{option}只放行更好的结果；有{n}项强制条款处于该状态或更差状态（{references}）
        fr {market} : {state}, alors que {option} ne laisse passer que mieux ; {n} {n|disposition obligatoire|dispositions obligatoires} dans cet état ou pire ({references})
        # assess.sentence.diff-market
        en {market}: {before} before, {after} after.
        zh {market}：之前{before}，之后{after}。
        fr {market} : {before} avant, {after} après.
        # assess.changes
        en What differs
        zh 差异
        fr Ce qui diffère
        # assess-change.applies
        en applies now
        zh 新适用
        fr s'applique désormais
        # assess-change.ends
        en no longer applies
        zh 不再适用
        fr ne s'applique plus
        # assess-change.binds
        en binds now
        zh 开始约束
        fr s'impose désormais
        # assess-change.no-longer-binds
        en does not bind any more
        zh 不再约束
        fr ne s'impose plus
        # assess-change.result
        en other result
        zh 结果变化
        fr autre résultat
        # column.change
        en Change
        zh 变化
        fr Changement
        # column.before
        en Before
        zh 之前
        fr Avant
        # column.after
        en After
        zh 之后
        fr Après
        # finding.assess-plan
        en Samples for {catalogue}
        zh {catalogue}：样本规划
        fr Échantillons pour {catalogue}
        # assess.plan.question
        en How large must a sample be to show a rate, and what does the sample that the document asks for show?
        zh 样本须多大才能证明某一比率？文件规定的样本能证明什么？
        fr Quelle taille d'échantillon faut-il pour établir un taux, et qu'établit l'échantillon que le document demande ?
        # assess.plan.definition
        en A sample shows a rate with a confidence if, were the true rate at the bound, as good a result would be rarer than one minus that confidence (exact binomial). Without an expected rate, half of what the bound leaves is taken.
        zh 若真实比率恰为界限值时，出现同样好结果的概率低于1减置信度，则样本以该置信度证明该比率（精确二项分布）。未给出预期比率时，取界限剩余部分的一半。
        fr Un échantillon établit un taux à un niveau de confiance si, le taux réel étant égal à la limite, un résultat aussi bon avait une probabilité inférieure à un moins ce niveau (loi binomiale exacte). Sans taux attendu, on prend la moitié de l'écart que laisse la limite.
        # assess.sentence.plan
        en {n} {n|rate|rates}; to be shown with {confidence} confidence by a sample that a system at the expected rate passes with {power} probability.
        zh {n}个比率；以{confidence}置信度证明，且达到预期比率的系统以{power}的概率通过。
        fr {n} {n|taux|taux} ; à établir avec {confidence} de confiance par un échantillon auquel un système au taux attendu satisfait avec {power} de probabilité.
        # assess.samples
        en Samples
        zh 样本
        fr Échantillons
        # assess.plan.caveat.random
        en All this holds for samples drawn at random and judged independently.
        zh 以上均以随机抽取、独立判定的样本为前提。
        fr Tout ceci vaut pour des échantillons tirés au hasard et jugés indépendamment.
        # assess.plan.caveat.rule
        en The document itself asks only that the observed rate keeps the bound; a confidence is no requirement of it.
        zh 文件本身仅要求观测比率达到界限，并不要求置信度。
        fr Le document demande seulement que le taux observé respecte la limite ; il n'exige aucun niveau de confiance.
        # assess.plan.none
        en none
        zh 无
        fr aucun
        # assess.sentence.plan.population
        en Of {n} the document asks for a share of the whole: unknown until --population says how large that is.
        zh 其中{n}个比率的样本按总量的比例抽取：未用--population给出总量，故未知。
        fr Pour {n}, le document demande une part de l'ensemble : inconnue tant que --population n'en donne pas la taille.
        # assess.sentence.plan.not-expected
        en No sample shows {n}: the rate that is expected does not keep the bound with room to spare.
        zh {n}个比率无可证明的样本：预期比率并不优于界限值。
        fr Aucun échantillon n'en établit {n} : le taux attendu ne respecte pas la limite avec une marge.
        # assess.sentence.plan.too-large
        en No sample of up to 10 million shows {n}: the rate that is expected lies too close to the bound.
        zh {n}个比率无一千万以内的样本可证明：预期比率过于接近界限值。
        fr Aucun échantillon jusqu'à 10 millions n'en établit {n} : le taux attendu est trop proche de la limite.
        # column.own-sample
        en Its own sample
        zh 文件规定样本
        fr Son échantillon
        # column.own-shows
        en Just passing it shows
        zh 刚好通过可证明
        fr Réussi de justesse, il établit
        # column.own-needs
        en Passes it 95 % of the time
        zh 以95%概率通过所需真实比率
        fr Réussi dans 95 % des cas à partir de
        # column.expected-rate
        en Expected rate
        zh 预期比率
        fr Taux attendu
        # column.own-passes
        en Passes it at that rate
        zh 该比率下通过概率
        fr Réussi à ce taux
        # column.smallest-sample
        en Smallest sample with the expected share of failures
        zh 按预期失败比例的最小样本
        fr Plus petit échantillon ayant la part d'échecs attendue
        # column.failures-allowed
        en Failures allowed
        zh 允许失败数
        fr Échecs admis
        # column.powered-sample
        en Sample that is passed
        zh 满足通过概率的样本
        fr Échantillon de puissance suffisante
        # dossier.lead
        en A skeleton from the answers and the evidence given, by the atlas, version {version}. Boxes mark what is missing. Which evidence belongs under which heading is a judgement drafted by machine, not reviewed by a person.
        zh 依据所给回答和证据，按数据集（版本{version}）生成的框架。方框表示缺失内容。证据归入哪一标题，由机器起草判断，未经人工审核。
        fr Un canevas établi à partir des réponses et des preuves données, selon l'atlas, version {version}. Les cases marquent ce qui manque. Le rattachement des preuves aux rubriques est un jugement rédigé par une machine, non relu par une personne.
        # dossier.due.unknown
        en Whether this document is due hangs on open questions.
        zh 是否需要此文件取决于未回答的问题。
        fr La nécessité de ce document dépend de questions ouvertes.
        # dossier.due.no
        en This document is not due for this system.
        zh 该系统无需此文件。
        fr Ce document n'est pas requis pour ce système.
        # dossier.note
        en Note: {note}
        zh 说明（英文）：{note}
        fr Note (en anglais) : {note}
        # dossier-state.filled
        en filled in
        zh 已填写
        fr rempli
        # dossier-state.partly
        en partly filled in
        zh 部分填写
        fr rempli en partie
        # dossier-state.missing
        en missing
        zh 缺失
        fr manquant
        # dossier-state.others
        en not ours to fill
        zh 由他方填写
        fr à remplir par d'autres
        # dossier-state.heads
        en heads what follows
        zh 以下各项的标题
        fr titre de ce qui suit
        # dossier-state.open
        en to be written: nothing recorded belongs here
        zh 待撰写：数据集中没有可归入此项的记录
        fr à rédiger : l'atlas ne consigne rien pour cette rubrique
        """
}
