import ArgumentParser
import ConcordAtlas
import ConcordFindings
import ConcordModel
import ConcordPages

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Where two sides agree and where they part, pair by pair of provisions, terms and documents.",
        discussion: """
            Each pair is contrary, shared, overlapping, one-sided or unknown, with the records that make it so. Sides are
            jurisdictions as the atlas writes them: eu, cn, international, us, or a country's code.

            EXAMPLES:
              concord compare --between eu,cn
              concord compare --between eu,international --topic risk-management
              concord compare --provision eu-ai-act:art-50-2 --language zh
              concord compare --between cn,international --as-of 2024-10-31 --json
            """
    )

    @Option(help: ArgumentHelp("The two sides, with a comma between them.", valueName: "side,side"))
    var between = "eu,cn"

    @Option(help: ArgumentHelp("Only pairs about a topic of the atlas.", valueName: "id"))
    var topic: String?

    @Option(help: ArgumentHelp("One provision: its counterparts, or where they were searched for.", valueName: "id"))
    var provision: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func validate() throws {
        guard Sides(between) != nil else {
            throw ValidationError("'\(between)' is no two sides; --between takes two different codes, such as eu,cn")
        }
        guard topic == nil || provision == nil else {
            throw ValidationError("--topic and --provision ask for different things; give one of them")
        }
    }

    func run() throws {
        guard let sides = Sides(between) else { return }
        let atlas = try self.atlas.read().atlas
        let view = AtlasOnDay(atlas, on: day.day(of: atlas))
        try refuseUnlessRecorded(sides, atlas)
        let ground = CommonGround(view, between: sides)
        let finding = try selected(ground)
        let words = CellWords(language.messages, view: view)
        Console.output(
            output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text)
    }

    /// Nothing can be said of two sides between which the atlas records nothing on any day.
    private func refuseUnlessRecorded(_ sides: Sides, _ atlas: Atlas) throws {
        guard !CommonGround(AtlasOnDay(atlas, on: atlas.recorded), between: sides).isRecorded else { return }
        let known = CommonGround.recordedSides(AtlasOnDay(atlas, on: atlas.recorded)).map(\.description)
        Console.error(
            "error: the atlas records nothing between '\(sides.first.rawValue)' and '\(sides.second.rawValue)'; recorded: "
                + (known.isEmpty ? "none" : known.joined(separator: " ")))
        throw ExitCode.noInput
    }

    private func selected(_ ground: CommonGround) throws -> Finding {
        if let topic {
            guard let record = ground.view.atlas[RecordID(topic)] as? Topic else {
                try refuse("'\(topic)' is no topic", near: topic, in: ground) { $0 is Topic }
            }
            return CommonGroundFinding.finding(ground, topic: record.id).on(ground.view.atlas)
        }
        guard let provision else { return CommonGroundFinding.finding(ground).on(ground.view.atlas) }
        guard let record = ground.view.atlas[RecordID(provision)] as? Provision else {
            try refuse("'\(provision)' is no provision", near: provision, in: ground) { $0 is Provision }
        }
        guard let finding = ProvisionGround.finding(ground, of: record.id) else {
            Console.error(
                "error: '\(record.id)' is in force on \(ground.view.day) on neither side of '\(ground.sides)'")
            throw ExitCode.noInput
        }
        return finding.on(ground.view.atlas)
    }

    private func refuse(
        _ message: String, near text: String, in ground: CommonGround, _ isWanted: (any AtlasRecord) -> Bool
    ) throws -> Never {
        let near = ground.view.atlas.nearestIDs(to: text).filter { ground.view.atlas[$0].map(isWanted) ?? false }
        Console.error(
            "error: \(message)" + (near.isEmpty ? "" : "; near it: \(near.map(\.text).joined(separator: ", "))"))
        throw ExitCode.noInput
    }
}
