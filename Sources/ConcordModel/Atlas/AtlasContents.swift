/// The records of the atlas by kind, in the order of the files.
public struct AtlasContents: Sendable {
    public var sources: [Source] = []
    public var topics: [Topic] = []
    public var bodies: [Body] = []
    public var positions: [Position] = []
    public var standards: [Standard] = []
    public var rules: [Rule] = []
    public var catalogues: [Catalogue] = []
    public var mappings: [Mapping] = []
    public var adoptions: [Adoption] = []
    public var terms: [Term] = []
    public var events: [Event] = []
    public var figures: [Figure] = []
    public var guidelines: [Guidelines] = []
    public var requests: [StandardisationRequest] = []
    public var profiles: [ApplicationProfile] = []
    public var penalties: [Penalty] = []
    public var amendments: [Amendment] = []
    public var procedures: [Procedure] = []
    public var comparisons: [Comparison] = []
    public var texts: [OfficialText] = []
    public var recommendations: [Recommendation] = []
    public var completeness: [Completeness] = []
    public var papers: [Paper] = []
    public var questions: [Question] = []
    public var triggers: [Trigger] = []
    public var dossiers: [Dossier] = []
    public var glossary: [GlossaryPair] = []

    public init() {}

    /// Every record but the sources, which have keys of their own, with the parts of larger records behind their owners.
    public var allRecords: [any AtlasRecord] {
        var records: [any AtlasRecord] = []
        records += topics as [any AtlasRecord]
        records += bodies as [any AtlasRecord]
        records += positions as [any AtlasRecord]
        records += standards as [any AtlasRecord]
        records += rules as [any AtlasRecord]
        for catalogue in catalogues {
            records.append(catalogue)
            records += catalogue.sections as [any AtlasRecord]
            for provision in catalogue.provisions {
                records.append(provision)
                records += provision.criteria as [any AtlasRecord]
            }
        }
        for mapping in mappings {
            records.append(mapping)
            records += (mapping.sourceItems + mapping.targetItems) as [any AtlasRecord]
            records += mapping.entries as [any AtlasRecord]
        }
        records += adoptions as [any AtlasRecord]
        records += terms as [any AtlasRecord]
        records += events as [any AtlasRecord]
        records += figures as [any AtlasRecord]
        for guidelines in guidelines {
            records.append(guidelines)
            records += guidelines.parts as [any AtlasRecord]
            records += guidelines.targets as [any AtlasRecord]
        }
        for request in requests {
            records.append(request)
            records += request.deliverables as [any AtlasRecord]
        }
        records += profiles as [any AtlasRecord]
        records += penalties as [any AtlasRecord]
        records += amendments as [any AtlasRecord]
        for procedure in procedures {
            records.append(procedure)
            records += procedure.steps as [any AtlasRecord]
        }
        records += comparisons as [any AtlasRecord]
        records += texts as [any AtlasRecord]
        for recommendation in recommendations {
            records.append(recommendation)
            records += recommendation.indicators as [any AtlasRecord]
        }
        records += completeness as [any AtlasRecord]
        for paper in papers {
            records.append(paper)
            records += paper.claims as [any AtlasRecord]
        }
        records += questions as [any AtlasRecord]
        records += triggers as [any AtlasRecord]
        records += dossiers as [any AtlasRecord]
        return records
    }
}
