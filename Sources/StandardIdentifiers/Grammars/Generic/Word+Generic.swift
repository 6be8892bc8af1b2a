extension Word {
    /// A publisher that has no grammar of its own here and whose names are known, so that a number without a date is enough.
    var isGenericPublisher: Bool {
        switch self {
        case .ks, .tcvn, .qcvn, .sans, .asAustralia, .nzs, .abnt, .nbr, .isIndia, .sni, .cns, .nom, .nmx, .ntc, .iram,
            .saso, .gso,
            .pns, .stb, .pnst, .gost, .gostR, .csa, .can, .can3, .astm, .ecma, .aiee, .ire, .ul, .oecd, .unece, .sae,
            .asme, .api,
            .ashrae, .nace, .aami, .oiml, .din, .nf, .une, .uni, .nen:
            true
        default: rawValue >= Word.aws.rawValue && rawValue <= Word.vdi.rawValue
        }
    }

    /// A name that no language has as a word, so that small letters do.
    var isNameInAnyCase: Bool { self == .rfc || self == .ecma || self == .tcvn }
}
