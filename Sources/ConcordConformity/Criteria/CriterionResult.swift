public import ConcordFindings
public import ConcordModel
public import Measures

/// What came out of holding one number of a catalogue against the evidence, and why.
public struct CriterionResult: Hashable, Sendable {
    /// What the evidence gives for the number.
    public enum Measured: Hashable, Sendable {
        case nothing
        case count(Int)
        case share(part: Int, whole: Int)
        /// Categories that have an item, and those that have none.
        case covered(Int, of: Int, missing: [RecordID])
        /// The fewest items that a category has, and how many categories have fewer than asked for.
        case least(Int, in: RecordID, below: Int)
        /// The longest time between two days.
        case interval(days: Int, from: CalendarDate, to: CalendarDate)
        case stated(Number)
    }

    /// Whether the number decides the result of the catalogue.
    public enum Effect: String, Hashable, Sendable, CaseIterable {
        /// It is required.
        case decides
        /// It is recommended or an example: reported, and no more.
        case reported
        /// Whether it is required is not known, or not confirmed.
        case held
    }

    /// What the result rests on.
    public enum Basis: String, Hashable, Sendable, CaseIterable {
        case none, counted, stated
    }

    public let criterion: Criterion
    public let provision: RecordID
    /// The number that the evidence was held against: the atlas's, or the one that a user read in the official text.
    public let threshold: Number
    public let modality: Criterion.Modality
    public let outcome: Outcome
    public let effect: Effect
    public let basis: Basis
    public let measured: Measured
    /// The items from which the number was taken; nil where there is no sample.
    public let n: Int?
    /// Wilson's score interval at 95 percent, of a rate.
    public let interval: Interval?
    /// How sure the sample makes it that the rate keeps the threshold; see ``Proportion/confidence(above:)``.
    public let confidence: Double?
    public let reason: Phrase
    /// What has to be known beside it: that the official text was not read, that the number is a recommendation.
    public let notes: [Phrase]
    /// The files of evidence.
    public let files: [String]
    /// Whether the official text was not read, and no user says that he read it.
    public let isReported: Bool

    public var id: RecordID { criterion.id }

    /// What the result does to that of its catalogue; nil where it does nothing.
    ///
    /// A number of which nobody knows whether it is required never makes a catalogue fail, and lets it conform only where its
    /// value was read: met, it is met on either reading.
    public var contribution: Outcome? {
        switch effect {
        case .decides: outcome
        case .reported: nil
        case .held:
            switch outcome {
            case .conforming: isReported ? .notAssessed : .conforming
            case .notConforming: .insufficientEvidence
            case .notApplicable, .notAssessed, .insufficientEvidence: outcome
            }
        }
    }
}

/// The results of all numbers of a catalogue and what they come to.
public struct CatalogueResult: Hashable, Sendable {
    public let catalogue: RecordID
    public let results: [CriterionResult]

    /// The worst of what the numbers contribute, so that it never reads better than one of them; not assessed where none
    /// contributes.
    public var overall: Outcome { results.compactMap(\.contribution).max() ?? .notAssessed }

    /// The criteria that make it so.
    public var decisive: [RecordID] { results.filter { $0.contribution == overall }.map(\.id) }

    public subscript(_ id: RecordID) -> CriterionResult? { results.first { $0.id == id } }

    /// What the criteria of a provision contribute; nil where it has none that does.
    public func outcome(of provision: RecordID) -> Outcome? {
        results.filter { $0.provision == provision }.compactMap(\.contribution).max()
    }
}
