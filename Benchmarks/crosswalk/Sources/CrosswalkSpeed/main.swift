import ConcordCrosswalk
import ConcordFormats
import Foundation

// Indexes 14,000 provisions and ranks 1,000 × 1,500 of them, on one core. The provisions are those of the folder, over and
// over; from the second time on, each fifth word is made another, so that words and texts do not simply repeat.

let folder = CommandLine.arguments.dropFirst().first ?? "../shared/testdata/crosswalk"
let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/catalogs").sorted()
var items: [CrosswalkItem] = []
for round in 0... {
    for name in names where items.count < 14_000 {
        let path = folder + "/catalogs/" + name
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        for item in try CatalogueImporter().catalogue(from: bytes, file: path).items where items.count < 14_000 {
            let words = item.text.split(separator: " ").enumerated()
            let text = words.map { round > 0 && $0 % 5 == 4 ? "\($1)\(round)" : String($1) }.joined(separator: " ")
            items.append(CrosswalkItem(id: "\(round) \(name) \(item.id)", title: item.title, text: text))
        }
    }
    if items.count >= 14_000 { break }
}
let catalogues = [
    try CrosswalkCatalogue(id: "source", items: Array(items[0..<1_000])),
    try CrosswalkCatalogue(id: "target", items: Array(items[1_000..<2_500])),
    try CrosswalkCatalogue(id: "others", items: Array(items[2_500...])),
]

func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

var suggester: Suggester?
let indexing = seconds { suggester = Suggester(catalogues: catalogues) }
let ranking = try seconds { _ = try suggester?.rank(source: "source", target: "target") }
print(String(format: "index %d provisions: %.2f s of one core", items.count, indexing))
print(String(format: "rank 1,000 x 1,500: %.2f s of one core", ranking))
