"""Reads OSCAL mapping-collections with compliance-trestle, which knows the model field by field; fails where one is refused."""

import pathlib
import sys

from trestle.oscal.mapping import MappingCollection

faults = []
for name in sys.argv[1:]:
    try:
        collection = MappingCollection.oscal_read(pathlib.Path(name))
    except Exception as fault:  # whatever it refuses with
        faults.append(f"{name}: {str(fault)[:2000]}")
        continue
    if collection is None:
        faults.append(f"{name}: no such file")
        continue
    mappings = collection.mappings if isinstance(collection.mappings, list) else [collection.mappings]
    print(sum(len(mapping.maps) for mapping in mappings))
print("\n".join(faults), file=sys.stderr)
sys.exit(1 if faults else 0)
