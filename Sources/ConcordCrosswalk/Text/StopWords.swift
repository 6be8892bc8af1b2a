/// English words that say nothing of what a requirement is about.
enum StopWords {
    static let text: StaticString = """
        a an and are as at be been being by can could do does for from had has have he her his if in into is it its may more
        most must no nor not of on only or other our shall should so such than that the their them then there these they
        this those through to under up was were what when where which while who will with within would you your also any
        all each both between including include includes e g i etc via per upon whether
        """

    static let all = Set(text.description.split { $0 == " " || $0 == "\n" }.map(String.init))
}
