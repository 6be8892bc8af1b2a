"""Holds profiles against the JSON Schema of profiles, then faults made on purpose, which the schema must refuse.

Arguments: the schema, profiles beside those of examples/.
"""

import copy
import json
import pathlib
import sys

import jsonschema
import yaml

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "examples"

schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)


class Days(yaml.SafeLoader):
    """Loads as common tools do, but keeps a day as it is written, as JSON would have it."""


Days.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}

FAULTS = {
    "an unknown group": lambda profile: profile.update(us={}),
    "an unknown question": lambda profile: profile["eu"].update(reech=["market"]),
    "an unknown word": lambda profile: profile["eu"].update(reach=["moon"]),
    "a word where a list belongs": lambda profile: profile["eu"].update(reach="market"),
    "an empty list": lambda profile: profile["eu"].update(reach=[]),
    "a word twice": lambda profile: profile["eu"].update(reach=["market", "market"]),
    "no name": lambda profile: profile["system"].pop("name"),
    "no day": lambda profile: profile["eu"].update({"placed-on-market": "soon"}),
    "a number below zero": lambda profile: profile["eu"].update({"gpai-compute": -1}),
}

faults = []
profiles = sorted(path for path in EXAMPLES.glob("*/*.yaml") if path.name != "verified.yaml")
profiles += [pathlib.Path(name) for name in sys.argv[2:]]
for path in profiles:
    content = yaml.load(path.read_text(encoding="utf-8"), Days)
    for error in list(validator.iter_errors(content))[:5]:
        faults.append(f"{path.name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
sample = yaml.load((EXAMPLES / "general-purpose-model" / "system.yaml").read_text(encoding="utf-8"), Days)
for name, damage in FAULTS.items():
    broken = copy.deepcopy(sample)
    damage(broken)
    if validator.is_valid(broken):
        faults.append(f"the schema takes a profile with {name}")
print("\n".join(faults), file=sys.stderr)
print(f"{len(profiles)} profiles taken, {len(FAULTS)} refused")
sys.exit(1 if faults else 0)
