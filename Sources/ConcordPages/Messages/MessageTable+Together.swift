extension MessageTable {
    /// Evidence that serves both markets, and what stays with one.
    static let together = """
        # assess.evidence-items
        en Evidence, item by item: what was given, and what is asked for
        zh 逐项证据：已提供的与所要求的
        fr Preuves, une par une : ce qui a été fourni, et ce qui est demandé
        # assess.specific
        en What stays with one market
        zh 仅属单一市场的要求
        fr Ce qui reste propre à un marché
        # assess.evidence.heading
        en {heading} ({dossier})
        zh {heading}（{dossier}）
        fr {heading} ({dossier})
        # assess.evidence.unnamed
        en no kind of evidence is recorded for these
        zh 未记录这些条款所需证据的种类
        fr aucun type de preuve n'est consigné pour celles-ci
        # assess.sentence.evidence
        en {items} {items|item|items} of evidence, given or asked for; no fewer than {set} of them serve every provision that any of them serves. Of these {both} {both|serves|serve} both markets and {related} {related|is|are} related to the other market by mappings.
        zh 已提供或所要求的证据{items}项；最少{set}项即可服务这些证据所涉的全部条款，其中{both}项服务两个市场，{related}项经由对照与另一市场相关。
        fr {items} {items|preuve fournie ou demandée|preuves fournies ou demandées} ; il en faut au moins {set} pour servir toute disposition que l'une d'elles sert. Parmi elles, {both} {both|sert|servent} les deux marchés et {related} {related|est liée|sont liées} à l'autre marché par des correspondances.
        # assess.sentence.evidence-unproven
        en {items} {items|item|items} of evidence, given or asked for; {set} of them serve every provision that any of them serves (fewer may do: the search was cut short). Of these {both} {both|serves|serve} both markets and {related} {related|is|are} related to the other market by mappings.
        zh 已提供或所要求的证据{items}项；{set}项可服务这些证据所涉的全部条款（搜索提前中止，可能更少），其中{both}项服务两个市场，{related}项经由对照与另一市场相关。
        fr {items} {items|preuve fournie ou demandée|preuves fournies ou demandées} ; {set} servent toute disposition que l'une d'elles sert (moins pourraient suffire : la recherche a été écourtée). Parmi elles, {both} {both|sert|servent} les deux marchés et {related} {related|est liée|sont liées} à l'autre marché par des correspondances.
        # assess.sentence.specific
        en Tied to nothing in the other market: {eu} {eu|provision|provisions} of the EU and {cn} of China.
        zh 与另一市场没有任何关联：欧盟{eu}项条款，中国{cn}项条款。
        fr Sans lien avec l'autre marché : {eu} {eu|disposition|dispositions} de l'UE et {cn} de la Chine.
        # assess.caveat.evidence-items
        en Evidence serves the provisions to which the record ties it: a result that rests on it, a number that it measures, a heading of a dossier. That a mapping relates one of them to a provision of the other market says that it may be of use there, not that it is enough.
        zh 证据所服务的条款以记录为准：以其为依据的结果、由其测量的数值、文件中的标题。对照将其中某项与另一市场的条款相关联，仅说明证据在彼处可能有用，并不说明已足够。
        fr Une preuve sert les dispositions auxquelles l'enregistrement la lie : un résultat qui s'y appuie, un nombre qu'elle mesure, une rubrique d'un dossier. Qu'une correspondance lie l'une d'elles à une disposition de l'autre marché dit qu'elle peut y être utile, non qu'elle suffit.
        # column.evidence-item
        en Evidence
        zh 证据
        fr Preuve
        # column.given
        en Given
        zh 已提供
        fr Fournie
        # column.reach
        en Serves
        zh 服务市场
        fr Sert
        # column.smallest-set
        en In the smallest set
        zh 属最小集合
        fr Dans le plus petit ensemble
        # reach.both
        en both markets
        zh 两个市场
        fr les deux marchés
        # reach.related
        en one market, related to the other
        zh 一个市场，与另一市场相关
        fr un marché, lié à l'autre
        # reach.eu-only
        en the EU alone
        zh 仅欧盟
        fr l'UE seule
        # reach.cn-only
        en China alone
        zh 仅中国
        fr la Chine seule
        """
}
