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
    // Publishers: read by the generic grammar, see `isGenericPublisher`
    case ks, tcvn, qcvn, sans, `as`, nzs, abnt, nbr, isIndia, sni, cns, nom, nmx, ntc, iram, saso, gso, pns, stb, pnst,
        gostR
    case aws, bcp, ccsds, cets, cgsb, ciosc, dicom, ecss, eurocae, iapmo, ietf, ipc, jedec, mil, nasa, nerc, nfpa
    case oasis, ogc, omg, rfc, rtca, semi, smpte, stanag, uic, ulc, w3c, vdi

    // Publishers: United States
    case usas, ncits, cea, nema, tia, eia, isa, usemcsc, mpai, scte, niso, nsf, ahri, amca, sia

    // Words of IEEE and ANSI
    case approved, unapproved, active, standard, nos, rev, conformance, int, ptc, guideline, fcd
    case revision, supersedes, incorporates, adoption, reaffirmation, redesignation, previously, of, based, on, by
    case amended, reaffirmed, designated, ceb, edn

    // IEC's conformity schemes, and documents that ISO and IEC name otherwise
    case trf, rm, ext, urn, clause, figure, table, term, tech, cancelled, stage, published, redlineVersion, editionShort

    // Ordinal numbers of editions
    case first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth

    // Kinds of documents
    case ts, tr, pas, guide, isp, tta, r, data, srd, std, dir, directives, sup, part, handbook
    case spec, pdr, dtu, dd, pd, pp, hb, ep, bip, flex, disc, dbs, cp

    // Stages
    case e
    case pwi, np, nwip, awi, wd, cd, ccd, dis, fdis, prf, pub, pnw, adis, dtr, dts, dpas, fdtr, fdts, fdpas, pdtr, pdts,
        cdv
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
    case guideIEC, allParts, amdIEC, corIEC, editionIEC, undated

    // How IEEE and ANSI print relations
    case revisionOf, amendmentTo, corrigendumTo, supplementTo, adoptionOf, conformanceTo, reaffirmationOf
    case redesignationOf, formerly, basedOn, asAmendedBy, supersedesOf, includes, supplements, amendedBy, conformsTo
    case reaffirms, reaffirmedMark, stabilisedMark, editionWord

    // Europe: parts of titles, marks
    case issue, method, methods, section, sections, wi, excomm, expert, expertCommentary, commentary, chapter
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

    // Read by the grammars of China and of Japan
    case xg, order

    // Products
    case csv, rlv, cmv, exv, ser, prv, database

    // Roman numerals of parts
    case i, ii, iii, iv, v, vi, vii, viii, ix, x

    // Languages of translations, by their codes in ISO 639-2
    case ara, bul, ces, deu, fra, heb, hin, hun, ind, ita, jpn, kor, nld, pol, por, ron, rus, spa, swe, tha, tur
    case ukr, vie, zho

    // NIST: series, marks behind the number, drafts
    case sp, ir, tn, mono, rpt, circ, lc, lcirc, gcr, cswp, bss, mp, cs, ps, crpl, ams
    case editionMark, revisionMark, revisionWord, versionMark, volumeMark, issueMark, partMark, sectionMark
    case updateMark, updMark, supMark, addPoint, indexMark, errataMark, appMark, insertMark
    case ipd, fpd, secondDraft, thirdDraft, draftMark

    // ITU
    case ccitt, ccir, ob, report, question, resolution, opinion, technicalCor, attachment
    case errPoint, supplPoint, appPoint, technical, hdb

    /// The canonical spelling, and further ones, where they are not the name of the case in capitals.
    private static let special: [Word: (canonical: String, others: [String])] = [
        .iec: ("IEC", ["CEI", "МЭК"]),
        .iso: ("ISO", ["ИСО"]),
        .iulTCS: ("IULTCS", []),
        .iecex: ("IECEx", []),
        .ieee: ("IEEE", ["IEEEs"]),
        .approved: ("Approved", []),
        .unapproved: ("Unapproved", []),
        .active: ("Active", []),
        .standard: ("Standard", []),
        .nos: ("Nos.", ["Nos"]),
        .conformance: ("Conformance", ["Conf"]),
        .guideline: ("Guideline", []),
        .revision: ("Revision", ["Revison"]),
        .supersedes: ("Supersedes", ["Supercedes"]),
        .incorporates: ("Incorporates", ["Incorporating", "Includes"]),
        .reaffirmed: ("Reaffirmed", ["Reaff"]),
        .revisionOf: ("Revision of", []),
        .amendmentTo: ("Amendment to", []),
        .corrigendumTo: ("Corrigendum to", []),
        .supplementTo: ("Supplement to", []),
        .adoptionOf: ("Adoption of", []),
        .conformanceTo: ("Conformance to", []),
        .reaffirmationOf: ("Reaffirmation of", []),
        .redesignationOf: ("Redesignation of", []),
        .formerly: ("Previously designated as", []),
        .asAmendedBy: ("as amended by", []),
        .basedOn: ("based on", []),
        .supersedesOf: ("Supersedes", []),
        .includes: ("Incorporates", []),
        .supplements: ("supplements", []),
        .amendedBy: ("amended by", []),
        .conformsTo: ("conforms to", []),
        .reaffirms: ("reaffirms", []),
        .reaffirmedMark: ("R", []),
        .stabilisedMark: ("S", []),
        .editionWord: ("Edition", []),
        .guideIEC: ("GUIDE", []),
        .allParts: ("all parts", ["所有部分", "全部部分", "規格群"]),
        .editionShort: ("Ed.", []),
        .ext: ("Ext", []),
        .redlineVersion: ("Redline version", []),
        .dis: ("DIS", ["ПМС"]),
        .fdis: ("FDIS", ["ОПМС"]),
        .guide: ("Guide", ["Guides", "Руководство"]),
        .tr: ("TR", ["ТО"]),
        .ts: ("TS", ["ТС"]),
        .isp: ("ISP", ["МФС"]),
        .onorm: ("ÖNORM", ["ONORM", "OENORM", "Önorm"]),
        .astm: ("ASTM", ["АСТМ"]),
        .isIndia: ("IS", []),
        .gost: ("GOST", ["ГОСТ"]),
        .gostR: ("GOST R", []),
        .pnst: ("PNST", ["ПНСТ"]),
        .stb: ("STB", ["СТБ"]),
        .order: ("Order", []),
        .isIreland: ("I.S.", []),
        .std: ("Std", ["Stds"]),
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
        .recommendation: ("Recommendation", ["Rec", "Recommandation", "Empfehlung"]),
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
        .data: ("DATA", []),
        .directives: ("Directives", []),
        .part: ("Part", []),
        .handbook: ("Handbook", []),
        .amd: ("Amd", ["Amend", "Amendment"]),
        .cor: ("Cor", ["Corr", "Corrigendum", "Corrigenda"]),
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
        .database: ("DB", []),
        .draft: ("Draft", []),
        .edition: ("ed.", ["Ed", "Edition"]),
        .version: ("V", ["Version"]),
        .all: ("all", []),
        .parts: ("parts", []),
        .no: ("No.", ["No", "Nr", "nº", "n°", "№"]),
        .noEU: ("No", []),
        .consolidated: ("consolidated", []),
        .redline: ("Redline", []),
        .editionMark: ("e", []),
        .revisionMark: ("r", []),
        .revisionWord: ("Rev.", []),
        .versionMark: ("ver", []),
        .volumeMark: ("v", []),
        .issueMark: ("n", []),
        .partMark: ("pt", []),
        .sectionMark: ("sec", []),
        .updateMark: ("Upd", []),
        .updMark: ("upd", []),
        .supMark: ("sup", []),
        .addPoint: ("Add.", []),
        .indexMark: ("index", []),
        .errataMark: ("errata", []),
        .appMark: ("app", []),
        .insertMark: ("insert", []),
        .ipd: ("ipd", []),
        .fpd: ("fpd", []),
        .secondDraft: ("2pd", []),
        .thirdDraft: ("3pd", []),
        .draftMark: ("draft", []),
        .ara: ("ara", ["ar"]),
        .bul: ("bul", ["bg"]),
        .ces: ("ces", ["cze"]),
        .deu: ("deu", ["de", "ger"]),
        .fra: ("fra", ["fr", "fre"]),
        .heb: ("heb", ["he"]),
        .hin: ("hin", ["hi"]),
        .hun: ("hun", ["hu"]),
        .ind: ("ind", ["id"]),
        .ita: ("ita", ["it"]),
        .jpn: ("jpn", ["ja"]),
        .kor: ("kor", ["ko"]),
        .nld: ("nld", ["nl", "dut"]),
        .pol: ("pol", ["pl"]),
        .por: ("por", ["pt", "port"]),
        .ron: ("ron", ["ro", "rum"]),
        .rus: ("rus", ["ru"]),
        .spa: ("spa", ["es", "esp"]),
        .swe: ("swe", ["sv"]),
        .tha: ("tha", ["th"]),
        .tur: ("tur", []),
        .ukr: ("ukr", ["uk"]),
        .vie: ("vie", ["viet"]),
        .zho: ("zho", ["zh", "chi"]),
        .report: ("Report", []),
        .question: ("Question", []),
        .resolution: ("Resolution", ["Res"]),
        .opinion: ("Opinion", []),
        .technicalCor: ("Technical Cor", []),
        .technical: ("Technical", []),
        .attachment: ("attachment", []),
        .errPoint: ("Err.", []),
        .supplPoint: ("Suppl.", []),
        .appPoint: ("App.", []),
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
