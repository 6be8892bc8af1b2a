/// What stands beside pairs that a machine ranked and nobody judged.
public enum SuggestionNotice {
    public static let words = "Ranked by machine from texts and known mappings; a suggestion is no mapping."
}
