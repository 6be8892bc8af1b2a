import StandardIdentifiers
import Testing

@Suite("Law and files of the European Union")
struct EULawTests {
    @Test(
        "are printed in English, with No where the number precedes the year",
        arguments: [
            ("Règlement (UE) 2024/1689", "Regulation (EU) 2024/1689"),
            ("règlement (UE) n° 1025/2012", "Regulation (EU) No 1025/2012"),
            ("Règlement d'exécution (UE) 2022/2191", "Implementing Regulation (EU) 2022/2191"),
            ("Décision-cadre 2002/584/JAI", "Framework Decision 2002/584/JHA"),
            ("Verordnung (EG) Nr. 765/2008", "Regulation (EC) No 765/2008"),
            ("Durchführungsbeschluss (EU) 2022/2191", "Implementing Decision (EU) 2022/2191"),
            ("Richtlinie 2001/95/EG", "Directive 2001/95/EC"),
            ("Regulation (EU) 1025/2012", "Regulation (EU) No 1025/2012"),
            ("Regulation (EU) No 2024/1689", "Regulation (EU) 2024/1689"),
            ("Regulation (EC) 1907/2006", "Regulation (EC) No 1907/2006"),
            ("Decision 768/2008/EC", "Decision No 768/2008/EC"),
            ("CELEX:32024R1689", "32024R1689"),
            ("eli/reg/2024/1689/oj", "http://data.europa.eu/eli/reg/2024/1689/oj"),
            ("https://eur-lex.europa.eu/eli/reg/2024/1689/oj", "http://data.europa.eu/eli/reg/2024/1689/oj"),
            ("COM/2025/836 final", "COM(2025) 836 final"),
            ("C(2023)3215", "C(2023) 3215"),
            ("ABl. L 241 vom 17.9.2015, S. 1", "OJ L 241, 17.9.2015, p. 1"),
            ("2021/0106 (COD)", "2021/0106(COD)"),
        ])
    func canonical(_ written: String, _ canonical: String) throws {
        let identifier = try StandardIdentifier.parse(written)
        #expect(identifier.description == canonical)
        #expect(identifier.organisation == .eu)
        #expect(try StandardIdentifier.parse(canonical).description == canonical)
    }

    @Test(
        "tell the year from the number",
        arguments: [
            ("Regulation (EU) 2024/1689", "type=Regulation publisher=EU year=2024 number=1689"),
            ("Regulation (EU) No 1025/2012", "type=Regulation publisher=EU word=No number=1025 year=2012"),
            ("Regulation (EU) No 2016/2014", "type=Regulation publisher=EU word=No number=2016 year=2014"),
            ("Regulation (EU) 2016/2014", "type=Regulation publisher=EU year=2016 number=2014"),
            ("Regulation (EC) 1999/2004", "type=Regulation publisher=EC word=No number=1999 year=2004"),
            ("Directive 2001/95/EC", "type=Directive year=2001 number=95 publisher=EC"),
            ("Directive 98/34/EC", "type=Directive year=98 number=34 publisher=EC"),
            ("Decision No 768/2008/EC", "type=Decision word=No number=768 year=2008 publisher=EC"),
            (
                "Regulation (EU, Euratom) 2024/2509",
                "type=Regulation publisher=EU copublisher=Euratom year=2024 number=2509"
            ),
            (
                "Commission Implementing Decision C(2023) 3215",
                "series=Commission type=Implementing Decision series=C year=2023 documentNumber=3215"
            ),
            ("02024R1689-20240712", "series=0 year=2024 type=R number=1689 year=2024 month=07 day=12"),
            ("32016R0679R(02)", "series=3 year=2016 type=R number=0679 supplement=R supplementNumber=02"),
            ("OJ L, 2024/1689, 12.7.2024", "publisher=OJ series=L year=2024 number=1689 day=12 month=7 year=2024"),
        ])
    func fields(_ text: String, _ fields: String) throws {
        #expect(try IdentifierCases.fields(of: text) == fields)
    }
}
