import ArgumentParser
import ConcordUpdating

/// Which documents that the atlas does not have are proposed.
struct ProposalOptions: ParsableArguments {
    @Flag(help: "Propose every document that the atlas does not have.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "Propose new documents of this committee, as the list prints it. May be repeated.", valueName: "name"))
    var committee: [String] = []

    @Option(
        help: ArgumentHelp("Propose new documents with these words in a title. May be repeated.", valueName: "words"))
    var title: [String] = []

    func validate() throws {
        if (committee + title).contains(where: { $0.allSatisfy(\.isWhitespace) }) {
            throw ValidationError("an empty --committee or --title takes no document; --all takes every one")
        }
    }

    var filter: ProposalFilter { ProposalFilter(all: all, committees: committee, titles: title) }
}
