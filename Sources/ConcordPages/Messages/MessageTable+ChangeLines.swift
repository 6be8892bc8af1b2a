extension MessageTable {
    /// What changed: one line for each sort of change.
    static let changeLines = #"""
        # change.document
        en {designation}, {title}
        zh {designation}《{title}》
        fr {designation}, {title}
        # change.state
        en {subject}: {state}
        zh {subject}：{state}
        fr {subject} : {state}
        # change.state.outcome
        en {subject}: {state}, {outcome}
        zh {subject}：{state}，{outcome}
        fr {subject} : {state}, {outcome}
        # change.seen
        en {subject}: seen as {state}
        zh {subject}：据所见为{state}
        fr {subject} : vu à l'état {state}
        # change.sighted
        en {n} {n|document|documents} first seen as “{state}” in “{source}”; since when is not recorded
        zh 在“{source}”中首次见到{n}项文件处于“{state}”状态，始于何时无记录
        fr {n} {n|document vu|documents vus} pour la première fois à l'état « {state} » dans « {source} » ; depuis quand n'est pas consigné
        # change.lapsed
        en {subject}: {state} ended, no outcome recorded
        zh {subject}：{state}已截止，结果无记录
        fr {subject} : fin de la phase ({state}), issue non consignée
        # change.event
        en {event}
        zh {event}
        fr {event}
        # change.adoption
        en {adopting} takes over {adopted} ({degree})
        zh {adopting}采用{adopted}（{degree}）
        fr {adopting} reprend {adopted} ({degree})
        # change.position.begins
        en Begins: {position}
        zh 开始：{position}
        fr Débute : {position}
        # change.position.ends
        en Ends: {position}
        zh 结束：{position}
        fr Finit : {position}
        # change.date.moved
        en {rule}, {articles}, {category}: date of application moved from {old} to {date}
        zh {rule}，{articles}，{category}：适用日期由{old}改为{date}
        fr {rule}, {articles}, {category} : date d'application déplacée du {old} au {date}
        # change.date.set
        en {rule}, {articles}, {category}: date of application set to {date}
        zh {rule}，{articles}，{category}：适用日期定为{date}
        fr {rule}, {articles}, {category} : date d'application fixée au {date}
        # change.date.recorded
        en {rule}, {articles}, {category}: date of application recorded, {date}
        zh {rule}，{articles}，{category}：补录适用日期{date}
        fr {rule}, {articles}, {category} : date d'application consignée, {date}
        # change.date.begins
        en {rule}, {articles}, {category}: begins to apply
        zh {rule}，{articles}，{category}：开始适用
        fr {rule}, {articles}, {category} : commence à s'appliquer
        # change.wording.begins
        en {document}: {n} {n|provision begins|provisions begin} to hold ({references})
        zh {document}：{n}条条款开始有效（{references}）
        fr {document} : {n} {n|disposition entre|dispositions entrent} en vigueur ({references})
        # change.wording.inserted
        en {document}: {n} new {n|provision|provisions} ({references})
        zh {document}：新增条款{n}条（{references}）
        fr {document} : {n} {n|nouvelle disposition|nouvelles dispositions} ({references})
        # change.wording.reworded
        en {document}: {n} {n|provision has|provisions have} a new wording ({references})
        zh {document}：{n}条条款有新文本（{references}）
        fr {document} : {n} {n|disposition a|dispositions ont} un nouveau texte ({references})
        # change.wording.ends
        en {document}: {n} {n|provision no longer holds|provisions no longer hold} ({references})
        zh {document}：{n}条条款不再有效（{references}）
        fr {document} : {n} {n|disposition n'est plus en vigueur|dispositions ne sont plus en vigueur} ({references})
        # change.verdict
        en “{claim}”: {old} before, {new} now
        zh “{claim}”：此前{old}，现在{new}
        fr « {claim} » : {old} avant, {new} maintenant
        # change.test
        en “{claim}”: the verdict stands ({old}); its test said “{old-test}” before and says “{new-test}” now
        zh “{claim}”：判定未变（{old}）；其检验此前为“{old-test}”，现在为“{new-test}”
        fr « {claim} » : le verdict tient ({old}) ; son test disait « {old-test} » et dit « {new-test} »
        # change.pair
        en {first} and {second}: {old} before, {new} now
        zh {first}与{second}：此前{old}，现在{new}
        fr {first} et {second} : {old} avant, {new} maintenant
        # change.pair.gone
        en {first} and {second}: {old} before, no longer a pair ({new})
        zh {first}与{second}：此前{old}，现已不成对（{new}）
        fr {first} et {second} : {old} avant, ne forment plus une paire ({new})
        # change.pairs.judged
        en {mapping}: {n} {n|pair|pairs} ({first} and {second}) judged for the first time ({contrary} contrary, {shared} shared, {overlapping} overlapping, {alone} one-sided)
        zh {mapping}：{first}与{second}之间首次作出判断{n}对（相反{contrary}，相同{shared}，部分重合{overlapping}，单方{alone}）
        fr {mapping} : {n} {n|paire|paires} ({first} et {second}) {n|jugée|jugées} pour la première fois ({contrary} contraires, {shared} communes, {overlapping} en recoupement, {alone} unilatérales)
        # change.pairs.judged.draft
        en {mapping}: {n} {n|pair|pairs} ({first} and {second}) judged for the first time ({contrary} contrary, {shared} shared, {overlapping} overlapping, {alone} one-sided), drafted by machine and not reviewed by a person
        zh {mapping}：{first}与{second}之间首次作出判断{n}对（相反{contrary}，相同{shared}，部分重合{overlapping}，单方{alone}），由机器起草，未经人工审核
        fr {mapping} : {n} {n|paire|paires} ({first} et {second}) {n|jugée|jugées} pour la première fois ({contrary} contraires, {shared} communes, {overlapping} en recoupement, {alone} unilatérales), rédigé par une machine et non relu par une personne
        # change.renumbered
        en {old} is now {new}: renumbered
        zh {old}现为{new}：编号改变
        fr {old} devient {new} : renuméroté
        # change.renamed
        en {old} is now {new}
        zh {old}现为{new}
        fr {old} devient {new}
        # change.ahead.applies
        en {rule}, {articles}, {category}: begins to apply
        zh {rule}，{articles}，{category}：开始适用
        fr {rule}, {articles}, {category} : commence à s'appliquer
        # change.ahead.legacy
        en {rule}, {articles}, {category}: applies to what was on the market before
        zh {rule}，{articles}，{category}：适用于此前已上市者
        fr {rule}, {articles}, {category} : s'applique à ce qui était déjà sur le marché
        # change.ahead.wording
        en {document}: {n} {n|provision takes|provisions take} effect in a new wording ({references})
        zh {document}：{n}条条款的新文本生效（{references}）
        fr {document} : {n} {n|disposition prend|dispositions prennent} effet dans un nouveau texte ({references})
        # change.ahead.closes
        en {subject}: {state} closes
        zh {subject}：{state}截止
        fr {subject} : clôture ({state})
        # change.ahead.state
        en {subject}: next state, {state}
        zh {subject}：将转为“{state}”
        fr {subject} : prochain état, {state}
        # change.ahead.deliver
        en {request}: deliverables are due
        zh {request}：应交付成果
        fr {request} : livrables attendus
        # change.ahead.expires
        en {request}: expires
        zh {request}：到期
        fr {request} : expire
        # change.ahead.target
        en {guidelines}: {subject}, {value}
        zh {guidelines}：{subject}，{value}
        fr {guidelines} : {subject}, {value}
        # change.corrected
        en {subject}: corrected ({fields})
        zh {subject}：已更正（{fields}）
        fr {subject} : corrigé ({fields})
        # change.corrected.whole
        en {subject}: corrected
        zh {subject}：已更正
        fr {subject} : corrigé
        # change.caught-up
        en {subject}: brought up to date ({fields})
        zh {subject}：已更新（{fields}）
        fr {subject} : mis à jour ({fields})
        # change.caught-up.whole
        en {subject}: brought up to date
        zh {subject}：已更新
        fr {subject} : mis à jour
        # change.learned
        en {n} new {n|record|records} of the kind “{kind}”
        zh 新录“{kind}”{n}项
        fr {n} {n|nouvelle fiche|nouvelles fiches} du type « {kind} »
        # change.moved-on
        en {subject}: {fields}
        zh {subject}：{fields}
        fr {subject} : {fields}
        # change.mended
        en {subject}: {fields}
        zh {subject}：{fields}
        fr {subject} : {fields}
        # change.completed
        en {n} {n|record|records} of the kind “{kind}” got what was not recorded before ({fields})
        zh “{kind}”记录{n}项补充了此前没有的内容（{fields}）
        fr {n} {n|fiche complétée|fiches complétées} du type « {kind} » ({fields})
        # change.field
        en {field}: “{old}” became “{new}”
        zh {field}：“{old}”改为“{new}”
        fr {field} : « {old} » devient « {new} »
        # change.field.added
        en {field}: “{new}” added
        zh {field}：新增“{new}”
        fr {field} : « {new} » ajouté
        # change.field.removed
        en {field}: “{old}” removed
        zh {field}：删除“{old}”
        fr {field} : « {old} » retiré
        # change.upkeep
        en {n} {n|record has|records have} other sources, notes, rechecks or confidence and {n|says|say} the same
        zh {n}项记录的来源、说明、复核或可信度有变，内容不变
        fr {n} {n|fiche a|fiches ont} d'autres sources, notes, vérifications ou confiances et {n|dit|disent} la même chose
        # change.added
        en {n} {n|record|records} of the kind “{kind}” added
        zh 增加“{kind}”{n}项
        fr {n} {n|fiche ajoutée|fiches ajoutées} du type « {kind} »
        # change.removed
        en {id} ({kind}): removed
        zh {id}（{kind}）：删除
        fr {id} ({kind}) : supprimé
        # change.redirected
        en {id} ({kind}): leads to {heir} now
        zh {id}（{kind}）：现指向{heir}
        fr {id} ({kind}) : mène désormais à {heir}
        """#
}
