extension MessageTable {
    /// The implicit label of generated content.
    static let labels = """
        # finding.assess-label
        en Labels of generated content
        zh 生成内容标识
        fr Étiquettes des contenus générés
        # assess.label.question
        en Which implicit label do the files carry, and is it as the provisions ask?
        zh 文件带有何种隐式标识，是否符合各条款要求？
        fr Quelle étiquette implicite les fichiers portent-ils, et répond-elle aux dispositions ?
        # assess.label.definition
        en Looked for is the metadata under the key AIGC, in the text of PNG files, in XMP, and in files beside the content. It is held against what a program can tell: which fields are there, and how they are written. Whether they are true it cannot tell.
        zh 查找PNG文本块、XMP以及内容旁附文件中键名为AIGC的元数据，并仅核对程序能够判断的内容：有哪些字段、写法如何。其真实性无法判断。
        fr On cherche les métadonnées sous la clé AIGC, dans le texte des fichiers PNG, dans XMP et dans des fichiers à côté du contenu. On les confronte à ce qu'un programme peut dire : quels champs sont là, et comment ils sont écrits. S'ils sont vrais, il ne peut le dire.
        # assess.sentence.labels
        en {files} {files|file|files}: {found} with a whole label, {partial} with one that lacks fields, {absent} without one where it is looked for, {unreadable} not readable.
        zh {files}个文件：标识完整{found}个，缺少字段{partial}个，在查找之处没有标识{absent}个，无法读取{unreadable}个。
        fr {files} {files|fichier|fichiers} : étiquette entière {found}, incomplète {partial}, absente là où on la cherche {absent}, illisible {unreadable}.
        # assess.labels
        en What the files carry
        zh 文件所带标识
        fr Ce que portent les fichiers
        # assess.marks
        en Other marks, seen and not verified
        zh 其他标记（已见，未核验）
        fr Autres marques, vues et non vérifiées
        # assess.label-checks
        en What the provisions ask of the label
        zh 各条款对标识的要求
        fr Ce que les dispositions demandent à l'étiquette
        # assess.reason.marks
        en {n} of {m} files carry a mark, not verified (C2PA manifests: {manifests}; digital source types: {types}; labels of GB 45438-2025: {labels}); that a mark is there does not show that it is as effective as asked
        zh {m}个文件中{n}个带有标记，未核验（C2PA清单：{manifests}；数字来源类型：{types}；GB 45438-2025标识：{labels}）；带有标记并不表明其有效性达到要求
        fr {n} fichiers sur {m} portent une marque, non vérifiée (manifestes C2PA : {manifests} ; types de source numérique : {types} ; étiquettes de GB 45438-2025 : {labels}) ; qu'une marque soit là ne montre pas qu'elle soit aussi efficace que demandé
        # assess.reason.label-unseen
        en no program can tell this from the files given; a document that shows it has to be stated
        zh 程序无法从所给文件判断此项，须另以文件说明
        fr aucun programme ne peut le dire d'après les fichiers donnés ; un document qui le montre est à déclarer
        # label.limit.forms
        en audio, video, PDF, office files and images other than PNG, JPEG and WebP are not read, nor are EXIF and IPTC blocks; a label there is not seen
        zh 不读取音频、视频、PDF、办公文件及PNG、JPEG、WebP以外的图像，也不读取EXIF和IPTC数据块；其中的标识无法发现
        fr ne sont lus ni l'audio, ni la vidéo, ni les PDF, ni les fichiers bureautiques, ni les images autres que PNG, JPEG et WebP, ni les blocs EXIF et IPTC ; une étiquette n'y est pas vue
        # label.check.met
        en as asked in all of {n} {n|file|files}, as far as a program can tell
        zh {n}个文件均符合，以程序可判断者为限
        fr comme demandé dans {n} {n|fichier|fichiers} sur {n}, autant qu'un programme peut le dire
        # label.check.missed
        en not as asked in {n} of {m} {m|file|files}: {files}
        zh {m}个文件中{n}个不符合：{files}
        fr pas comme demandé dans {n} {n|fichier|fichiers} sur {m} : {files}
        # label.check.open
        en cannot be told of {n} of {m} {m|file|files}: {files}
        zh {m}个文件中{n}个无法判断：{files}
        fr indécidable pour {n} {n|fichier|fichiers} sur {m} : {files}
        # label.in-file
        en {file} ({why})
        zh {file}（{why}）
        fr {file} ({why})
        # label.more
        en and {n} more
        zh 另有{n}个
        fr et {n} de plus
        # label.reason.unreadable
        en the file could not be read
        zh 文件无法读取
        fr le fichier n'a pu être lu
        # label.reason.absent
        en no label where one is looked for
        zh 在查找之处没有标识
        fr aucune étiquette là où on la cherche
        # label.reason.many
        en {n} labels, where one is to be kept
        zh 有{n}个标识，应只保留一个
        fr {n} étiquettes, alors qu'une seule est à garder
        # label.reason.beside
        en the label stands beside the content; whether the content's own metadata carry it was not seen
        zh 标识在内容旁附文件中，未见内容自身元数据是否带有标识
        fr l'étiquette est à côté du contenu ; on n'a pas vu si les métadonnées du contenu la portent
        # label.reason.missing
        en missing: {fields}
        zh 缺少：{fields}
        fr manque : {fields}
        # label.reason.empty
        en without a value: {fields}
        zh 无值：{fields}
        fr sans valeur : {fields}
        # label.reason.not-spread
        en without a value: {fields}; who spreads the content fills it in, and whether it was spread no program can tell
        zh 无值：{fields}；由传播者填写，是否已传播程序无法判断
        fr sans valeur : {fields} ; qui diffuse le contenu le remplit, et aucun programme ne peut dire s'il a été diffusé
        # label.reason.key
        en the field is called '{key}'; its name has to contain AIGC
        zh 字段名为“{key}”，应包含AIGC
        fr le champ s'appelle « {key} » ; son nom doit contenir AIGC
        # label.reason.not-texts
        en no text: {fields}; each value is written in quotation marks
        zh 不是字符串：{fields}；各值应为字符串
        fr pas un texte : {fields} ; chaque valeur s'écrit entre guillemets
        # label.reason.parts
        en written as properties of their own; asked is one text that is a JSON object
        zh 以独立属性写入；要求为一个JSON对象形式的字符串
        fr écrite en propriétés séparées ; il est demandé un texte qui soit un objet JSON
        # label.reason.yaml
        en written as YAML; whether that stands for the JSON text that is asked for was not read
        zh 以YAML写入；是否可替代所要求的JSON字符串，未读到依据
        fr écrite en YAML ; on n'a pas lu si cela vaut le texte JSON demandé
        # label.reason.other-keys
        en has other fields too: {fields}; whether more than the seven are allowed was not read
        zh 另有其他字段：{fields}；是否允许七个以外的字段，未读到依据
        fr a aussi d'autres champs : {fields} ; on n'a pas lu si plus que les sept sont permis
        # label.reason.value
        en Label is '{value}'; it has to be 1, 2 or 3
        zh Label为“{value}”，应为1、2或3
        fr Label vaut « {value} » ; il doit être 1, 2 ou 3
        # label.reason.same-number
        en bears the number '{number}' of {file}; a number stands for one content
        zh 与{file}编号相同（“{number}”）；一个编号只对应一项内容
        fr porte le numéro « {number} » de {file} ; un numéro vaut pour un seul contenu
        # label.value.empty
        en (empty)
        zh （空）
        fr (vide)
        # label-state.found
        en whole label
        zh 标识完整
        fr étiquette entière
        # label-state.partial
        en fields missing
        zh 缺少字段
        fr champs manquants
        # label-state.absent
        en no label
        zh 没有标识
        fr pas d'étiquette
        # label-state.unreadable
        en not readable
        zh 无法读取
        fr illisible
        # mark.content-credentials
        en C2PA manifest
        zh C2PA清单
        fr manifeste C2PA
        # mark.digital-source-type
        en digital source type (IPTC)
        zh 数字来源类型（IPTC）
        fr type de source numérique (IPTC)
        # column.label-file
        en File
        zh 文件
        fr Fichier
        # column.mark
        en Mark
        zh 标记
        fr Marque
        # column.found-at
        en Found in
        zh 所在位置
        fr Trouvée dans
        # column.other-keys
        en Other fields
        zh 其他字段
        fr Autres champs
        # column.verbatim
        en {value}
        zh {value}
        fr {value}
        # oscal.label
        en Label looked for in {file}: {state}.
        zh 在{file}中查找标识：{state}。
        fr Étiquette cherchée dans {file} : {state}.
        """
}
