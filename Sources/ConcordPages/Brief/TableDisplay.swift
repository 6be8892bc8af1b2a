/// How a section shows the tables of its finding, by their ids.
struct TableDisplay {
    /// Shown in another way, or in the data alone.
    var except: Set<String> = []
    /// Not folded away, however long.
    var open: Set<String> = []
    /// Their counts lead to the data file, which names the records of each row.
    var inData: Set<String> = []
    /// Pairs side by side.
    var pairs: Set<String> = []
    /// A choice of rows, by the table that holds all of them.
    var some: [String: String] = [:]
}
