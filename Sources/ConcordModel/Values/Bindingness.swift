/// How binding a document is by its kind. *Harmonised* is no case: it follows from a citation in the Official Journal.
public enum Bindingness: String, Hashable, Sendable, CaseIterable {
    case mandatory, recommended, guidance, sector, local, association
    case technicalDocument = "technical-document"
    case europeanStandard = "european-standard"
    case europeanDeliverable = "european-deliverable"
    case internationalStandard = "international-standard"
    case internationalDeliverable = "international-deliverable"
    case nationalStandard = "national-standard"
    case consortiumStandard = "consortium-standard"
    case guideline, report
    case deFacto = "de-facto"
}
