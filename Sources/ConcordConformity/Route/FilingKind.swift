import ConcordModel

/// What has to be declared, registered, notified, reported or filed, and with which provisions.
///
/// Provisions are named one by one or by the article they stand in: nothing in the atlas tells a filing from another procedure.
/// See docs/assess.md.
enum FilingKind: String, Hashable, Sendable, CaseIterable {
    case declaration, marking, registration, notification
    case incidents = "incident-reports"
    case algorithm = "algorithm-filing"
    case generative = "generative-filing"
    case generativeRegistration = "generative-registration"
    case security = "security-assessment"
    case ethics = "ethics-registration"
    case personalData = "personal-data-filing"

    /// Articles, all of whose duties are of the kind.
    var sections: Set<RecordID> {
        switch self {
        case .declaration: ["eu-ai-act:art-47"]
        case .marking: ["eu-ai-act:art-48"]
        case .registration: ["eu-ai-act:art-49", "eu-ai-act:art-71"]
        case .incidents: ["eu-ai-act:art-73"]
        default: []
        }
    }

    /// Provisions of the kind beside these.
    var provisions: Set<RecordID> {
        switch self {
        case .declaration, .marking: []
        case .registration: ["eu-ai-act:art-5-2", "eu-ai-act:art-6-4", "eu-ai-act:art-26-8"]
        case .notification: ["eu-ai-act:art-5-4", "eu-ai-act:art-27-3", "eu-ai-act:art-52-1"]
        case .incidents:
            [
                "eu-ai-act:art-26-5", "eu-ai-act:art-55-1-c", "eu-ai-act:art-75-1a", "cn-genai-2023:14-2",
                "cn-deepsynth-2022:10-3", "cn-deepsynth-2022:11",
            ]
        case .algorithm:
            [
                "cn-algo-2022:24-1", "cn-algo-2022:24-2", "cn-algo-2022:24-3", "cn-algo-2022:26", "cn-filing:algorithm",
                "cn-filing:algorithm-material", "cn-deepsynth-2022:19-1", "cn-deepsynth-2022:19-2",
                "cn-deepsynth-2022:19-3", "cn-anthro-2026:26", "cn-label-2025:12",
            ]
        case .generative:
            [
                "cn-genai-2023:17", "cn-filing:generative-ai", "cn-filing:generative-ai-material", "cn-filing:display",
            ]
        case .generativeRegistration: ["cn-filing:registration", "cn-filing:registration-material"]
        case .security:
            [
                "cn-assess-2018:3", "cn-assess-2018:5", "cn-assess-2018:6", "cn-assess-2018:7", "cn-algo-2022:27",
                "cn-deepsynth-2022:15-2", "cn-deepsynth-2022:20", "cn-anthro-2026:22",
            ]
        case .ethics: ["cn-aiethics-2026:30", "cn-ethics-2023:43", "cn-ethics-2023:44", "cn-ethics-2023:45"]
        case .personalData:
            [
                "cn-facial-2025:15", "cn-minors-2024:37", "cn-dsl-2021:30", "cn-pipl-2021:38-1",
                "cn-pipl-2021:40-export",
                "cn-csl-2025:39-export",
            ]
        }
    }

    /// Provisions with documents of their own, where others of the kind have none or another.
    private static let documents: [RecordID: [RecordID]] = [
        "eu-ai-act:art-5-2": ["dossier-eu-fundamental-rights"],
        "eu-ai-act:art-5-4": [],
        "eu-ai-act:art-6-4": ["dossier-eu-not-high-risk", "dossier-eu-registration-not-high-risk"],
        "eu-ai-act:art-26-8": ["dossier-eu-registration-deployer"],
        "eu-ai-act:art-27-3": ["dossier-eu-fundamental-rights"],
        "eu-ai-act:art-49-2": ["dossier-eu-registration-not-high-risk"],
        "eu-ai-act:art-49-3": ["dossier-eu-registration-deployer"],
        "eu-ai-act:art-49-4-b": ["dossier-eu-registration-not-high-risk"],
        "eu-ai-act:art-49-4-c": ["dossier-eu-registration-deployer"],
        "cn-dsl-2021:30": ["dossier-cn-important-data"],
        "cn-facial-2025:15": ["dossier-cn-facial-recognition-filing"],
    ]

    /// The documents whose headings the provision is filed under.
    func dossiers(for provision: RecordID) -> [RecordID] { Self.documents[provision] ?? dossiers }

    private var dossiers: [RecordID] {
        switch self {
        case .declaration: ["dossier-eu-declaration"]
        case .registration: ["dossier-eu-registration"]
        case .notification: ["dossier-eu-model-documentation", "dossier-eu-model-documentation-systemic"]
        case .algorithm: ["dossier-cn-algorithm-filing"]
        case .generative: ["dossier-cn-generative-filing", "dossier-cn-security-assessment"]
        case .generativeRegistration: ["dossier-cn-registration"]
        case .security: ["dossier-cn-public-opinion-assessment"]
        case .marking, .incidents, .ethics, .personalData: []
        }
    }

    static func kind(of provision: Provision) -> FilingKind? {
        allCases.first { kind in
            kind.provisions.contains(provision.id) || provision.section.map(kind.sections.contains) ?? false
        }
    }
}
