#!/usr/bin/env python3
"""How often the first ten suggestions held what a mapping of the atlas chose, for each mapping of our own.

usage: first_ten.py --program concord [--atlas FOLDER] [--top N]
From texts alone: no known mapping is given. An entry of several items counts as all its pairs; entries without a
counterpart have none. The rate by chance is that of N targets drawn at random from the catalogue.
"""
import argparse
import collections
import csv
import glob
import io
import math
import os
import re
import subprocess


def head(path):
    """The fields of a mapping, as they stand before its entries."""
    text = open(path, encoding="utf8").read().split("\nentries:")[0]
    return dict(re.findall(r"^  (id|kind|source|target): (\S+)$", text, re.M))


def run(program, atlas, *arguments):
    done = subprocess.run([program, "crosswalk", *arguments, "--atlas", atlas], capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return list(csv.DictReader(io.StringIO(done.stdout), delimiter="\t", quoting=csv.QUOTE_MINIMAL))


def chosen(rows):
    pairs = collections.defaultdict(set)
    for row in rows:
        if row["relation"] == "no-relationship":
            continue
        for source in filter(None, row["source_id"].split(" | ")):
            pairs[source].update(filter(None, row["target_id"].split(" | ")))
    return {source: targets for source, targets in pairs.items() if targets}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--atlas", default="atlas")
    parser.add_argument("--top", type=int, default=10)
    options = parser.parse_args()
    print("| mapping | targets | pairs | held | by chance | provisions | held | by chance |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    sums = collections.Counter()
    for path in sorted(glob.glob(os.path.join(options.atlas, "mappings", "*.yaml"))):
        mapping = head(path)
        if mapping.get("kind") != "own":
            continue
        pairs = chosen(run(options.program, options.atlas, "convert", mapping["id"], "--to", "tsv"))
        if not pairs:
            continue
        ranked = collections.defaultdict(list)
        sides = ["--source", mapping["source"], "--target", mapping["target"]]
        suggested = run(options.program, options.atlas, "suggest", *sides)
        targets = {row["target_id"] for row in suggested}
        for row in suggested:
            if len(ranked[row["source_id"]]) < options.top:
                ranked[row["source_id"]].append(row["target_id"])
        count = collections.Counter()
        for source, wanted in pairs.items():
            held = wanted & set(ranked[source])
            count["pairs"] += len(wanted)
            count["pairs held"] += len(held)
            count["pairs by chance"] += len(wanted) * min(1, options.top / len(targets))
            count["provisions"] += 1
            count["provisions held"] += bool(held)
            top = min(options.top, len(targets))
            missed = math.comb(len(targets) - len(wanted), top) / math.comb(len(targets), top)
            count["provisions by chance"] += 1 - missed
        sums.update(count)
        print_row(f"{mapping['source']} → {mapping['target']}", len(targets), count)
    print_row("all", "", sums)


def print_row(name, targets, count):
    def share(what, of):
        return f"{100 * count[what] / count[of]:.0f} %"

    cells = [
        name, targets, count["pairs"], f"{count['pairs held']} ({share('pairs held', 'pairs')})",
        share("pairs by chance", "pairs"), count["provisions"],
        f"{count['provisions held']} ({share('provisions held', 'provisions')})",
        share("provisions by chance", "provisions"),
    ]
    print("| " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


if __name__ == "__main__":
    main()
