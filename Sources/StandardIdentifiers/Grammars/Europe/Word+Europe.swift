extension Word {
    /// What kind of body the word names, where it names one that stands at the head of a European or adopted identifier.
    var level: EuropeanBodies.Level? {
        switch self {
        case .en, .env, .hd, .cen, .clc, .cwa, .cr, .cecc, .etsi, .es: .european
        case .iso, .iec, .cispr, .iwa, .ieee, .itu: .international
        default: isNationalBody ? .national : nil
        }
    }

    /// A body of a country that adopts European standards.
    var isNationalBody: Bool {
        switch self {
        case .din, .vde, .nf, .xp, .ute, .une, .pne, .uni, .cei, .nen, .npr, .nvn, .nta, .ss, .ds, .dsf, .onorm, .ove,
            .onr, .sn,
            .snr, .sng, .pn, .isIreland, .srIreland, .sfs, .ns, .nek, .nbn, .csn, .stn, .ist, .lst, .lvs, .evs, .sist,
            .hrn,
            .hrs, .hri, .sr, .stas, .bds, .elot, .cys, .msz, .np, .msa, .ts, .jus, .srps, .mest, .mks, .bas, .ilnas:
            true
        default: false
        }
    }

    /// Means a body at the head of an identifier only: further on `TS` is a kind and `SR` one of ETSI's.
    var standsFirstOnly: Bool { self == .ts || self == .sr || self == .np }

    /// `NEN-EN-ISO`: a hyphen stands between all bodies.
    var joinsAllByHyphen: Bool { self == .nen || self == .npr || self == .nvn }

    /// What the national body prints between its name and that of the body whose document it adopts.
    var jointOfAdoption: Joint {
        switch self {
        case .une, .pne, .nen, .npr, .nvn, .ss, .pn, .sfs, .ns, .evs, .ilnas: .hyphen
        case .ds, .dsf: .slash
        default: .space
        }
    }

    /// The number of the month that the word names in French.
    var frenchMonth: Int? {
        guard rawValue >= Word.janvier.rawValue, rawValue <= Word.decembre.rawValue else { return nil }
        return Int(rawValue - Word.janvier.rawValue) + 1
    }

    /// The English name of a language.
    var isNameOfLanguage: Bool { rawValue >= Word.arabic.rawValue && rawValue <= Word.welsh.rawValue }
}
