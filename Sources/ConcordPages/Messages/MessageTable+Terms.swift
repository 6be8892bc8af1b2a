extension MessageTable {
    /// Terms and adoptions.
    static let terms = """
        # terms.question
        en Do the sources mean the same by the same words, and who adopts whose documents?
        zh 各方用词含义是否一致，谁采用谁的文件？
        fr Les sources entendent-elles la même chose par les mêmes mots, et qui reprend les documents de qui ?
        # terms.definition
        en A term is compared over the sources that characterise it; an adoption is one body taking over another's document, to a stated degree and for a stated purpose. Adoption is not harmonisation.
        zh 术语按界定它的各来源进行比较；采标指一机构以一定的一致性程度、出于一定用途采用另一机构的文件。采标不等于成为协调标准。
        fr Un terme est comparé entre les sources qui le caractérisent ; une adoption est la reprise par un organisme du document d'un autre, à un degré et à une fin donnés. Adopter n'est pas harmoniser.
        # terms.sentence.terms
        en Of {terms} foundation {terms|term|terms}, {compared} can be compared: {same} {same|is|are} characterised alike, {similar} similarly and {different} differently.
        zh 在{terms}个基础术语中，{compared}个可以比较：{same}个界定相同，{similar}个相近，{different}个不同。
        fr Sur {terms} {terms|terme fondamental|termes fondamentaux}, {compared} {compared|peut être comparé|peuvent être comparés} : {same} {same|est caractérisé|sont caractérisés} à l'identique, {similar} de façon proche et {different} différemment.
        # terms.sentence.adoptions
        en {adopted} {adopted|adoption is|adoptions are} recorded, {eu} as European and {cn} as Chinese documents; planned or in parallel development: {planned}.
        zh 已收录采标{adopted}项，其中欧洲{eu}项、中国{cn}项；另有{planned}项计划采用或并行制定。
        fr {adopted} {adopted|adoption est recensée|adoptions sont recensées}, dont {eu} comme documents européens et {cn} comme documents chinois ; prévues ou en élaboration parallèle : {planned}.
        # terms.concordance
        en Concordance of terms
        zh 术语对照
        fr Concordance des termes
        # terms.relations
        en Terms by how they compare
        zh 按比较结果统计的术语
        fr Termes selon la comparaison
        # terms.common
        en Documents adopted by both the EU and China
        zh 中欧均已采用的文件
        fr Documents repris à la fois par l'UE et la Chine
        # terms.adopters
        en Adoptions by jurisdiction
        zh 按法域统计的采标
        fr Adoptions par ressort
        # terms.adoptions
        en Adoptions
        zh 采标清单
        fr Adoptions
        # terms.caveat.adoption
        en Degrees of Chinese adoptions come from secondary sources.
        zh 中国采标的一致性程度来自二手资料。
        fr Les degrés des adoptions chinoises viennent de sources secondaires.
        # terms.caveat.no-map
        en Whether provisions agree does not follow from terms and adoptions; it stands under common ground, pair by pair.
        zh 条款是否一致不能由术语和采标推出，见“共同点”中的逐对比较。
        fr Que des dispositions s'accordent ne découle ni des termes ni des adoptions ; voir le terrain d'entente, paire par paire.
        """
}
