extension Word {
    /// A stage of ISO or IEC that stands as a word of its own.
    var isStage: Bool {
        switch self {
        case .pwi, .np, .nwip, .awi, .wd, .cd, .ccd, .dis, .fdis, .prf, .pnw, .adis, .precd, .prewd, .cdv, .decdish,
            .fdish,
            .cdish, .prvc, .tpub:
            true
        default: isKindOfDraft
        }
    }

    /// A draft and its kind in one word: `DTS` is the draft of a TS.
    var isKindOfDraft: Bool {
        switch self {
        case .dtr, .dts, .dpas, .fdtr, .fdts, .fdpas, .pdtr, .pdts, .cdts, .cdtr, .cdpas, .dguide, .fdguide, .cdguide,
            .wdguide:
            true
        default: false
        }
    }

    /// A kind of document of ISO or IEC.
    var isKind: Bool {
        switch self {
        case .ts, .tr, .pas, .guide, .isp, .tta, .r, .data, .srd, .rm: true
        default: isKindOfDraft
        }
    }

    var isGuide: Bool {
        switch self {
        case .guide, .dguide, .fdguide, .cdguide, .wdguide: true
        default: false
        }
    }

    var isInternationalPublisher: Bool {
        switch self {
        case .iso, .iec, .cispr, .iwa, .jcgm, .ieee, .nace, .idf: true
        default: false
        }
    }

    /// Who issues documents together with ISO or IEC.
    var isCopublisher: Bool {
        switch self {
        case .iso, .iec, .cispr, .ieee, .astm, .cie, .oecd, .sae, .hl7, .idf, .itu, .oiml, .api, .ashrae, .aes, .aami,
            .wmo, .who,
            .unece, .iulTCS, .nace, .ilac, .asme, .imo, .icao, .iupac:
            true
        default: false
        }
    }

    /// A form in which IEC sells a document.
    var isProduct: Bool {
        switch self {
        case .csv, .rlv, .cmv, .exv, .ser, .prv, .db: true
        default: false
        }
    }

    /// The number that an ordinal spells: 1 for `First`.
    var ordinal: Int? {
        rawValue >= Word.first.rawValue && rawValue <= Word.tenth.rawValue
            ? Int(rawValue - Word.first.rawValue) + 1 : nil
    }

    var isCommittee: Bool {
        switch self {
        case .jtc, .tc, .sc, .wg: true
        default: false
        }
    }

    /// The value of a Roman numeral up to ten.
    var roman: Int? {
        switch self {
        case .i: 1
        case .ii: 2
        case .iii: 3
        case .iv: 4
        case .v: 5
        case .vi: 6
        case .vii: 7
        case .viii: 8
        case .ix: 9
        case .x: 10
        default: nil
        }
    }

    /// An abbreviation of a series of NIST that is read in any case.
    var isNISTSeries: Bool {
        switch self {
        case .sp, .ir, .tn, .hb, .mono, .rpt, .circ, .lc, .lcirc, .gcr, .cswp, .bss, .mp, .cs, .ps, .crpl, .ams: true
        default: false
        }
    }

    /// The language, by its code in ISO 639-2, that a code in any use names; `sp` is Spanish in old letter circulars.
    var language: Word? {
        switch self {
        case .ara, .bul, .ces, .deu, .fra, .heb, .hin, .hun, .ind, .ita, .jpn, .kor, .nld, .pol, .por, .ron, .rus,
            .spa, .swe, .tha, .tur, .ukr, .vie, .zho:
            self
        case .sp, .es: .spa
        case .vi: .vie
        default: nil
        }
    }
}
