public import ConcordModel

/// The faults of an atlas's mappings that lie in what they say; those of their form are found where the files are read.
public enum MappingCheck {
    public static func faults(in atlas: Atlas) -> [MappingFault] {
        let statements = Statements(atlas, on: atlas.recorded)
        return atlas.contents.mappings.flatMap {
            MappingReview($0, in: MappingContext($0, in: atlas, statements: statements)).faultsOfMeaning
        }
    }
}
