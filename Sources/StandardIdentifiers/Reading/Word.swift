/// A word that some grammar knows: publishers, kinds of documents, stages, supplements, languages.
///
/// A word is spelled as its case in capitals unless ``special`` says otherwise. Cases stand in sections by what they mean; a word
/// that means several things (`CD` is a stage of ISO and an association of China) has one case and is told apart by the grammar.
enum Word: UInt16, CaseIterable {
    // Publishers: international
    case iso, iec, iecee, iecex, iecq, iecre, cispr, iwa, jcgm, itu, oiml, wmo, who, unece, oecd, cie, idf, iulTCS
    case astm, api, nace, asme, ashrae, sae, hl7, aes, aami, ilac, cod, fad, iupac, imo, icao, ic
    // Publishers: Europe
    case en, env, hd, cen, clc, cwa, etsi, ecma, cecc
    // Publishers: nations
    case bs, din, nf, une, uni, nen, ss, ds, onorm, sn, pn, isIreland, sfs, ns, nbn, csn, stn, ist, lst, lvs, evs, ms
    case bsi, ansi, ieee, aiee, ire, asa, incits, ul, cta, nist, nbs, fips, csa, can, can3, jis, gost
    // Publishers: China
    case gb, gbn, gbj, gbz, tc, q, t, db, jjf, jjg
    // Publishers: read by the generic grammar, see `isGenericPublisher`
    case ks, tcvn, qcvn, sans, `as`, nzs, abnt, nbr, isIndia, sni, cns, nom, nmx, ntc, iram, saso, gso, pns, stb, pnst, gostR
    case aws, bcp, ccsds, cets, cgsb, ciosc, dicom, ecss, ets, eurocae, iapmo, ietf, ipc, isa, jedec, mil, mpai, nasa, nerc, nfpa
    case oasis, ogc, omg, rfc, rtca, semi, smpte, stanag, tia, uic, ulc, w3c, vde, vdi

    // Kinds of documents
    case ts, tr, pas, guide, isp, tta, r, data, srd, std, dir, directives, sup, part, handbook

    // Stages
    case pwi, np, nwip, awi, wd, cd, ccd, dis, fdis, prf, pub, pnw, adis, dtr, dts, dpas, fdtr, fdts, fdpas, pdtr, pdts, cdv
    case cdts, cdtr, cdpas, cdish, decdish, fdish, prvc, precd, prewd, tpub
    case dguide, fdguide, cdguide, wdguide, fd, d
    case pr, fpr

    // Supplements
    case amd, cor, add, suppl, am, err, app, annex, ish, frag, expl, a, ac, c
    case dam, fdam, pdam, fpdam, dcor, fdcor, fcor, pdcor, dadd, fdadd, dsuppl, fdsuppl, cdam, cdcor

    // What follows what
    case adopts, revises, amends, corrects, sameText, with, to, and, idt, mod, neq, eqv
    case series, draft, edition, version, all, parts, no, consolidated, redline
    case n, jtc, sc, wg

    // The IEC's own spelling of words that mean the same
    case amdIEC, corIEC, editionIEC, undated

    // Read by the grammars of China and of Japan
    case xg, order, allParts

    // Products
    case csv, rlv, cmv, exv, ser, prv, db9, sernr

    // Roman numerals of parts
    case i, ii, iii, iv, v, vi, vii, viii, ix, x

    /// The canonical spelling, and further ones, where they are not the name of the case in capitals.
    private static let special: [Word: (canonical: String, others: [String])] = [
        .iec: ("IEC", ["CEI", "МЭК"]),
        .iso: ("ISO", ["ИСО"]),
        .iulTCS: ("IULTCS", []),
        .guide: ("Guide", ["Guides", "Руководство"]),
        .tr: ("TR", ["ТО"]),
        .ts: ("TS", ["ТС"]),
        .isp: ("ISP", ["МФС"]),
        .astm: ("ASTM", ["АСТМ"]),
        .isIndia: ("IS", []),
        .gost: ("GOST", ["ГОСТ"]),
        .gostR: ("GOST R", []),
        .pnst: ("PNST", ["ПНСТ"]),
        .stb: ("STB", ["СТБ"]),
        .order: ("Order", []),
        .allParts: ("all parts", ["所有部分", "全部部分", "規格群"]),
        .onorm: ("ÖNORM", ["ONORM"]),
        .isIreland: ("I.S.", []),
        .std: ("Std", []),
        .data: ("DATA", []),
        .directives: ("Directives", []),
        .part: ("Part", []),
        .handbook: ("Handbook", []),
        .amd: ("Amd", ["Amend", "Amendment"]),
        .cor: ("Cor", ["Corr", "Corrigendum"]),
        .add: ("Add", ["Addendum"]),
        .suppl: ("Suppl", ["Supplement", "Supp"]),
        .amdIEC: ("AMD", []),
        .corIEC: ("COR", []),
        .editionIEC: ("ED", []),
        .undated: ("--", []),
        .fdam: ("FDAM", ["FDAmd"]),
        .dam: ("DAM", ["DAmd"]),
        .pdam: ("PDAM", ["PDAmd"]),
        .fpdam: ("FPDAM", ["FPDAmd"]),
        .err: ("Err", ["Erratum"]),
        .app: ("App", ["Appendix"]),
        .annex: ("Annex", []),
        .expl: ("EXPL", ["Explanation"]),
        .pr: ("pr", []),
        .fpr: ("Fpr", []),
        .precd: ("preCD", []),
        .prewd: ("preWD", []),
        .dguide: ("DGuide", []),
        .fdguide: ("FDGuide", []),
        .cdguide: ("CDGuide", []),
        .wdguide: ("WDGuide", []),
        .adopts: ("adopts", []),
        .revises: ("revises", []),
        .amends: ("amends", []),
        .corrects: ("corrects", []),
        .sameText: ("same text", []),
        .with: ("with", []),
        .to: ("to", []),
        .and: ("and", []),
        .series: ("series", []),
        .draft: ("Draft", []),
        .edition: ("ed.", ["Ed", "Edition"]),
        .version: ("V", ["Version"]),
        .all: ("all", []),
        .parts: ("parts", []),
        .no: ("No.", ["No"]),
        .consolidated: ("consolidated", []),
        .redline: ("Redline", []),
        .dsuppl: ("DSuppl", []),
        .fdsuppl: ("FDSuppl", []),
    ]

    /// How the canonical form spells the word, by the word's number.
    static let canonicalSpellings: [String] = allCases.map { special[$0]?.canonical ?? "\($0)".uppercased() }

    /// The spellings by which the word is recognised, in any case.
    var spellings: [String] {
        [Self.canonicalSpellings[Int(rawValue)]] + (Self.special[self]?.others ?? [])
    }
}
