/// Whose rules an identifier follows.
public enum Organisation: String, Hashable, Sendable, CaseIterable {
    /// ISO, alone and with IEC and others; JCGM, IWA.
    case iso
    /// IEC, CISPR and the IEC's conformity schemes.
    case iec
    /// CEN, CENELEC and what national bodies adopt from them.
    case cen
    /// ETSI: deliverables and references of work items.
    case etsi
    /// ITU-T, ITU-R and the Operational Bulletin.
    case itu
    /// IEEE and its forerunners AIEE and IRE.
    case ieee
    /// NIST and its forerunner NBS.
    case nist
    /// National, sector, local, association and enterprise standards of China, with plans and documents of TC260.
    case china = "cn"
    /// The British Standards Institution: its own documents, and what it adopts from ISO, IEC, CEN and CENELEC.
    case bsi
    /// ANSI, INCITS, UL, CTA, ASA and others accredited in the United States.
    case ansi
    /// Japanese standards (JIS).
    case jis
    /// Laws and files of the European Union: CELEX, ELI, regulations, COM and C documents, requests to standardise.
    case eu
    /// Everybody else: read for its pieces, without knowledge of the publisher's rules.
    case generic
}
