extension MessageTable {
    /// The claims of a paper.
    static let claims = """
        # claims.question
        en Which claims of the brief held when it was written, and which hold now?
        zh 简报中的哪些论断在发表时成立，哪些现在仍成立？
        fr Quelles affirmations de la note étaient exactes à sa parution, et lesquelles le sont encore ?
        # claims.definition
        en Every checkable claim in own words, with what tests it and a verdict on the day of the paper and on the day of this page.
        zh 逐条转述可核实的论断，说明检验依据，并给出发表之日与本页日期的结论。
        fr Chaque affirmation vérifiable, reformulée, avec ce qui l'éprouve et un verdict au jour de la note et au jour de cette page.
        # claims.sentence.then
        en On {date}, {holds} of {n} claims held, {imprecise} were imprecise, {contradicted} were contradicted by the record and {not-checkable} could not be checked.
        zh 截至 {date}，{n} 条论断中 {holds} 条成立，{imprecise} 条不够准确，{contradicted} 条与记录不符，{not-checkable} 条无法核实。
        fr Au {date}, {holds} affirmations sur {n} étaient exactes, {imprecise} imprécises, {contradicted} contredites par les faits relevés et {not-checkable} invérifiables.
        # claims.sentence.now
        en On {date}, {holds} hold, {changed} have been overtaken by change, {imprecise} are imprecise, {contradicted} contradicted and {not-checkable} not checkable.
        zh 截至 {date}，{holds} 条成立，{changed} 条因形势变化而过时，{imprecise} 条不够准确，{contradicted} 条与事实不符，{not-checkable} 条无法核实。
        fr Au {date}, {holds} sont exactes, {changed} dépassées par le changement, {imprecise} imprécises, {contradicted} contredites et {not-checkable} invérifiables.
        # claims.sentence.before
        en The paper was published on {date}; on this day it had made no claims.
        zh 该文发表于 {date}；在本页日期尚无论断。
        fr La note a paru le {date} ; à ce jour elle n'affirmait rien.
        # claims.verdicts
        en Claims by verdict
        zh 按结论统计的论断
        fr Affirmations par verdict
        # claims.table
        en Claim by claim
        zh 逐条核对
        fr Affirmation par affirmation
        # claims.place
        en {section}, § {paragraph}
        zh {section}，第 {paragraph} 段
        fr {section}, § {paragraph}
        # claims.caveat.judgement
        en Verdicts are judgements drafted by machine and not reviewed by a person; each names the records it rests on.
        zh 结论由机器起草，未经人工复核；每条均列明所依据的记录。
        fr Les verdicts sont des appréciations rédigées par machine et non relues par une personne ; chacun nomme les fiches sur lesquelles il repose.
        """
}
