extension MessageTable {
    /// The claims of a paper.
    static let claims = """
        # claims.question
        en Which claims of “{paper}” held when it was published, and which hold now?
        zh “{paper}”中的哪些论断在发表时成立，哪些现在仍成立？
        fr Quelles affirmations de « {paper} » étaient exactes à sa parution, et lesquelles le sont encore ?
        # claims.title
        en “{paper}”, then and now
        zh “{paper}”：当时与现在
        fr « {paper} », hier et aujourd'hui
        # claims.definition
        en Every checkable claim, paraphrased, with what tests it and a verdict on the day of the paper and on the day of this page.
        zh 逐条转述可核实的论断，说明检验依据，并给出发表之日与本页日期的结论。
        fr Chaque affirmation vérifiable, reformulée, avec ce qui l'éprouve et un verdict au jour de la parution et au jour de cette page.
        # claims.sentence.then
        en On {date}, of {n} {n|claim|claims}, {holds} held, {imprecise} {imprecise|was|were} imprecise, {contradicted} {contradicted|was|were} contradicted by the record and {not-checkable} could not be checked.
        zh 截至{date}，{n}条论断中{holds}条成立，{imprecise}条不够准确，{contradicted}条与记录不符，{not-checkable}条无法核实。
        fr Au {date}, sur {n} {n|affirmation|affirmations}, {holds} {holds|était exacte|étaient exactes}, {imprecise} {imprecise|imprécise|imprécises}, {contradicted} {contradicted|contredite|contredites} par les faits recensés et {not-checkable} {not-checkable|invérifiable|invérifiables}.
        # claims.sentence.now
        en On {date}, {holds} {holds|holds|hold}, {changed} {changed|has|have} been overtaken by events, {imprecise} {imprecise|is|are} imprecise, {contradicted} contradicted by the record and {not-checkable} not checkable.
        zh 截至{date}，{holds}条成立，{changed}条因情况变化而过时，{imprecise}条不够准确，{contradicted}条与记录不符，{not-checkable}条无法核实。
        fr Au {date}, {holds} {holds|est exacte|sont exactes}, {changed} {changed|dépassée|dépassées} par les changements intervenus, {imprecise} {imprecise|imprécise|imprécises}, {contradicted} {contradicted|contredite|contredites} par les faits recensés et {not-checkable} {not-checkable|invérifiable|invérifiables}.
        # claims.sentence.before
        en The paper was published on {date}; on this day it had made no claims.
        zh 该文发表于{date}；至本页日期尚未提出任何论断。
        fr Le document a paru le {date} ; au jour de cette page, il n'affirmait encore rien.
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
        zh {section}，第{paragraph}段
        fr {section}, § {paragraph}
        # claims.paragraph
        en § {paragraph}
        zh 第{paragraph}段
        fr § {paragraph}
        # claims.paper
        en “The brief” is
        zh 本页所称“简报”指：
        fr « La note » désigne
        # claims.then-and-now
        en Then and now
        zh 当时与现在
        fr À l'époque et aujourd'hui
        # claims.test
        en ({test})
        zh （{test}）
        fr ({test})
        # claims.caveat.judgement
        en Verdicts are judgements drafted by machine and not reviewed by a person; each names the records it rests on.
        zh 结论由机器生成，未经人工复核；每条均列明所依据的记录。
        fr Les verdicts sont des appréciations rédigées par une machine, sans relecture humaine ; chacun nomme les fiches sur lesquelles il repose.
        """
}
