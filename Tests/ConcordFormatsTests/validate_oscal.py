"""Reads OSCAL with compliance-trestle, which knows the models field by field; fails where a file is refused.

Prints for each file how many maps, findings or items it holds.
"""

import json
import pathlib
import sys

from trestle.oscal.assessment_results import AssessmentResults
from trestle.oscal.mapping import MappingCollection
from trestle.oscal.poam import PlanOfActionAndMilestones


def maps(collection):
    mappings = collection.mappings if isinstance(collection.mappings, list) else [collection.mappings]
    return sum(len(mapping.maps) for mapping in mappings)


MODELS = {
    "mapping-collection": (MappingCollection, maps),
    "assessment-results": (AssessmentResults, lambda document: sum(len(r.findings) for r in document.results)),
    "plan-of-action-and-milestones": (PlanOfActionAndMilestones, lambda document: len(document.poam_items)),
}

faults = []
for name in sys.argv[1:]:
    try:
        (root,) = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
        model, count = MODELS[root]
        document = model.oscal_read(pathlib.Path(name))
        if document is None:
            raise ValueError("no such file")
        print(count(document))
    except Exception as fault:  # whatever it refuses with
        faults.append(f"{name}: {type(fault).__name__}: {str(fault)[:2000]}")
print("\n".join(faults), file=sys.stderr)
sys.exit(1 if faults else 0)
