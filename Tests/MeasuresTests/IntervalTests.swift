import Measures
import Testing

@Suite("Intervals")
struct IntervalTests {
    @Test("hold their two ends")
    func ends() {
        let interval = Interval(lower: 0.25, upper: 0.75)
        #expect(interval.upper - interval.lower == 0.5)
    }
}
