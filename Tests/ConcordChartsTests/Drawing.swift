import Foundation
import FoundationXML
import Testing

/// A drawing as a reader of XML sees it.
final class Drawing {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// The words directly inside it.
        var words = ""
        let parent: String?
    }

    let elements: [Element]

    /// Throws where the text is not well-formed.
    init(_ svg: String) throws {
        let collector = Collector()
        let parser = XMLParser(data: Data(svg.utf8))
        parser.delegate = collector
        let isParsed = parser.parse()
        try #require(collector.errors == [] && isParsed, "not well-formed: \(collector.errors)")
        elements = collector.elements
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The visible words, in the order of the drawing.
    var texts: [String] { all("text").map(\.words) }

    /// What the marks say when they are pointed at.
    var markTitles: [String] { elements.filter { $0.name == "title" && $0.parent != "svg" }.map(\.words) }

    /// The bars: rectangles that say what they show.
    var bars: [Element] {
        elements.indices.filter { index in
            elements[index].name == "rect" && elements.indices.contains(index + 1)
                && elements[index + 1].name == "title" && elements[index + 1].parent == "rect"
        }.map { elements[$0] }
    }

    var isHatched: Bool { elements.contains { $0.attributes["fill"]?.hasPrefix("url(#") == true } }

    /// Every number of an attribute that places or sizes a mark.
    var numbers: [String] {
        let geometry: Set<String> = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"]
        return elements.flatMap { $0.attributes.filter { geometry.contains($0.key) }.map(\.value) }
    }
}

private final class Collector: NSObject, XMLParserDelegate {
    var elements: [Drawing.Element] = []
    var errors: [String] = []
    private var open: [Int] = []

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let parent = open.last.map { elements[$0].name }
        elements.append(Drawing.Element(name: name, attributes: attributes, parent: parent))
        open.append(elements.count - 1)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters words: String) {
        if let index = open.last { elements[index].words += words }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { errors.append("\(error)") }

    func parser(_ parser: XMLParser, validationErrorOccurred error: any Error) { errors.append("\(error)") }
}
