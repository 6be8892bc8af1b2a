extension ConceptTable {
    /// Wider families of English words: of what a reader of requirements thinks when he meets one of them.
    static let kin: StaticString = """
        employee personnel staff workforce worker human people individual workers
        supplier vendor third-party subcontractor contractor provider
        incident event breach
        outsource outsourcing outsourced supplier
        policy policies directive rule
        procedure process practice
        establish define set determine
        review evaluate assess assessment evaluation appraise
        monitor monitoring surveillance observe track
        log logging audit record trail
        backup restore restoration recovery
        continuity resilience disaster contingency
        encrypt encryption cryptography cryptographic cipher
        key secret
        authenticate authentication credential password login passphrase
        identity identification identifier identify
        authorize authorization permission privilege entitlement access
        network communication transmission
        segregate segregation segment segmentation separate separation isolate isolation
        physical facility premises building site
        visitor guest
        malware virus malicious
        vulnerability weakness flaw defect
        patch update fix remediation remediate
        remediate corrective correction rectify
        configuration setting baseline hardening
        change modification alteration
        develop development engineer engineering build
        software application program code
        test testing verification validation verify validate
        train training awareness education competence skill
        role responsibility duty accountability
        manager management leadership executive director board
        stakeholder party interested affected
        inform notify notification communicate report disclose disclosure
        law legal regulation regulatory statutory legislation
        compliance conformity conform adherence
        contract contractual agreement clause
        risk threat hazard
        impact consequence effect harm
        mitigate mitigation treat treatment reduce control
        asset inventory equipment device hardware
        media removable storage
        dispose disposal destroy destruction sanitize sanitization erase delete deletion
        retain retention store storage archive
        confidential confidentiality secrecy sensitive
        privacy personal pii data-protection
        transparency transparent explain explainability interpretability interpretable
        fairness bias discrimination discriminatory equity
        dataset data
        human oversight supervision intervention
        deploy deployment operation use
        decommission retire withdraw withdrawal
        document documentation documented record written
        objective goal target
        improve improvement enhance
        resource resources capacity
        safety safe
        accuracy performance accurate
        robust robustness reliability reliable resilient
        user customer client consumer
        remote telework teleworking mobile
        screening vetting background
        terminate termination leave exit offboarding
        time clock synchronization timestamp
        environmental fire flood temperature humidity
        power electricity utility
        classification classify category categorize label labelling labeling
        independent external
        lifecycle life-cycle stage
        """
}
