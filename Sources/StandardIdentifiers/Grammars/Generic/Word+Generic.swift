extension Word {
    /// A publisher that has no grammar of its own here and whose names are known, so that a number without a date is enough.
    var isGenericPublisher: Bool {
        switch self {
        case .ks, .tcvn, .qcvn, .sans, .as, .nzs, .abnt, .nbr, .isIndia, .sni, .cns, .nom, .nmx, .ntc, .iram, .saso,
            .gso,
            .pns, .stb, .pnst, .gost, .gostR, .csa, .can, .can3, .astm, .ecma, .aiee, .ire, .ul, .oecd, .unece, .sae,
            .asme,
            .api, .ashrae, .nace, .aami, .oiml, .din, .nf, .une, .uni, .nen:
            true
        case .aws, .bcp, .ccsds, .cets, .cgsb, .ciosc, .dicom, .ecss, .ets, .eurocae, .iapmo, .ietf, .ipc, .isa, .jedec,
            .mil, .mpai, .nasa, .nerc, .nfpa, .oasis, .ogc, .omg, .rfc, .rtca, .semi, .smpte, .stanag, .tia, .uic, .ulc,
            .w3c, .vde, .vdi:
            true
        default: false
        }
    }

    /// What stands between the name and the number, where the publisher prints but one form: `RFC 9110`, `ECMA-262`.
    var jointOfNumber: Joint? {
        switch self {
        case .rfc, .bcp, .tcvn, .qcvn, .sans, .stanag, .nfpa, .ashrae, .vdi: .space
        case .ecma: .hyphen
        default: nil
        }
    }

    /// A name that no language has as a word, so that small letters do.
    var isNameInAnyCase: Bool { self == .rfc || self == .ecma || self == .tcvn }
}
