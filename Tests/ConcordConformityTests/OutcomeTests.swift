import ConcordConformity
import Testing

@Suite("Outcomes")
struct OutcomeTests {
    @Test("are as bad as the worst of their parts")
    func worst() {
        #expect([Outcome.conforming, .notConforming, .notAssessed].max() == .notConforming)
        #expect([Outcome.conforming, .insufficientEvidence, .notAssessed].max() == .insufficientEvidence)
        #expect([Outcome.conforming, .notAssessed, .notApplicable].max() == .notAssessed)
        #expect([Outcome.conforming, .notApplicable].max() == .conforming)
    }
}
