/// The codes before the slash of Chinese standards: `GB`, `YD`, `JGJ`.
///
/// Source: the tables of sector codes (行业标准代号) that SAC publishes with its rules for sector standards, and those of
/// construction, transport, metrology and special equipment.
enum ChinaCode {
    /// National: standards, of occupational health, of construction before 1991, internal ones, reference materials, samples, military.
    static let national = NameSet("GB GBZ GBJ GBN GBW GSB GJB")

    /// Codes of two letters of sectors, those that were given up included.
    static let sectors = NameSet(
        """
        AQ BB CB CH CJ CY DA DB DL DZ EJ FZ GA GC GD GF GH GM GY HB HG HJ HS HY JB JC JG JR JT JY KA LB LD LS LY
        MH MR MT MZ NB NY QB QC QJ QX RB RF SB SC SD SF SH SJ SL SN SW SY TB TD TJ TY WB WH WJ WM WS WW XB XF XJ YB YC YD YS YY YZ
        ZB ZC ZY
        """)

    /// Codes of three letters and more.
    static let others = NameSet("CECS CJJ CQC HGJ JGJ JJF JJG JTG JTJ JTS SDJ SLJ SYJ SZY TBJ TSG YDB YDC YDJ YDN")

    /// Whose numbers have groups behind hyphens: samples, highways, waterways.
    static let grouped = NameSet("GSB JTG JTJ JTS")

    static func isKnown(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        switch range.count {
        case 2: sectors.contains(bytes, range) || national.contains(bytes, range)
        case 3...4: national.contains(bytes, range) || others.contains(bytes, range)
        default: false
        }
    }

    /// The letter behind the code that says how far the standard binds: recommended, guidance, a technical report of YD.
    static func isKind(_ byte: UInt8) -> Bool { byte.capital == 0x54 || byte.capital == 0x5A || byte.capital == 0x42 }
}
