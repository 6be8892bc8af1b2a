#!/usr/bin/env python3
"""Suggestions of mappings beside their peers, on the same mappings in the same run: MAP, recall@10, times.

usage: bench.py --data FOLDER --program concord [--model FOLDER] [--atlas FOLDER]
FOLDER holds index.tsv, catalogs/*.jsonl and mappings/*.tsv. Peers: TF-IDF and BM25 over title and text, plain words;
all-MiniLM-L6-v2 over title and text, with and without the titles above (left out without --model).
"""
import argparse
import collections
import csv
import json
import math
import os
import re
import subprocess
import sys
import tempfile
import time

import numpy as np


class Data:
    def __init__(self, folder):
        self.folder = folder
        rows = open(os.path.join(folder, "index.tsv"), encoding="utf8")
        self.index = list(csv.DictReader(rows, delimiter="\t"))
        self.catalogues = {}
        for name in sorted(os.listdir(os.path.join(folder, "catalogs"))):
            lines = open(os.path.join(folder, "catalogs", name), encoding="utf8")
            self.catalogues[name.removesuffix(".jsonl")] = [json.loads(line) for line in lines]

    def gold(self, name):
        rows = csv.DictReader(open(os.path.join(self.folder, "mappings", name + ".tsv"), encoding="utf8"), delimiter="\t")
        gold = collections.defaultdict(set)
        for row in rows:
            if (row["relation"] or "").strip().lower() not in ("none", "not_related", "no relationship"):
                gold[row["source_id"]].add(row["target_id"])
        return gold

    def side(self, catalogue, scope):
        return [item for item in self.catalogues[catalogue] if scope == "all" or item["assessable"]]

    def ancestors(self, catalogue, item):
        above = {other["id"]: other for other in self.catalogues[catalogue]}
        titles, seen, parent = [], set(), item["parent"]
        while parent in above and parent not in seen:
            seen.add(parent)
            titles.append(above[parent]["title"] or "")
            parent = above[parent]["parent"]
        return titles[::-1]


def score(gold, ranked, sources, targets):
    """Mean average precision and mean recall@10, over the sources with at least one pair; as the scorer of the data."""
    precisions, recalls = [], []
    targets = set(targets)
    for source in sources:
        wanted = gold.get(source, set()) & targets
        if not wanted:
            continue
        hits, total = 0, 0.0
        for place, target in enumerate(ranked.get(source, []), 1):
            if target in wanted:
                hits += 1
                total += hits / place
        precisions.append(total / len(wanted))
        recalls.append(len(wanted & set(ranked.get(source, [])[:10])) / len(wanted))
    return sum(precisions) / len(precisions), sum(recalls) / len(recalls)


def by_matrix(matrix, sources, targets):
    order = sorted(range(len(targets)), key=lambda column: targets[column])
    ranked = {}
    for row, source in enumerate(sources):
        values = matrix[row]
        ranked[source] = [targets[column] for column in sorted(order, key=lambda column: -values[column])]
    return ranked


def text(item):
    return " ".join(part for part in (item["title"], item["text"]) if part) or item["ref"]


def tokens(item):
    words = []
    for run in re.findall(r"[a-z0-9]+|[\u4e00-\u9fff]+", text(item).lower()):
        words += [run] if run[0] < "\u4e00" else [run[i : i + 2] for i in range(max(1, len(run) - 1))]
    return collections.Counter(words)


class Words:
    """TF-IDF (logarithmic counts, cosine) and BM25 (k1 1.2, b 0.75) over all catalogues, words as they are."""

    def __init__(self, data):
        self.counts = {name: [tokens(item) for item in items] for name, items in data.catalogues.items()}
        every = [count for counts in self.counts.values() for count in counts]
        frequency = collections.Counter(word for count in every for word in count)
        self.rarity = {w: math.log(1 + (len(every) - n + 0.5) / (n + 0.5)) for w, n in frequency.items()}
        self.average = sum(sum(count.values()) for count in every) / len(every)
        self.position = {n: {x["id"]: i for i, x in enumerate(items)} for n, items in data.catalogues.items()}

    def of(self, catalogue, items):
        return [self.counts[catalogue][self.position[catalogue][item["id"]]] for item in items]

    def weights(self, count):
        weights = {word: (1 + math.log(n)) * self.rarity[word] for word, n in count.items()}
        length = math.sqrt(sum(value * value for value in weights.values())) or 1
        return {word: value / length for word, value in weights.items()}

    def saturated(self, count):
        length = sum(count.values())
        return {
            word: self.rarity[word] * n * 2.2 / (n + 1.2 * (0.25 + 0.75 * length / self.average))
            for word, n in count.items()
        }

    def matrix(self, sources, targets, weigh_source, weigh_target):
        postings = collections.defaultdict(list)
        for column, count in enumerate(targets):
            for word, weight in weigh_target(count).items():
                postings[word].append((column, weight))
        matrix = np.zeros((len(sources), len(targets)))
        for row, count in enumerate(sources):
            for word, weight in weigh_source(count).items():
                for column, other in postings.get(word, ()):
                    matrix[row, column] += weight * other
        return matrix


def suggest(arguments, source, target, scope, known=None):
    command = [arguments.program, "crosswalk", "suggest", "--atlas", arguments.atlas]
    command += ["--source", os.path.join(arguments.data, "catalogs", source + ".jsonl")]
    command += ["--target", os.path.join(arguments.data, "catalogs", target + ".jsonl")]
    command += ["--corpus", os.path.join(arguments.data, "catalogs")]
    command += ["--assessable-only"] if scope != "all" else []
    command += ["--known", known] if known else []
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    ranked = collections.defaultdict(list)
    for line in output.splitlines()[1:]:
        cells = line.split("\t")
        ranked[cells[0]].append((-float(cells[2]), cells[1]))
    return {item: [target for _, target in sorted(pairs)] for item, pairs in ranked.items()}


