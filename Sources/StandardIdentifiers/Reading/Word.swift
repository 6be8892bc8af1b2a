/// A word that some grammar knows: publishers, kinds of documents, stages, supplements, languages.
///
/// A word is spelled as its case in capitals unless ``special`` says otherwise. Cases stand in sections by what they mean; a word
/// that means several things (`CD` is a stage of ISO and an association of China) has one case and is told apart by the grammar.
enum Word: UInt16, CaseIterable {
    // Publishers: international
    case iso, iec, iecee, iecex, iecq, iecre, cispr, iwa, jcgm, itu, oiml, wmo, who, unece, oecd, cie, idf, iulTCS
    case astm, api, nace, asme, ashrae, sae, hl7, aes, aami, ilac, cod, fad, iupac, imo, icao, ic
    // Publishers: Europe
    case en, env, hd, cen, clc, cwa, etsi, ecma, cecc, cr, es
    case ets, etr, eg, sr, gs, gr, tbr, net, tcrtr, gts, gsm
    // Publishers: nations
    case bs, din, nf, une, uni, nen, ss, ds, onorm, sn, pn, isIreland, sfs, ns, nbn, csn, stn, ist, lst, lvs, evs, ms
    case vde, ove, onr, ute, cei, pne, npr, nvn, nek, nta, dsf, snr, sng, hrn, hrs, hri, sist, srps, mest, mks, bas
    case ilnas, bds, elot, cys, msz, msa, jus, stas, xp, srIreland
    case bsi, ansi, ieee, aiee, ire, asa, incits, ul, cta, nist, nbs, fips, csa, can, can3, jis, gost
    // Publishers: China
    case gb, gbn, gbj, gbz, tc, q, t, db, jjf, jjg

    // Kinds of documents
    case ts, tr, pas, guide, isp, tta, r, data, srd, std, dir, directives, sup, part, handbook
    case spec, pdr, dtu, dd, pd, pp, hb, ep, bip, flex, disc, dbs, cp

    // Stages
    case e
    case pwi, np, nwip, awi, wd, cd, ccd, dis, fdis, prf, pub, pnw, adis, dtr, dts, dpas, fdtr, fdts, fdpas, pdtr, pdts, cdv
    case cdts, cdtr, cdpas, cdish, decdish, fdish, prvc, precd, prewd, tpub
    case dguide, fdguide, cdguide, wdguide, fd, d
    case pr, fpr

    // Supplements
    case amd, cor, add, suppl, am, err, app, annex, ish, frag, expl, a, ac, c
    case dam, fdam, pdam, fpdam, dcor, fdcor, fcor, pdcor, dadd, fdadd, dsuppl, fdsuppl, cdam, cdcor
    case na, nb, anb, ap, bbl, ber, fragments, addendumBSI, supplementBSI, explanatory, supplementary, index, national

    // What follows what
    case adopts, revises, amends, corrects, sameText, with, to, and, idt, mod, neq, eqv
    case series, draft, edition, version, all, parts, no, consolidated, redline
    case n, jtc, sc, wg

    // The IEC's own spelling of words that mean the same
    case amdIEC, corIEC, editionIEC, undated

    // Europe: parts of titles, marks
    case issue, method, methods, section, sections, wi, `as`, excomm, expert, expertCommentary, commentary, chapter
    case book, pdf, translation

    // Languages by name
    case arabic, bulgarian, catalan, chinese, croatian, czech, danish, dutch, english, estonian, finnish, french, german
    case greek, hindi, hungarian, icelandic, indonesian, italian, japanese, korean, latvian, lithuanian, malay
    case norwegian, persian, polish, portuguese, romanian, russian, serbian, slovak, slovenian, spanish, swedish, thai
    case turkish, ukrainian, vietnamese, welsh

    // Months in French
    case janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre

    // Law of the European Union
    case eu, ec, eec, euratom, ecsc, cfsp, jha, commission, council
    case regulation, directive, decision, recommendation, implementing, delegated, framework
    case implementingRegulation, implementingDirective, implementingDecision
    case delegatedRegulation, delegatedDirective, delegatedDecision, frameworkDecision
    case com, swd, sec, join, m, oj, celex, eli, final, page, eliBase, http, https, vom, du, noEU, bare

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
        .onorm: ("ÖNORM", ["ONORM", "OENORM", "Önorm"]),
        .isIreland: ("I.S.", []),
        .srIreland: ("S.R.", []),
        .bare: ("-", []),
        .clc: ("CLC", ["CENELEC"]),
        .csn: ("ČSN", ["CSN"]),
        .ist: ("ÍST", ["IST"]),
        .ove: ("OVE", ["ÖVE"]),
        .bds: ("BDS", ["БДС"]),
        .elot: ("ELOT", ["ΕΛΟΤ"]),
        .pdr: ("PdR", []),
        .spec: ("SPEC", []),
        .flex: ("Flex", []),
        .bbl: ("Bbl", ["Beiblatt"]),
        .ber: ("Ber", ["Berichtigung"]),
        .ap: ("Ap", []),
        .addendumBSI: ("Addendum", []),
        .supplementBSI: ("Supplement", []),
        .explanatory: ("Explanatory", []),
        .supplementary: ("Supplementary", []),
        .index: ("Index", []),
        .issue: ("Issue", []),
        .fragments: ("Fragments", []),
        .as: ("AS", []),
        .excomm: ("ExComm", []),
        .expertCommentary: ("Expert Commentary", []),
        .book: ("Book", []),
        .slovenian: ("SLOVENIAN", ["Slovene"]),
        .fevrier: ("FEVRIER", ["février"]),
        .aout: ("AOUT", ["août"]),
        .decembre: ("DECEMBRE", ["décembre"]),
        .eu: ("EU", ["UE"]),
        .ec: ("EC", ["CE"]),
        .eec: ("EEC", ["CEE", "EWG"]),
        .ecsc: ("ECSC", ["CECA", "EGKS"]),
        .euratom: ("Euratom", []),
        .cfsp: ("CFSP", ["PESC", "GASP"]),
        .jha: ("JHA", ["JAI", "JI"]),
        .commission: ("Commission", []),
        .council: ("Council", ["Conseil"]),
        .regulation: ("Regulation", ["Règlement", "RÈGLEMENT", "Reglement", "Verordnung"]),
        .directive: ("Directive", ["Richtlinie"]),
        .decision: ("Decision", ["Décision", "DÉCISION", "Beschluss", "Entscheidung"]),
        .recommendation: ("Recommendation", ["Recommandation", "Empfehlung"]),
        .implementing: ("Implementing", ["exécution", "execution", "d’exécution"]),
        .delegated: ("Delegated", ["délégué", "déléguée", "Delegierte", "Delegierter"]),
        .framework: ("Framework", ["cadre"]),
        .implementingRegulation: ("Implementing Regulation", ["Durchführungsverordnung"]),
        .implementingDirective: ("Implementing Directive", ["Durchführungsrichtlinie"]),
        .implementingDecision: ("Implementing Decision", ["Durchführungsbeschluss"]),
        .delegatedRegulation: ("Delegated Regulation", []),
        .delegatedDirective: ("Delegated Directive", []),
        .delegatedDecision: ("Delegated Decision", []),
        .frameworkDecision: ("Framework Decision", ["Rahmenbeschluss"]),
        .oj: ("OJ", ["JO", "ABl"]),
        .final: ("final", ["endg", "endgültig"]),
        .page: ("p.", []),
        .eliBase: ("http://data.europa.eu/eli", []),
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
        .no: ("No.", ["No", "Nr", "nº", "n°", "№"]),
        .noEU: ("No", []),
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
