package import ConcordConformity

extension OSCALAssessmentExporter {
    /// In the words of a language.
    package init(_ assessment: Assessment, words: CellWords) {
        self.init(assessment, language: words.messages.language) { words.words($0) }
    }
}
