import ConcordModel

/// Names of the countries that the atlas names, by their ISO 3166-1 code in lower case.
enum CountryNames {
    /// The name in a language of the interface; nil for a code that is not listed.
    static func name(of code: String, in language: Language) -> String? {
        guard let column = Messages.languages.firstIndex(of: language), let names = table[code[...]],
            names.indices.contains(column)
        else { return nil }
        return String(names[column])
    }

    private static let table: [Substring: [Substring]] = Dictionary(
        uniqueKeysWithValues: lines.split(separator: "\n").map { line in
            (line.prefix(2), line.dropFirst(3).split(separator: "|"))
        }
    )

    /// A line for each: the code, then the name in English, Chinese and French.
    private static let lines = """
        ae United Arab Emirates|阿联酋|Émirats arabes unis
        am Armenia|亚美尼亚|Arménie
        ar Argentina|阿根廷|Argentine
        at Austria|奥地利|Autriche
        au Australia|澳大利亚|Australie
        ba Bosnia and Herzegovina|波黑|Bosnie-Herzégovine
        bb Barbados|巴巴多斯|Barbade
        bd Bangladesh|孟加拉国|Bangladesh
        be Belgium|比利时|Belgique
        bf Burkina Faso|布基纳法索|Burkina Faso
        bg Bulgaria|保加利亚|Bulgarie
        bh Bahrain|巴林|Bahreïn
        bj Benin|贝宁|Bénin
        bn Brunei Darussalam|文莱|Brunei
        bo Bolivia|玻利维亚|Bolivie
        br Brazil|巴西|Brésil
        bs Bahamas|巴哈马|Bahamas
        bw Botswana|博茨瓦纳|Botswana
        by Belarus|白俄罗斯|Biélorussie
        bz Belize|伯利兹|Belize
        ca Canada|加拿大|Canada
        cd Democratic Republic of the Congo|刚果（金）|République démocratique du Congo
        ch Switzerland|瑞士|Suisse
        ci Côte d'Ivoire|科特迪瓦|Côte d'Ivoire
        cl Chile|智利|Chili
        cm Cameroon|喀麦隆|Cameroun
        cn China|中国|Chine
        co Colombia|哥伦比亚|Colombie
        cr Costa Rica|哥斯达黎加|Costa Rica
        cu Cuba|古巴|Cuba
        cy Cyprus|塞浦路斯|Chypre
        cz Czechia|捷克|Tchéquie
        de Germany|德国|Allemagne
        dk Denmark|丹麦|Danemark
        do Dominican Republic|多米尼加|République dominicaine
        dz Algeria|阿尔及利亚|Algérie
        ec Ecuador|厄瓜多尔|Équateur
        ee Estonia|爱沙尼亚|Estonie
        eg Egypt|埃及|Égypte
        es Spain|西班牙|Espagne
        et Ethiopia|埃塞俄比亚|Éthiopie
        fi Finland|芬兰|Finlande
        fr France|法国|France
        ga Gabon|加蓬|Gabon
        gb United Kingdom|英国|Royaume-Uni
        gh Ghana|加纳|Ghana
        gr Greece|希腊|Grèce
        gy Guyana|圭亚那|Guyana
        hk Hong Kong, China|中国香港|Hong Kong (Chine)
        hr Croatia|克罗地亚|Croatie
        hu Hungary|匈牙利|Hongrie
        id Indonesia|印度尼西亚|Indonésie
        ie Ireland|爱尔兰|Irlande
        il Israel|以色列|Israël
        in India|印度|Inde
        iq Iraq|伊拉克|Irak
        ir Iran|伊朗|Iran
        is Iceland|冰岛|Islande
        it Italy|意大利|Italie
        jm Jamaica|牙买加|Jamaïque
        jo Jordan|约旦|Jordanie
        jp Japan|日本|Japon
        ke Kenya|肯尼亚|Kenya
        kn Saint Kitts and Nevis|圣基茨和尼维斯|Saint-Christophe-et-Niévès
        kp North Korea|朝鲜|Corée du Nord
        kr South Korea|韩国|Corée du Sud
        kw Kuwait|科威特|Koweït
        kz Kazakhstan|哈萨克斯坦|Kazakhstan
        lb Lebanon|黎巴嫩|Liban
        lc Saint Lucia|圣卢西亚|Sainte-Lucie
        lk Sri Lanka|斯里兰卡|Sri Lanka
        lt Lithuania|立陶宛|Lituanie
        lu Luxembourg|卢森堡|Luxembourg
        lv Latvia|拉脱维亚|Lettonie
        ma Morocco|摩洛哥|Maroc
        me Montenegro|黑山|Monténégro
        mg Madagascar|马达加斯加|Madagascar
        mk North Macedonia|北马其顿|Macédoine du Nord
        mn Mongolia|蒙古国|Mongolie
        mr Mauritania|毛里塔尼亚|Mauritanie
        mt Malta|马耳他|Malte
        mw Malawi|马拉维|Malawi
        mx Mexico|墨西哥|Mexique
        my Malaysia|马来西亚|Malaisie
        na Namibia|纳米比亚|Namibie
        ng Nigeria|尼日利亚|Nigeria
        nl Netherlands|荷兰|Pays-Bas
        no Norway|挪威|Norvège
        np Nepal|尼泊尔|Népal
        pa Panama|巴拿马|Panama
        pe Peru|秘鲁|Pérou
        ph Philippines|菲律宾|Philippines
        pk Pakistan|巴基斯坦|Pakistan
        pl Poland|波兰|Pologne
        pt Portugal|葡萄牙|Portugal
        qa Qatar|卡塔尔|Qatar
        ro Romania|罗马尼亚|Roumanie
        rs Serbia|塞尔维亚|Serbie
        ru Russia|俄罗斯|Russie
        rw Rwanda|卢旺达|Rwanda
        sa Saudi Arabia|沙特阿拉伯|Arabie saoudite
        sd Sudan|苏丹|Soudan
        se Sweden|瑞典|Suède
        sg Singapore|新加坡|Singapour
        si Slovenia|斯洛文尼亚|Slovénie
        sk Slovakia|斯洛伐克|Slovaquie
        sl Sierra Leone|塞拉利昂|Sierra Leone
        sn Senegal|塞内加尔|Sénégal
        sy Syria|叙利亚|Syrie
        sz Eswatini|斯威士兰|Eswatini
        tg Togo|多哥|Togo
        th Thailand|泰国|Thaïlande
        tn Tunisia|突尼斯|Tunisie
        tr Türkiye|土耳其|Turquie
        tt Trinidad and Tobago|特立尼达和多巴哥|Trinité-et-Tobago
        tz Tanzania|坦桑尼亚|Tanzanie
        ua Ukraine|乌克兰|Ukraine
        ug Uganda|乌干达|Ouganda
        us United States|美国|États-Unis
        uy Uruguay|乌拉圭|Uruguay
        uz Uzbekistan|乌兹别克斯坦|Ouzbékistan
        vc Saint Vincent and the Grenadines|圣文森特和格林纳丁斯|Saint-Vincent-et-les-Grenadines
        vn Vietnam|越南|Viet Nam
        za South Africa|南非|Afrique du Sud
        zw Zimbabwe|津巴布韦|Zimbabwe
        """
}
