extension MessageTable {
    /// Headings, columns and sentences of the tables of the common ground.
    static let groundTables = """
        # ground.derived
        en follows through another catalogue: {relations}
        zh 经其他目录推出：{relations}
        fr découle d'un autre recueil : {relations}
        # ground.state-of-side
        en {state}, {side}
        zh {state}（{side}）
        fr {state}, {side}
        # ground.unit.provisions
        en Pairs of provisions
        zh 条款对
        fr Paires de dispositions
        # ground.unit.terms
        en Terms
        zh 术语
        fr Termes
        # ground.unit.documents
        en Documents
        zh 文件
        fr Documents
        # ground.states
        en Pairs by state
        zh 按状态统计的对数
        fr Paires par état
        # ground.topics
        en Topics by state
        zh 按主题与状态统计
        fr Thèmes par état
        # ground.layers
        en Layers by state
        zh 按层次与状态统计
        fr Niveaux par état
        # ground.profile
        en Topics by layer and state
        zh 按主题、层次与状态统计
        fr Thèmes par niveau et par état
        # ground.measures
        en Related pairs by who sets a number
        zh 相互关联的对：由谁设定数值
        fr Paires reliées selon qui fixe un nombre
        # ground.coverage
        en How far each text is met by the other side
        zh 各文本被另一方满足的程度
        fr Dans quelle mesure chaque texte est satisfait par l'autre côté
        # ground.hub
        en The way through a third catalogue against the direct one
        zh 经第三方目录的路径与直接关联的对比
        fr Le chemin par un troisième recueil face au chemin direct
        # ground.list.agreements
        en Three agreements
        zh 三项一致
        fr Trois accords
        # ground.list.divergences
        en Three divergences
        zh 三项分歧
        fr Trois divergences
        # ground.list.contrary
        en Where they are opposed
        zh 相反之处
        fr Là où ils s'opposent
        # ground.list.shared
        en What is the same
        zh 相同之处
        fr Ce qui est identique
        # ground.list.overlapping
        en What overlaps, side by side
        zh 部分重合之处对照
        fr Ce qui se recoupe, côte à côte
        # ground.list.one-sided
        en What only one side asks for
        zh 仅一方提出的要求
        fr Ce qu'un seul côté exige
        # ground.list.foremost
        en What overlaps: the foremost of each topic
        zh 部分重合之处：各主题之首要者
        fr Ce qui se recoupe : le principal de chaque thème
        # ground.list.foremost-one-sided
        en What only one side asks for: the foremost of each topic
        zh 仅一方提出的要求：各主题之首要者
        fr Ce qu'un seul côté exige : le principal de chaque thème
        # ground.some.foremost
        en {n} of {m} shown: of each topic, the richest first, the first two by the ranking rule, each pair once. All, with reasons and records: {csv}, {json}.
        zh 显示{m}项中的{n}项：各主题（记录最多者在前）按排序规则取前两项，每对只列一次。全部内容及理由、记录：{csv}、{json}。
        fr {n} sur {m} affichées : de chaque thème, du plus riche au moins riche, les deux premières selon la règle de classement, chaque paire une fois. Toutes, avec motifs et fiches : {csv}, {json}.
        # ground.some.foremost-one-sided
        en {n} of {m} shown: of each topic one for each side, what is measured before what is not, then what is forbidden, demanded, advised, allowed. All, with where was searched: {csv}, {json}.
        zh 显示{m}项中的{n}项：各主题每方一项，可度量者在前，其后依次为禁止、要求、建议、允许。全部内容及检索范围：{csv}、{json}。
        fr {n} sur {m} affichées : de chaque thème une par côté, ce qui se mesure d'abord, puis ce qui est interdit, exigé, conseillé, permis. Toutes, avec les textes consultés : {csv}, {json}.
        # ground.in.en
        en in English
        zh 说明为英文
        fr explication en anglais
        # ground.note.searched
        en searched in {texts}
        zh 检索范围：{texts}
        fr cherché dans {texts}
        # ground.note.strength
        en strength {strength} of 10
        zh 强度{strength}/10
        fr force {strength} sur 10
        # ground.note.confidence
        en confidence {confidence}
        zh 可信度{confidence}
        fr confiance : {confidence}
        # ground.note.records
        en {n} {n|record|records}
        zh {n}条记录
        fr {n} {n|fiche|fiches}
        # ground.column.records
        en Records
        zh 记录
        fr Fiches
        # ground.list.counterparts
        en Counterparts
        zh 对应条款
        fr Contreparties
        # ground.searches
        en Searches that found nothing
        zh 未找到对应的检索
        fr Recherches restées vaines
        # ground.chains
        en Ways through another catalogue
        zh 经其他目录的路径
        fr Chemins par un autre recueil
        # ground.all-catalogues
        en All texts
        zh 全部文本
        fr Tous les textes
        # ground.says.contrary
        en On the same matter, {left} and {right} demand or allow opposite things.
        zh 就同一事项，{left}与{right}要求或允许的内容相反。
        fr Sur un même point, {left} et {right} exigent ou permettent le contraire.
        # ground.says.incompatible
        en No one arrangement can meet both {left} and {right}.
        zh 没有一种安排能够同时满足{left}与{right}。
        fr Aucun dispositif ne peut satisfaire à la fois {left} et {right}.
        # ground.says.equal
        en {left} demands the same as {right}.
        zh {left}与{right}要求相同。
        fr {left} exige la même chose que {right}.
        # ground.says.subset-of
        en {left} lies within what {right} demands.
        zh {left}包含在{right}的要求之内。
        fr {left} est compris dans ce qu'exige {right}.
        # ground.says.superset-of
        en {left} contains what {right} demands.
        zh {left}包含了{right}的要求。
        fr {left} comprend ce qu'exige {right}.
        # ground.says.intersects-with
        en {left} and {right} overlap.
        zh {left}与{right}部分重合。
        fr {left} et {right} se recoupent.
        # ground.says.related
        en {left} and {right} are recorded as related, without saying how.
        zh {left}与{right}被记录为相关，但未说明如何相关。
        fr {left} et {right} sont consignés comme liés, sans dire comment.
        # ground.says.may-support
        en {left} may support {right}.
        zh {left}可能支持{right}。
        fr {left} peut étayer {right}.
        # ground.says.intended-to-support
        en {left} is intended to support {right}.
        zh {left}旨在支持{right}。
        fr {left} est destiné à étayer {right}.
        # ground.says.no-relationship
        en {left} and {right} have no relationship.
        zh {left}与{right}无关系。
        fr {left} et {right} sont sans relation.
        # ground.says.derived-overlapping
        en Through another catalogue it follows that {left} and {right} have something in common.
        zh 经其他目录可推出{left}与{right}有共同之处。
        fr Par un autre recueil, il s'ensuit que {left} et {right} ont quelque chose de commun.
        # ground.says.derived-contrary
        en Through another catalogue it follows that {left} and {right} demand or allow opposite things.
        zh 经其他目录可推出{left}与{right}相反。
        fr Par un autre recueil, il s'ensuit que {left} et {right} s'opposent.
        # ground.says.terms-contrary
        en The term “{name}” is characterised differently in {left} and in {right}.
        zh 术语“{name}”在{left}与{right}中界定不同。
        fr Le terme « {name} » est caractérisé différemment dans {left} et dans {right}.
        # ground.says.terms-shared
        en The term “{name}” has the same meaning in {left} and in {right}.
        zh 术语“{name}”在{left}与{right}中含义相同。
        fr Le terme « {name} » a le même sens dans {left} et dans {right}.
        # ground.says.terms-overlapping
        en The term “{name}” is characterised similarly in {left} and in {right}.
        zh 术语“{name}”在{left}与{right}中界定相近。
        fr Le terme « {name} » est caractérisé de façon proche dans {left} et dans {right}.
        # ground.says.documents-shared
        en Both have {name}: {first} as {left}, {second} as {right}.
        zh 双方均有{name}：{first}的文件为{left}，{second}的文件为{right}。
        fr Les deux ont {name} : {first} sous la référence {left}, {second} sous la référence {right}.
        # ground.summary.agreements
        en Three agreements between {first} and {second}
        zh {first}与{second}的三项一致
        fr Trois accords entre {first} et {second}
        # ground.summary.divergences
        en Three divergences between {first} and {second}
        zh {first}与{second}的三项分歧
        fr Trois divergences entre {first} et {second}
        # ground.summary.more
        en How they were ranked, and all that is behind them: {section}
        zh 排序方法及全部依据：{section}
        fr Comment ils ont été classés et tout ce qu'il y a derrière : {section}
        # ground.meta
        en Relation: {relation} · strength: {strength} of 10 · confidence: {confidence} · {basis}
        zh 关系：{relation} · 强度：{strength}/10 · 可信度：{confidence} · {basis}
        fr Relation : {relation} · force : {strength} sur 10 · confiance : {confidence} · {basis}
        # ground.meta.plain
        en Relation: {relation} · {basis}
        zh 关系：{relation} · {basis}
        fr Relation : {relation} · {basis}
        # ground.hatched
        en hatched: drafted by machine, not reviewed by a person
        zh 斜线：机器起草，未经人工审核
        fr hachuré : rédigé par une machine, non relu par une personne
        # ground.column.says
        en In a sentence
        zh 一句话
        fr En une phrase
        # label.mapping-entry
        en {left} ↔ {right}
        zh {left} ↔ {right}
        fr {left} ↔ {right}
        # label.no-counterpart
        en no counterpart found
        zh 未找到对应
        fr sans contrepartie trouvée
        # chart.ground-topics.title
        en {first} and {second} by topic: how many pairs are in which state
        zh {first}与{second}：各主题下各状态的对数
        fr {first} et {second} par thème : combien de paires dans quel état
        # chart.ground-topics.description
        en A row for each topic with anything recorded, the richest first, and a bar for each state: contrary, shared, overlapping, only one side, only the other, unknown. The number stands beside each bar; hatched bars rest on what a machine drafted and no person reviewed. The number of pairs depends on how finely texts were cut.
        zh 每个有记录的主题占一行，记录最多者在前；各条分别表示：相反、相同、部分重合、仅一方、仅另一方、未知。数值标在条旁；斜线条以未经人工审核的机器起草内容为据。对数取决于文本切分的粗细。
        fr Une ligne par thème consigné, les plus fournis d'abord, et une barre par état : contraire, commun, recoupement, un seul côté, l'autre seul, inconnu. Le nombre figure à côté de chaque barre ; les barres hachurées reposent sur ce qu'une machine a rédigé et que personne n'a relu. Le nombre de paires dépend de la finesse du découpage.
        # chart.ground-layers.title
        en {first} and {second} by layer: from what words mean to what is measured
        zh {first}与{second}：从术语含义到可度量准则的各层次
        fr {first} et {second} par niveau : du sens des mots à ce qui se mesure
        # chart.ground-layers.description
        en A row for each of the four layers and a bar for each state; the number stands beside each bar, and hatched bars rest on what a machine drafted and no person reviewed.
        zh 四个层次各占一行，各状态各有一条；数值标在条旁，斜线条以未经人工审核的机器起草内容为据。
        fr Une ligne pour chacun des quatre niveaux et une barre par état ; le nombre figure à côté de chaque barre, et les barres hachurées reposent sur ce qu'une machine a rédigé et que personne n'a relu.
        # ground.column.layer
        en Layer
        zh 层次
        fr Niveau
        # ground.column.headline
        en In a word
        zh 一词概括
        fr En un mot
        # ground.column.basis
        en Rests on
        zh 依据
        fr Fondement
        # ground.column.one-sided
        en Only {side}
        zh 仅{side}
        fr Seulement {side}
        # ground.column.met
        en Met, {side}
        zh 有对应，{side}
        fr Avec contrepartie, {side}
        # ground.column.side
        en {side}
        zh {side}
        fr {side}
        # ground.column.why
        en Why
        zh 理由
        fr Pourquoi
        # ground.column.strength
        en Strength, 1 to 10
        zh 强度（1至10）
        fr Force, de 1 à 10
        # ground.column.confidence
        en Confidence
        zh 可信度
        fr Confiance
        # ground.column.catalogue
        en Text
        zh 文本
        fr Texte
        # ground.column.measured-by
        en Number set by
        zh 设定数值者
        fr Nombre fixé par
        # ground.column.follows
        en What follows
        zh 可推出
        fr Ce qui s'ensuit
        # ground.column.joined
        en Pairs of groups joined
        zh 相连的组对
        fr Paires de groupes jointes
        # ground.column.also-direct
        en Related directly too
        zh 另有直接关联
        fr Aussi reliées directement
        # ground.column.only-hub
        en Not related directly
        zh 无直接关联
        fr Sans lien direct
        # ground.column.searched
        en Searched in
        zh 检索范围
        fr Cherché dans
        # ground.column.from
        en From
        zh 起点
        fr De
        # ground.column.by
        en By way of
        zh 经由
        fr Par
        # ground.column.to
        en To
        zh 终点
        fr À
        """
}