def chinese_gold(data):
    """NIST CSF 2.0 to ISO/IEC 27001: what CSF 1.1 is mapped to on both sides, composed."""
    first, second = data.gold("nist-csf-1.1__nist-csf-2.0"), data.gold("nist-csf-1.1__iso27001-2022")
    gold = collections.defaultdict(set)
    for hub, versions in first.items():
        for version in versions:
            gold[version] |= second.get(hub, set())
    return gold


class Table:
    def __init__(self, names):
        self.names, self.rows, self.seconds = names, [], collections.Counter()

    def measure(self, column, make, gold, sources, targets, row):
        start = time.perf_counter()
        ranked = make()
        self.seconds[column] += time.perf_counter() - start
        row[column] = score(gold, ranked, sources, targets)

    def show(self):
        width = max(len(name) for name, _ in self.rows)
        for title, part in (("MAP", 0), ("recall@10", 1)):
            print(f"\n{title:{width}}  " + "  ".join(f"{name:>11}" for name in self.names))
            for name, row in self.rows:
                print(f"{name:{width}}  " + "  ".join(self.cell(row.get(column), part) for column in self.names))
            means = []
            for column in self.names:
                values = [row[column][part] for _, row in self.rows if column in row]
                means.append(f"{sum(values) / len(values):11.4f}" if values else f"{'-':>11}")
            print(f"{'mean':{width}}  " + "  ".join(means))
        times = "  ".join(f"{self.seconds[column]:11.1f}" for column in self.names)
        print(f"\n{'seconds, all':{width}}  {times}")

    @staticmethod
    def cell(value, part):
        return f"{value[part]:11.4f}" if value else f"{'-':>11}"


def embed(model, data, with_ancestors):
    start = time.perf_counter()
    vectors = {}
    related = {entry[side] for entry in data.index for side in ("source", "target")} | {"iso27001-2022@zh"}
    for name, items in data.catalogues.items():
        if name not in related:
            continue
        texts = [" ".join(data.ancestors(name, x) * with_ancestors + [text(x)]) for x in items]
        vectors[name] = dict(zip([item["id"] for item in items], model.encode(texts)))
    return vectors, time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--atlas", default="atlas")
    parser.add_argument("--model", help="the folder of all-MiniLM-L6-v2: model.safetensors, vocab.txt")
    arguments = parser.parse_args()
    if not os.path.exists(os.path.join(arguments.data, "index.tsv")):
        sys.exit(f"{arguments.data}: no index.tsv; CROSSWALK_DATA names the folder with index.tsv, catalogs and mappings")
    data = Data(arguments.data)
    words = Words(data)
    columns = ["TF-IDF", "BM25", "MiniLM", "MiniLM+anc", "text only", "known"]
    vectors, embedding = {}, {}
    if arguments.model:
        from minilm import MiniLM

        model = MiniLM(arguments.model)
        for column, ancestors in (("MiniLM", False), ("MiniLM+anc", True)):
            vectors[column], embedding[column] = embed(model, data, ancestors)
    table = Table(columns)
    table.seconds.update(embedding)
    for entry in data.index:
        name, source, target = entry["mapping"], entry["source"], entry["target"]
        table.rows.append((name, run(arguments, data, words, vectors, table, name, source, target,
                                     entry["source_scope"], entry["target_scope"], data.gold(name))))
    table.show()
    chinese = Table(columns[:-1])
    gold = chinese_gold(data)
    chinese.rows.append(("nist-csf-2.0__iso27001-2022@zh", run(
        arguments, data, words, vectors, chinese, None, "nist-csf-2.0", "iso27001-2022@zh", "assessable", "assessable", gold)))
    reverse = collections.defaultdict(set)
    for source, targets in gold.items():
        for target in targets:
            reverse[target].add(source)
    chinese.rows.append(("iso27001-2022@zh__nist-csf-2.0", run(
        arguments, data, words, vectors, chinese, None, "iso27001-2022@zh", "nist-csf-2.0", "assessable", "assessable", reverse)))
    print("\nEnglish and Chinese, against the English gold composed through NIST CSF 1.1")
    chinese.show()


def run(arguments, data, words, vectors, table, name, source, target, source_scope, target_scope, gold):
    if source_scope != target_scope:
        sys.exit(f"{name}: scopes differ; --assessable-only holds for both sides")
    left, right = data.side(source, source_scope), data.side(target, target_scope)
    sources, targets = [item["id"] for item in left], [item["id"] for item in right]
    row = {}
    counts = words.of(source, left), words.of(target, right)
    peers = {"TF-IDF": (words.weights, words.weights), "BM25": (lambda count: count, words.saturated)}
    for column, weigh in peers.items():
        table.measure(column, lambda: by_matrix(words.matrix(*counts, *weigh), sources, targets), gold, sources, targets, row)
    for column, vector in vectors.items():
        matrix = lambda: np.array([vector[source][x] for x in sources]) @ np.array([vector[target][x] for x in targets]).T
        table.measure(column, lambda: by_matrix(matrix(), sources, targets), gold, sources, targets, row)
    table.measure(
        "text only", lambda: suggest(arguments, source, target, source_scope), gold, sources, targets, row)
    if name:
        with tempfile.TemporaryDirectory() as known:
            for other in data.index:
                if other["mapping"] != name:
                    file = other["mapping"] + ".tsv"
                    os.symlink(os.path.abspath(os.path.join(data.folder, "mappings", file)), os.path.join(known, file))
            table.measure(
                "known", lambda: suggest(arguments, source, target, source_scope, known), gold, sources, targets, row)
    return row


if __name__ == "__main__":
    main()
