import LocatedText
import Testing

@testable import ConcordFormats

@Suite("Text that was read in a wrong encoding and saved again")
struct MojibakeTests {
    private func message(_ text: String) -> String? {
        do throws(Diagnostic) {
            try Mojibake.check(Array(text.utf8), file: "x")
            return nil
        } catch {
            return error.description
        }
    }

    @Test(
        "is found where it stands",
        arguments: [
            ("a\nRÃ©f", "x:2:2: error: 'Ã©' stands for 'é'; "), ("itâ€™s", "x:1:3: error: 'â€™' stands for '’'; "),
            // 人工 in UTF-8, read as Windows-1252.
            ("äººå·¥", "x:1:1: error: 'äººå·¥' stands for '人工'; "),
            ("a\u{80}b", "x:1:2: error: holds the control character U+0080; "),
        ])
    func found(_ text: String, start: String) {
        let message = message(text)
        #expect(message?.hasPrefix(start) == true, Comment(rawValue: message ?? "none"))
        #expect(message?.hasSuffix("save the list anew, as UTF-8") == true)
    }

    @Test(
        "is not what languages write",
        arguments: [
            "« publié » et « CAFÉ »", "« abandonné…»", "São Paulo, São João, à, Â, AÇÃO", "naïve – “so” it’s 5 €",
            "人工智能 标准", "Ångström, Łódź, straße", "prEN 99 – part 1\u{A0}: été",
        ])
    func legitimate(_ text: String) { #expect(message(text) == nil) }
}
