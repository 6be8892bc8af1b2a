import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("Scalars of YAML")
struct YAMLScalarTests {
    @Test(
        "stand plain where nothing in them means anything to YAML",
        arguments: [
            "word", "two words", "ISO/IEC 42001:2023", "a:b", "a #1".replacing(" #", with: "#"), "-5 degrees", "-word",
            "?word", ":word", "Art. 9(2)(a), first sentence", "it's", "say \"yes\"", "《欧洲标准化条例》", "l'été", "🤖",
            "a\u{A0}b", "yes, and no", "12 items", "2026 edition", "e5", "1.2.3", "--word", "..", "0x",
            "b209f2787a0a4db3",
        ])
    func plain(_ text: String) { #expect(YAMLScalar.written(text) == text) }

    @Test(
        "stand between quotation marks where they would be read otherwise",
        arguments: [
            ("", #""""#), (" a", #"" a""#), ("a ", #""a ""#), ("a: b", #""a: b""#), ("a:", #""a:""#),
            ("a #b", #""a #b""#),
            ("#a", ##""#a""##), ("- a", #""- a""#), ("-", #""-""#), ("? a", #""? a""#), (": a", #"": a""#),
            ("--- a", #""--- a""#), ("...", #""...""#), ("[a]", #""[a]""#), ("{a", #""{a""#), ("*a", #""*a""#),
            ("&a", #""&a""#), ("!a", #""!a""#), ("|", #""|""#), (">", #"">""#), ("'a'", #""'a'""#),
            ("\"a\"", #""\"a\"""#),
            ("%a", #""%a""#), ("@a", #""@a""#), ("`a`", #""`a`""#), (",a", #"",a""#), ("a\\b: c", #""a\\b: c""#),
            ("a\nb", #""a\nb""#), ("a\tb", #""a\tb""#), ("a\rb", #""a\rb""#), ("\u{0}", #""\u0000""#),
            ("\u{7F}", #""\u007F""#),
            ("\u{85}", #""\u0085""#), ("\u{2028}", #""\u2028""#), ("\u{FEFF}a", #""\uFEFFa""#),
            ("a\u{202E}b", #""a\u202Eb""#),
            ("\u{FFFE}", #""\uFFFE""#),
        ])
    func quoted(_ text: String, written: String) { #expect(YAMLScalar.written(text) == written) }

    /// The examples of https://yaml.org/type/ (null, bool, int, float, timestamp, merge, value) and of YAML 1.2, 10.3.
    @Test(
        "stand between quotation marks where other readers take them for something else",
        arguments: [
            "~", "null", "Null", "NULL", "yes", "No", "ON", "off", "true", "False", "y", "N", "=", "<<", "685230",
            "+685_230", "02472256", "0x_0A_74_AE", "0b1010_0111_0100_1010_1110", "190:20:30", "6.8523015e+5",
            "685.230_15e+03", "685_230.15", "190:20:30.15", "-.inf", ".NaN", "2001-12-15T02:59:43.1Z",
            "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43.10 -5", "2002-12-14", "2026-1-2", "5.10", "0o7",
            "12e03",
            ".5", "3.", "1e5", "2026",
        ])
    func otherReaders(_ text: String) {
        #expect(YAMLScalar.written(text) == "\"\(text)\"")
        #expect(YAMLScalar.written(text, as: .value) == text)
    }

    @Test("a hash always stands between quotation marks")
    func hash() { #expect(YAMLScalar.written("b209f2787a0a4db3", as: .quoted) == #""b209f2787a0a4db3""#) }
}
