import ConcordModel
import LocatedText
import TextFiles

/// Reads a search result of China's platforms for standards (std.samr.gov.cn, openstd.samr.gov.cn): the table of the saved page, or
/// the same as CSV; standards and plans of standards.
struct ChinesePlatformImporter {
    let file: String

    /// By column, the headings under which it goes.
    static let columns: [String: [String]] = [
        "reference": ["标准号", "标准编号", "标准代号", "计划号", "计划编号", "项目编号"],
        "title.zh": ["标准名称", "中文标准名称", "中文名称", "项目名称", "项目中文名称", "名称"],
        "title.en": ["英文标准名称", "英文名称", "项目英文名称"],
        "type": ["类别", "标准类别", "标准性质", "性质"],
        "state": ["状态", "标准状态", "项目状态"],
        "published": ["发布日期", "批准日期", "发布时间"],
        "effective": ["实施日期", "生效日期"],
        "withdrawn": ["废止日期"],
        "committee": ["归口单位", "归口部门", "技术归口"],
        "number": ["序号"], "action": ["操作"],
    ]

    func list(from bytes: [UInt8]) throws(Diagnostic) -> ImportedList {
        let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        guard first == UInt8(ascii: "<") else {
            let rows = try ListTable.rows(try ListText.decoded(bytes, file: file), file: file)
            return try list(rows, addresses: [:])
        }
        let text = try ListText.decoded(bytes, file: file, declared: HTMLTableReader.declaredEncoding(bytes))
        return try page(text)
    }

    /// The table that has a column of designations; a page has others around it.
    private func page(_ text: [UInt8]) throws(Diagnostic) -> ImportedList {
        let tables = try HTMLTableReader(file: file).read(text)
        var headings: [ListCell] = []
        for table in tables {
            for (index, row) in table.enumerated() {
                let header = row.map { ListCell(text: $0.text, location: $0.location) }
                guard ListColumns(header, names: Self.columns).has("reference") else { continue }
                let rows = table[index...]
                var addresses: [Location: String] = [:]
                for row in rows {
                    guard let place = row.first?.location else { continue }
                    addresses[place] = row.lazy.flatMap(\.targets).compactMap(Self.address).first
                }
                return try list(
                    rows.map { row in row.map { ListCell(text: $0.text, location: $0.location) } }, addresses: addresses
                )
            }
            headings += table.first.map { $0.map { ListCell(text: $0.text, location: $0.location) } } ?? []
        }
        guard !tables.isEmpty else {
            throw Diagnostic(
                file: file, location: .start,
                message: "a page without a table; save the page with the list of results, or export it as CSV")
        }
        throw ListColumns(headings, names: Self.columns).missing("reference", file: file)
    }

    /// Where the row's link or button leads: `showInfo('…')` opens the page of the standard on openstd.samr.gov.cn.
    private static func address(_ target: String) -> String? {
        if target.hasPrefix("https://") || target.hasPrefix("http://") { return target }
        guard target.hasPrefix("showInfo("), let open = target.firstIndex(where: { $0 == "'" || $0 == "\"" }) else {
            return nil
        }
        let id = target[target.index(after: open)...].prefix { $0.isHexDigit }
        return id.count == 32 ? "https://openstd.samr.gov.cn/bzgk/gb/newGbInfo?hcno=\(id)" : nil
    }

    private func list(_ rows: [[ListCell]], addresses: [Location: String]) throws(Diagnostic) -> ImportedList {
        let columns = ListColumns(rows.first ?? [], names: Self.columns)
        for needed in ["reference", "state"] where !columns.has(needed) { throw columns.missing(needed, file: file) }
        var list = ImportedList(warnings: columns.unread(file: file))
        for cells in rows.dropFirst() {
            var row = ListRow(cells, columns: columns, file: file)
            list.add(document(&row, address: addresses[row.location] ?? ""), from: row)
        }
        return list
    }

    private func document(_ row: inout ListRow, address: String) -> ListedDocument? {
        let reference = row.text("reference")
        guard !reference.isEmpty else { return nil }
        var title: [Language: String] = [:]
        title[.chinese] = row.text("title.zh")
        title[.english] = row.latinText("title.en")
        let bindingness = Self.bindingness(row.text("type"), reference)
        return ListedDocument(
            designations: [reference], title: LocalizedText(title.filter { !$0.value.isEmpty }),
            committee: row.text("committee"),
            kind: bindingness.map { $0 == .guidance ? .technicalDocument : .standard }, bindingness: bindingness,
            steps: steps(&row), address: address)
    }

    private func steps(_ row: inout ListRow) -> [ListedDocument.Step] {
        var steps: [ListedDocument.Step] = []
        let effective = row.date("effective")
        if let published = row.date("published") { steps.append(.init(.published, date: published)) }
        if let effective { steps.append(.init(.effective, date: effective)) }
        let withdrawn = row.date("withdrawn")
        switch row.text("state") {
        case "现行", "现行有效", "即将实施", "已发布": if steps.isEmpty { steps.append(.init(.published)) }
        case "废止", "已废止", "作废": steps.append(.init(.withdrawn, date: withdrawn))
        case "被代替", "已被代替": steps.append(.init(.superseded, date: withdrawn))
        case "立项", "已立项", "下达", "计划下达": steps.append(.init(.project))
        case "起草", "正在起草": steps.append(.init(.draft))
        case "征求意见", "正在征求意见": steps.append(.init(.enquiry))
        // The committee votes in review; approval by the authorities follows, and neither says that it is approved.
        case "审查", "正在审查", "批准", "正在批准": steps.append(.init(.vote))
        case "终止", "已终止", "撤销": steps.append(.init(.abandoned))
        case "": break
        default: row.pass(over: "state", because: "is no state that is known; the state is passed over")
        }
        return steps
    }

    /// The platform's word; without one the sign before the number, which the law gives its meaning.
    private static func bindingness(_ type: String, _ reference: String) -> Bindingness? {
        switch type {
        case "强标", "强制性", "强制性国家标准": return .mandatory
        case "推标", "推荐性", "推荐性国家标准": return .recommended
        case "指导性", "指导性技术文件", "国家标准化指导性技术文件": return .guidance
        default: break
        }
        let sign = reference.prefix { !$0.isNumber && $0 != " " }
        switch sign {
        case "GB": return .mandatory
        case "GB/T": return .recommended
        case "GB/Z": return .guidance
        case "T/": return .association
        default: break
        }
        if sign.hasPrefix("DB") { return .local }
        // The letter behind a plan's number: 20252043-T-469.
        let parts = reference.split(separator: "-")
        if parts.count == 3, parts[0].count == 8 {
            switch parts[1] {
            case "Q": return .mandatory
            case "T": return .recommended
            case "Z": return .guidance
            default: break
            }
        }
        return nil
    }
}
