extension MessageTable {
    /// Common ground: what is asked, how it is judged, and the result in sentences.
    static let ground = """
        # finding.common-ground
        en Common ground
        zh 共同点
        fr Terrain d'entente
        # ground.title.topic
        en Common ground on {topic}: {first} and {second}
        zh 共同点——{topic}：{first}与{second}
        fr Terrain d'entente sur le thème « {topic} » : {first} et {second}
        # ground.title.provision
        en Common ground: {provision}
        zh 共同点：{provision}
        fr Terrain d'entente : {provision}
        # ground.question
        en Where do {first} and {second} ask for the same, where do they overlap, where are they opposed, and what does only one side ask for?
        zh {first}与{second}在哪些方面要求相同、部分重合或相反，哪些要求只有一方提出？
        fr Où {first} et {second} demandent-ils la même chose, où se recoupent-ils, où s'opposent-ils, et qu'est-ce qu'un seul des deux exige ?
        # ground.question.topic
        en On this topic ({topic}), where do {first} and {second} agree, overlap or part?
        zh 在“{topic}”主题上，{first}与{second}在哪些方面一致、重合或分歧？
        fr Sur ce thème ({topic}), où {first} et {second} s'accordent-ils, se recoupent-ils ou divergent-ils ?
        # ground.question.provision
        en What answers this provision on the side of {other}: {provision}?
        zh {other}一方有哪些条款与此对应：{provision}？
        fr Qu'est-ce qui répond à cette disposition du côté de {other} : {provision} ?
        # ground.definition
        en The unit is a pair with one part from each side: provisions that an entry of a mapping relates, a term, a document. The first rule that holds names the state. Contrary: an entry is flagged contrary or incompatible, or a term that both sides characterise is recorded as different. Shared: an entry says equal, a term is the same, or both have the same document, their own or taken over identically or with modifications. Overlapping: any other relation, direct or such that it must follow through a third catalogue. One-sided: a recorded search in a catalogue of the other side found nothing and nothing relates the provision to that side. Unknown: everything else. Only provisions in force on the day count, and only judgements made by then.
        zh 比较单位是一对对象，双方各出其一：由对照条目关联的条款、一个术语或一份文件。按顺序适用规则，首先成立者决定其状态。相反：条目标记为相反或不相容，或双方均有界定的术语被记录为不同。相同：条目判为相等、术语含义相同，或双方拥有同一文件（自有，或等同、修改采用）。部分重合：其他任何关系，无论是直接关联，还是经第三方目录必然推出。单方：在另一方目录中有检索记录但未找到对应，且没有任何记录把该条款与另一方相关联。未知：其余情形。只计当日有效的条款和当日之前作出的判断。
        fr L'unité est une paire dont chaque côté fournit une part : des dispositions qu'une entrée de correspondance relie, un terme, un document. La première règle vérifiée donne l'état. Contraire : une entrée est signalée contraire ou incompatible, ou un terme caractérisé par les deux côtés est relevé comme différent. Commun : une entrée dit égal, un terme a le même sens, ou les deux ont le même document, propre ou repris à l'identique ou avec modifications. Recoupement : toute autre relation, directe ou découlant nécessairement d'un troisième recueil. Unilatéral : une recherche consignée dans un recueil de l'autre côté n'a rien trouvé et rien ne relie la disposition à ce côté. Inconnu : tout le reste. Ne comptent que les dispositions en vigueur ce jour-là et les jugements rendus jusque-là.
        # ground.caveat.granularity
        en A pair is one entry of a mapping, however many provisions it names; a provision without counterpart is a pair with an empty place. Numbers of pairs depend on how finely texts were cut and are no measure of weight.
        zh 一对即一条对照条目，不论其涉及多少条款；无对应的条款视为一侧空缺的一对。对数取决于条款切分的粗细，并不衡量其分量。
        fr Une paire est une entrée de correspondance, quel que soit le nombre de dispositions nommées ; une disposition sans contrepartie est une paire à place vide. Le nombre de paires dépend de la finesse du découpage et ne mesure pas le poids.
        # ground.caveat.direction
        en Overlap says that something is common, not how much: to meet the one is not to meet the other. Who is bound and how strictly may differ within a pair; the rationale says so.
        zh 部分重合只说明有共同之处，不说明程度：满足一方要求不等于满足另一方。同一对之内，义务主体和约束力可能不同，理由中有说明。
        fr Un recoupement dit que quelque chose est commun, non dans quelle mesure : satisfaire à l'une n'est pas satisfaire à l'autre. Qui est tenu et avec quelle force peut différer au sein d'une paire ; la justification le dit.
        # ground.caveat.terms
        en How a term compares is judged over all its sources, so that "different" may come from another source than these two. Which provision relies on which term is not recorded; a term's contrast is not passed on to provisions.
        zh 术语的比较是就其全部来源作出的，因此“不同”可能来自这两方之外的来源。哪一条款依赖哪一术语未予记录，术语的差异不推及条款。
        fr La comparaison d'un terme porte sur toutes ses sources : « différent » peut venir d'une autre source que ces deux côtés. Quelle disposition s'appuie sur quel terme n'est pas consigné ; le contraste d'un terme ne passe pas aux dispositions.
        # ground.caveat.documents
        en Documents are counted apart from topics and layers: that both take over a document says nothing of their own provisions. Only lists that claim to be complete could show that a document stands alone.
        zh 文件不计入主题和层次：双方采用同一文件并不说明各自条款如何。只有声称完整的清单才能表明某一文件为单方独有。
        fr Les documents sont comptés à part des thèmes et des niveaux : que les deux reprennent un document ne dit rien de leurs propres dispositions. Seules des listes qui se disent complètes montreraient qu'un document est isolé.
        # ground.caveat.twice
        en Documents of one side may repeat each other: a pair with each is counted for each.
        zh 同一方的文件可能彼此重复：与其中每一份构成的对分别计数。
        fr Les documents d'un même côté peuvent se répéter : une paire avec chacun compte pour chacun.
        # ground.caveat.layers
        en A pair lies on the layer that both sides reach. Terms: definitions. Architecture: scopes, classifications, and topics on how systems are built. Process: what is to be done. Measurable criteria: a number is set, other than one that only defines.
        zh 一对所处的层次取双方均达到的层次。术语：定义条款。架构：适用范围、分类，以及关于系统如何构成的主题。过程：应当做什么。可度量准则：设定了数值，仅用于定义的除外。
        fr Une paire se situe au niveau que les deux côtés atteignent. Termes : définitions. Architecture : champs d'application, classifications et thèmes sur la construction des systèmes. Processus : ce qui est à faire. Critères mesurables : un nombre est fixé, autre que purement définitoire.
        # ground.caveat.headline
        en One word stands for a topic only if at least 5 pairs are recorded and one state makes up 60 % or more of all pairs, the unknown among them.
        zh 只有当至少记录了5对，且某一状态占全部（包括未知）60%及以上时，才以一个词概括某一主题。
        fr Un seul mot résume un thème seulement si au moins 5 paires sont consignées et qu'un état atteint 60 % ou plus de toutes, l'inconnu compris.
        # ground.caveat.ranking
        en The three agreements and the three divergences are ranked by state (shared before overlapping), then contrary before incompatible, relation (equal, one within the other, overlap), confidence, strength, number of other candidates with one of the same provisions, number of provisions, and id; what shares a provision with a pair already taken is passed over.
        zh 三项一致与三项分歧依次按以下规则排序：状态（相同先于部分重合），相反先于不相容，关系（相等、一方包含另一方、重合），可信度，强度，涉及同一条款的其他候选数，条款数，编号；与已选对共有条款者略过。
        fr Les trois accords et les trois divergences sont classés par état (commun avant recoupement), puis contraire avant incompatible, relation (égal, inclusion, recoupement), confiance, force, nombre d'autres candidates portant sur une même disposition, nombre de dispositions et identifiant ; ce qui partage une disposition avec une paire déjà retenue est passé.
        # ground.draft
        en drafted by machine, not reviewed by a person ({n} of {m})
        zh 机器起草，未经人工审核（{m}项中的{n}项）
        fr rédigé par une machine, non relu par une personne ({n} sur {m})
        # ground.no-draft
        en none recorded as drafted by machine ({n} of {m})
        zh 无记录为机器起草者（{m}项中的{n}项）
        fr aucun consigné comme rédigé par une machine ({n} sur {m})
        # ground.too-little
        en too little recorded ({n})
        zh 记录过少（{n}）
        fr trop peu consigné ({n})
        # ground.sentence.related
        en Between {first} and {second}, {pairs} {pairs|pair|pairs} of provisions {pairs|is|are} related: {contrary} {contrary|is|are} contrary, {shared} {shared|is|are} equal and {overlapping} {overlapping|overlaps|overlap}; {basis}.
        zh {first}与{second}之间有{pairs}对条款相互关联：相反{contrary}对，相同{shared}对，部分重合{overlapping}对；{basis}。
        fr Entre {first} et {second}, {pairs} {pairs|paire de dispositions est reliée|paires de dispositions sont reliées} : {contrary} {contrary|est contraire|sont contraires}, {shared} {shared|est égale|sont égales} et {overlapping} {overlapping|se recoupe|se recoupent} ; {basis}.
        # ground.sentence.none-related
        en No provision {of-first} is recorded as related to one {of-second}.
        zh 没有{of-first}条款与{of-second}条款相关联的记录。
        fr Aucune disposition {of-first} n'est consignée comme reliée à une disposition {of-second}.
        # ground.sentence.alone
        en For {alone-first} {alone-first|provision|provisions} {of-first} and {alone-second} {of-second} a counterpart was searched for on the other side and not found; {basis}. {unknown} more {unknown|was|were} not looked at.
        zh 有{of-first}条款{alone-first}条、{of-second}条款{alone-second}条在另一方经检索未找到对应；{basis}。另有{unknown}条未予比较。
        fr Pour {alone-first} {alone-first|disposition|dispositions} {of-first} et {alone-second} {of-second}, une contrepartie a été cherchée de l'autre côté sans être trouvée ; {basis}. {unknown} {unknown|autre n'a pas été examinée|autres n'ont pas été examinées}.
        # ground.sentence.none-alone
        en No search for a counterpart is recorded that found nothing; {unknown} {unknown|provision was|provisions were} not looked at.
        zh 没有检索后未找到对应的记录；有{unknown}条条款未予比较。
        fr Aucune recherche restée vaine n'est consignée ; {unknown} {unknown|disposition n'a pas été examinée|dispositions n'ont pas été examinées}.
        # ground.sentence.met
        en Some counterpart is recorded for {met-first} provisions {of-first} and for {met-second} {of-second}; {basis}.
        zh 有对应记录的条款：{of-first}{met-first}，{of-second}{met-second}；{basis}。
        fr Une contrepartie au moins est consignée pour {met-first} dispositions {of-first} et {met-second} {of-second} ; {basis}.
        # ground.sentence.measured
        en In {both} related {both|pair|pairs} both sides set a number that can be measured; in {by-first} such a number comes from {first} alone, in {by-second} from {second} alone; {basis}.
        zh 在相互关联的条款对中，双方均设定可度量数值的有{both}对；仅{first}设定的有{by-first}对，仅{second}设定的有{by-second}对；{basis}。
        fr Dans {both} {both|paire reliée|paires reliées}, les deux côtés fixent un nombre mesurable ; dans {by-first}, {first} seulement, et dans {by-second}, {second} seulement ; {basis}.
        # ground.sentence.not-yet
        en By this day no judgement had been made on how provisions {of-first} and {of-second} relate. Judgements made later are not shown as if they had been known then: all {unknown} provisions in force stand as unknown.
        zh 截至当日，尚无关于{of-first}条款与{of-second}条款如何关联的判断。此后作出的判断不作为当时已知的内容显示：当时有效的{unknown}条条款均列为未知。
        fr À cette date, aucun jugement n'avait été rendu sur la façon dont les dispositions {of-first} et {of-second} se relient. Les jugements ultérieurs ne sont pas montrés comme s'ils avaient été connus : les {unknown} dispositions en vigueur sont toutes inconnues.
        # ground.sentence.fallen
        en {entries} recorded {entries|entry relates|entries relate} texts or provisions that are not in force on this day and {entries|is|are} not counted: {mappings}.
        zh 另有{entries}条对照条目涉及当日并不有效的文本或条款，未予计入：{mappings}。
        fr {entries} {entries|entrée consignée relie|entrées consignées relient} des textes ou dispositions qui ne sont pas en vigueur ce jour-là et {entries|n'est pas comptée|ne sont pas comptées} : {mappings}.
        # ground.sentence.terms
        en Of {terms} {terms|term|terms} that documents of both sides characterise, {shared} {shared|is|are} the same, {overlapping} similar and {contrary} different.
        zh 双方文件均有界定的术语有{terms}个：含义相同{shared}个，相近{overlapping}个，不同{contrary}个。
        fr Sur {terms} {terms|terme caractérisé|termes caractérisés} par des documents des deux côtés, {shared} {shared|est identique|sont identiques}, {overlapping} {overlapping|proche|proches} et {contrary} {contrary|différent|différents}.
        # ground.sentence.documents
        en {documents} {documents|document is|documents are} common to both sides, as their own or taken over identically or with modifications: {names}.
        zh 双方共有的文件（自有，或等同、修改采用）有{documents}份：{names}。
        fr {documents} {documents|document est commun|documents sont communs} aux deux côtés, propre ou repris à l'identique ou avec modifications : {names}.
        # ground.sentence.no-documents
        en No document is recorded that both sides have, as their own or taken over identically or with modifications.
        zh 没有双方共有文件（自有，或等同、修改采用）的记录。
        fr Aucun document commun aux deux côtés, propre ou repris à l'identique ou avec modifications, n'est consigné.
        # ground.sentence.hub
        en Through {hubs}, {joined} {joined|pair of groups of provisions leads|pairs of groups of provisions lead} to the same items: for {common} of them it follows that they have something in common, for {none} nothing of the kind follows; {basis}. To be related to the same item of a third text is not to overlap; {direct} of them {direct|is|are} related directly as well.
        zh 经由{hubs}，有{joined}组条款指向相同条目：其中{common}组可推出有共同之处，{none}组不能推出；{basis}。与第三方文本的同一条目相关，并不等于彼此重合；其中{direct}组另有直接关联。
        fr Par {hubs}, {joined} {joined|paire de groupes de dispositions mène|paires de groupes de dispositions mènent} aux mêmes éléments : pour {common}, il s'ensuit quelque chose de commun, pour {none}, rien de tel ne s'ensuit ; {basis}. Se rapporter au même élément d'un troisième texte n'est pas se recouper ; {direct} {direct|est aussi reliée|sont aussi reliées} directement.
        # ground.provision.related
        en On the side of {other}, {pairs} {pairs|pair relates|pairs relate} to it, of which {contrary} {contrary|is|are} contrary; {basis}.
        zh 在{other}一方，有{pairs}对与之关联，其中相反{contrary}对；{basis}。
        fr Du côté de {other}, {pairs} {pairs|paire s'y rapporte|paires s'y rapportent}, dont {contrary} {contrary|contraire|contraires} ; {basis}.
        # ground.provision.alone
        en No counterpart was found on the side of {other}; searched: {searched}; {basis}.
        zh 在{other}一方未找到对应；检索范围：{searched}；{basis}。
        fr Aucune contrepartie n'a été trouvée du côté de {other} ; recherche faite dans : {searched} ; {basis}.
        # ground.provision.unknown
        en Nothing recorded by this day relates it to {other}, and no search for a counterpart is recorded: unknown.
        zh 截至当日，没有把它与{other}相关联的记录，也没有检索对应的记录：未知。
        fr Rien de consigné à cette date ne la relie à {other}, et aucune recherche de contrepartie ne l'est : inconnu.
        # ground.provision.hub
        en Through a catalogue of neither side it meets {joined} {joined|group|groups} of provisions {of-other}; for {common} something in common follows.
        zh 经由不属于任何一方的目录，它与{of-other}的{joined}组条款相遇；其中{common}组可推出有共同之处。
        fr Par un recueil qui n'est d'aucun côté, elle rencontre {joined} {joined|groupe|groupes} de dispositions {of-other} ; pour {common}, quelque chose de commun en découle.
        """
}
