extension Standard {
    /// What sort of document it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case standard, specification, report
        case availableSpecification = "available-specification"
        case amendment, corrigendum, recommendation, supplement, guide
        case technicalDocument = "technical-document"
        case practiceGuide = "practice-guide"
        case researchReport = "research-report"
        case framework, publication
        case workshopAgreement = "workshop-agreement"
        case assessmentSeries = "assessment-series"
        /// A standard that a plan names as needed.
        case need
    }

    /// A title that the document no longer has.
    public struct FormerTitle: Hashable, Sendable {
        public let title: LocalizedText
        public let until: RecordedDate?

        public init(title: LocalizedText, until: RecordedDate?) {
            self.title = title
            self.until = until
        }
    }

    /// Where a Chinese document stands in the 2024 guidelines.
    public struct GuidelinePlace: Hashable, Sendable {
        public enum Basis: String, Hashable, Sendable, CaseIterable {
            /// A source states it.
            case stated
            /// An assignment of the project.
            case project
        }

        public let part: RecordID
        public let basis: Basis

        public init(part: RecordID, basis: Basis) {
            self.part = part
            self.basis = basis
        }
    }

    /// On what a relation to a deliverable or an article rests.
    public enum RelationBasis: String, Hashable, Sendable, CaseIterable {
        case annexZA = "annex-za"
        case stated, reported, inferred
    }

    /// A deliverable of a request that the document answers.
    public struct Answer: Hashable, Sendable {
        public let deliverable: RecordID
        public let basis: RelationBasis
        public let sources: [RecordID]

        public init(deliverable: RecordID, basis: RelationBasis, sources: [RecordID]) {
            self.deliverable = deliverable
            self.basis = basis
            self.sources = sources
        }
    }

    /// A section of the AI Act that the document is said to serve.
    public struct ArticleService: Hashable, Sendable {
        public let section: RecordID
        public let basis: RelationBasis
        public let sources: [RecordID]
        public let note: String

        public init(section: RecordID, basis: RelationBasis, sources: [RecordID], note: String) {
            self.section = section
            self.basis = basis
            self.sources = sources
            self.note = note
        }
    }
}
