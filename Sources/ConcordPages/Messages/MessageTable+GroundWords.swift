extension MessageTable {
    /// Words of the common ground: sides, states, layers, relations.
    static let groundWords = """
        # ground.side.eu
        en the EU
        zh 欧盟
        fr l'UE
        # ground.side.cn
        en China
        zh 中国
        fr la Chine
        # ground.side.international
        en international bodies
        zh 国际组织
        fr des organismes internationaux
        # ground.side.us
        en the United States
        zh 美国
        fr les États-Unis
        # ground.side.other
        en {name}
        zh {name}
        fr {name}
        # ground.short.eu
        en EU
        zh 欧盟
        fr UE
        # ground.short.cn
        en China
        zh 中国
        fr Chine
        # ground.short.international
        en International
        zh 国际
        fr International
        # ground.short.us
        en US
        zh 美国
        fr États-Unis
        # ground.short.other
        en {name}
        zh {name}
        fr {name}
        # ground.of.eu
        en of the EU
        zh 欧盟
        fr de l'UE
        # ground.of.cn
        en of China
        zh 中国
        fr de la Chine
        # ground.of.international
        en of international bodies
        zh 国际组织
        fr d'organismes internationaux
        # ground.of.us
        en of the United States
        zh 美国
        fr des États-Unis
        # ground.of.other
        en of {name}
        zh {name}
        fr ({name})
        # ground-state.contrary
        en Contrary
        zh 相反
        fr Contraire
        # ground-state.shared
        en Shared
        zh 相同
        fr Commun
        # ground-state.overlapping
        en Overlapping
        zh 部分重合
        fr Recoupement
        # ground-state.one-sided
        en One-sided
        zh 单方
        fr Unilatéral
        # ground-state.unknown
        en Unknown
        zh 未知
        fr Inconnu
        # ground-headline.contrary
        en mostly contrary
        zh 大多相反
        fr surtout contraire
        # ground-headline.shared
        en mostly shared
        zh 大多相同
        fr surtout commun
        # ground-headline.overlapping
        en mostly overlapping
        zh 大多部分重合
        fr surtout en recoupement
        # ground-headline.one-sided
        en mostly one-sided
        zh 大多为单方
        fr surtout unilatéral
        # ground-headline.unknown
        en mostly unknown
        zh 大多未知
        fr surtout inconnu
        # ground-headline.mixed
        en mixed
        zh 不一
        fr partagé
        # ground-layer.terms
        en Terms
        zh 术语
        fr Termes
        # ground-layer.architecture
        en Architecture
        zh 架构
        fr Architecture
        # ground-layer.process
        en Process
        zh 过程
        fr Processus
        # ground-layer.criteria
        en Measurable criteria
        zh 可度量准则
        fr Critères mesurables
        # ground-extent.covered
        en Wholly met
        zh 完全满足
        fr Entièrement satisfaites
        # ground-extent.partly
        en Partly met
        zh 部分满足
        fr En partie satisfaites
        # ground-extent.linked
        en Linked, extent unknown
        zh 有关联、程度不明
        fr Reliées, étendue inconnue
        # ground-extent.noCounterpart
        en Searched, no counterpart
        zh 已检索、无对应
        fr Cherchées, sans contrepartie
        # ground-extent.unmentioned
        en Not looked at
        zh 未比较
        fr Non examinées
        # ground-flag.contrary
        en contrary
        zh 相反
        fr contraire
        # ground-flag.incompatible
        en incompatible
        zh 不相容
        fr incompatible
        # mapping-relation.equal
        en equal
        zh 相等
        fr égal
        # mapping-relation.subset-of
        en lies within
        zh 包含于
        fr compris dans
        # mapping-relation.superset-of
        en contains
        zh 包含
        fr comprend
        # mapping-relation.intersects-with
        en overlaps
        zh 部分重合
        fr recoupe
        # mapping-relation.no-relationship
        en no relationship
        zh 无关系
        fr sans relation
        # mapping-relation.related
        en related, not said how
        zh 相关（未说明方式）
        fr lié, sans dire comment
        # mapping-relation.may-support
        en may support
        zh 可能支持
        fr peut étayer
        # mapping-relation.intended-to-support
        en intended to support
        zh 旨在支持
        fr destiné à étayer
        # set-relation.equal
        en equal
        zh 相等
        fr égal
        # set-relation.subset
        en lies within
        zh 包含于
        fr compris dans
        # set-relation.superset
        en contains
        zh 包含
        fr comprend
        # set-relation.intersects
        en overlaps
        zh 部分重合
        fr recoupe
        # set-relation.disjoint
        en nothing in common
        zh 无共同之处
        fr rien de commun
        # ground-terms.contrary
        en different meanings
        zh 含义不同
        fr sens différents
        # ground-terms.shared
        en the same meaning
        zh 含义相同
        fr même sens
        # ground-terms.overlapping
        en similar meanings
        zh 含义相近
        fr sens proches
        # ground-documents.shared
        en the same document
        zh 同一文件
        fr même document
        # ground-follows.common
        en something in common
        zh 有共同之处
        fr quelque chose de commun
        # ground-follows.open
        en narrowed, but nothing in common is certain
        zh 范围收窄，但不能确定有共同之处
        fr restreint, sans rien de commun de certain
        # ground-follows.nothing
        en nothing follows
        zh 无法推出
        fr rien ne s'ensuit
        # ground-follows.contradiction
        en the chains contradict one another
        zh 推导链相互矛盾
        fr les chaînes se contredisent
        """
}
