import ConcordModel
import Testing

@testable import ConcordConformity

/// A state is never better than what it is made of.
@Suite("The state of a market")
struct MarketStateTests {
    /// Articles 53 and 54 bind a model that will be placed on the market from that day on: until then its duties are not met,
    /// and not out of question either.
    @Test("is not assessed where duties apply and none binds yet")
    func ahead() throws {
        let assessment = try ExampleProfile.assessment(
            "general-purpose-model/system",
            [
                "eu.roles": .words(["gpai-provider"]), "eu.placed-on-market": .unknown,
                "eu.gpai-placed-on-market": .date(try #require(CalendarDate("2027-09-01"))),
                "cn.reach": .words(["none"]),
            ])
        let duties = assessment.duties(in: .eu)
        #expect(!duties.isEmpty)
        #expect(assessment.state(of: .eu) == .notAssessed)
        #expect(!assessment.duties(in: .eu, from: .notAssessed).isEmpty)
    }

    @Test("is not applicable where nothing applies")
    func nothing() throws {
        let assessment = try ExampleProfile.assessment("chatbot-china/system")
        #expect(assessment.duties(in: .eu).isEmpty)
        #expect(assessment.state(of: .eu) == .notApplicable)
    }

    @Test(
        "is the worst of its required parts",
        arguments: ["hiring-tool/system", "chatbot-china/system", "medical-device/system"])
    func worst(_ example: String) throws {
        let assessment = try ExampleProfile.assessment(example)
        for market in Duty.Market.allCases {
            let state = assessment.state(of: market)
            let binding = assessment.duties(in: market).filter { $0.binding.isBinding }
            for duty in binding where assessment.decides(duty) { #expect(assessment.result(of: duty).outcome <= state) }
        }
    }
}
