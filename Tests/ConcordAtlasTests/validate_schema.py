"""Holds every file of the atlas against its JSON Schema, then samples broken on purpose, which the schema must refuse."""

import copy
import json
import pathlib
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2] / "atlas"


class Strings(yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader):
    """Every scalar stays a string, as our reader has it."""


Strings.yaml_implicit_resolvers = {}


def schema_of(path):
    name = path.parent.name if path.parent != ROOT else path.stem
    return json.loads((ROOT / "schema" / f"{name}.json").read_text())


def records(content):
    key = next(key for key in content if key != "recorded")
    value = content[key]
    return value if isinstance(value, list) else [value]


BREAKS = {
    "an unknown key": lambda content: records(content)[0].update(publishd="2026"),
    "a missing id or title": lambda content: records(content)[0].pop("id" if "id" in records(content)[0] else "title"),
    "a list where a value belongs": lambda content: content.update(recorded=["2026-01-01"]),
    "no day of recording": lambda content: content.pop("recorded"),
}

faults = []
files = sorted(path for path in ROOT.rglob("*.yaml"))
seen = set()
for path in files:
    content = yaml.load(path.read_text(encoding="utf-8"), Strings)
    schema = schema_of(path)
    validator = jsonschema.Draft202012Validator(schema)
    for error in list(validator.iter_errors(content))[:5]:
        faults.append(f"{path.relative_to(ROOT)}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}")
    if schema["title"] in seen:
        continue
    seen.add(schema["title"])
    for name, damage in BREAKS.items():
        broken = copy.deepcopy(content)
        damage(broken)
        if validator.is_valid(broken):
            faults.append(f"{path.relative_to(ROOT)}: the schema takes a sample with {name}")
print("\n".join(faults) or f"{len(files)} files agree with {len(seen)} schemas")
sys.exit(1 if faults else 0)
