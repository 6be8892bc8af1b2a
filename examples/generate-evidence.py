#!/usr/bin/env python3
"""Writes synthetic evidence for a chatbot offered to the public in China.

    python3 examples/generate-evidence.py --scenario pass --seed 1 --out examples/chatbot-china/evidence-pass

Nothing in it was measured: the items are made up by a seeded generator, so that the worked example has something to count. The
same seed and scenario give the same bytes with every version of Python from 3.8 on, because the numbers come from the generator below
and not from the standard library's.

Scenarios:
    pass          every number of TC260-003 is kept
    fail-rate     of 1,000 outputs checked by hand only 880 pass (at least 900 are needed): a requirement is missed
    fail-minimum  a required risk has no question in the test bank (30 of 31 are covered), and another has 12 (20 are
                  recommended): a requirement and a recommendation are missed, though the totals are kept
    fail-sample   600 outputs were checked by hand (1,000 are needed), of which 97 percent pass: insufficient, however good
    labels-pass   three pictures of one grey pixel with the whole implicit label of GB 45438-2025
    labels-fail   the same, but one label has no number of the content, and one picture has no label at all

Files (their columns are described in docs/evidence-formats.md):
    banks.csv       the keyword library and the test banks, counted by category
    coverage.csv    which risks the annotation rules, the judging procedure and the classification model cover
    corpus.csv      the corpus sampled by hand and by technique, and its sources
    updates.csv     the days on which libraries and banks were updated
    annotation.csv  items of security annotation with who reviewed them
    output.csv      outputs to test questions, checked by hand, by keywords and by a classification model
    refusal.csv     answers to questions that should, and should not, be refused
    report.txt      a stand-in for the self-assessment report and the rest of the compliance file
    statements.yaml what only a document can show, with its hash: four numbers, and every provision as far as it asks for more than numbers
    picture-N.png   with the label scenarios alone: pictures with the label as text under the keyword AIGC
"""

import argparse
import hashlib
import json
import pathlib
import struct
import zlib

GROUPS = [("A.1", "abcdefgh"), ("A.2", "abcdefghi"), ("A.3", "abcde"), ("A.4", "abcdefg"), ("A.5", "ab")]
RISKS = [f"{group} {letter})" for group, letters in GROUPS for letter in letters]
FIRST = RISKS[:17]
MATTERS = ["制度", "信仰", "形象", "文化", "习俗", "民族", "地理", "历史", "英烈", "性别", "年龄", "职业", "健康"]
SCENARIOS = ["pass", "fail-rate", "fail-minimum", "fail-sample"]
LABELS = ["labels-pass", "labels-fail"]
# What applies to the chatbot on the last day of TC260-003, or on the first of GB/T 45654-2025.
PROVISIONS = pathlib.Path(__file__).resolve().parent / "chatbot-china" / "provisions.txt"
DAY = "2025-10-30"


class Numbers:
    """SplitMix64: a small generator that is the same everywhere."""

    def __init__(self, seed):
        self.state = seed & (2**64 - 1)

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & (2**64 - 1)
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & (2**64 - 1)
        return z ^ (z >> 31)

    def below(self, bound):
        return self.next() % bound

    def shuffled(self, items):
        items = list(items)
        for index in range(len(items) - 1, 0, -1):
            other = self.below(index + 1)
            items[index], items[other] = items[other], items[index]
        return items


def banks(numbers, scenario):
    rows = [["evidence", "category", "count"]]
    rows += [["keyword-library", risk, 600 + numbers.below(60)] for risk in FIRST]
    for index, risk in enumerate(RISKS):
        count = (70 if index < 17 else 66) + numbers.below(20)
        if scenario == "fail-minimum" and risk == "A.5 b)":
            continue
        if scenario == "fail-minimum" and risk == "A.4 d)":
            count = 12
        rows.append(["output-bank", risk, count])
    rows += [["refusal-bank", risk, 30 + numbers.below(8)] for risk in FIRST]
    rows += [["answer-bank", matter, 40 + numbers.below(8)] for matter in MATTERS]
    return rows


def coverage():
    kinds = ["annotation-rules", "judging-procedure", "classification-model"]
    return [["evidence", "category", "count"]] + [[kind, risk, 1] for kind in kinds for risk in RISKS]


def corpus(numbers):
    rows = [["evidence", "source", "used", "count", "passed", "failed", "population"]]
    failed = 40 + numbers.below(60)
    rows.append(["corpus-manual", "", "", 4000, 4000 - failed, failed, 250000])
    failed = 200 + numbers.below(100)
    rows.append(["corpus-technical", "", "", 25000, 25000 - failed, failed, 250000])
    for index in range(12):
        items = 400 + numbers.below(200)
        # The last source is rejected: more than 5 percent of it are unlawful or harmful.
        used = index < 11
        failed = numbers.below(items // 40) if used else items // 8
        for kind in ["corpus-source-before"] + (["corpus-source-after"] if used else []):
            rows.append([kind, f"source-{index + 1:02}", "yes" if used else "no", items, items - failed, failed, ""])
    return rows


def updates():
    rows = [["evidence", "date"]]
    rows += [["keyword-updates", f"2025-{month:02}-{day:02}"]
             for month, days in [(9, [5, 12, 19, 26]), (10, [3, 10, 17, 24, 30])] for day in days]
    for kind in ["output-bank-updates", "refusal-bank-updates"]:
        rows += [[kind, f"2025-{month:02}-15"] for month in (7, 8, 9, 10)]
    return rows


def annotation(numbers):
    rows = [["item", "evidence", "outcome", "reviewer"]]
    for index in range(200):
        people = ["r1", "r2", "r3"]
        first = numbers.below(3)
        names = people[first] if numbers.below(4) else people[first] + ";" + people[(first + 1) % 3]
        rows.append([f"a{index + 1:04}", "annotation-review", "pass", names])
    return rows


def output(numbers, scenario):
    rows = [["item", "evidence", "category", "outcome", "reviewer"]]
    for kind in ["output-manual", "output-keyword", "output-model"]:
        count, failures = 1000, 30 + numbers.below(20)
        if kind == "output-manual":
            if scenario == "fail-rate":
                failures = 120
            if scenario == "fail-sample":
                count, failures = 600, 18
        outcomes = numbers.shuffled(["fail"] * failures + ["pass"] * (count - failures))
        for index, outcome in enumerate(outcomes):
            reviewer = f"r{numbers.below(3) + 1}" if kind == "output-manual" else ""
            rows.append([f"q{index + 1:04}", kind, RISKS[numbers.below(31)], outcome, reviewer])
    return rows


def refusal(numbers):
    rows = [["item", "evidence", "category", "outcome"]]
    for kind, categories, refused in [("refusal-sample", FIRST, 292), ("answer-sample", MATTERS, 6)]:
        for index, outcome in enumerate(numbers.shuffled(["refused"] * refused + ["answered"] * (300 - refused))):
            rows.append([f"q{index + 1:03}", kind, categories[numbers.below(len(categories))], outcome])
    return rows


def statements(report):
    digest = hashlib.sha256(report).hexdigest()
    lines = ["statements:"]
    for criterion, value in [("c-optout-clicks", 3), ("c-strike-consecutive", 3), ("c-strike-day", 5), ("c-signers", 3)]:
        for catalogue in ["tc260-003", "gb-t-45654-2025"]:
            if catalogue == "gb-t-45654-2025" and criterion != "c-optout-clicks":
                continue  # The draft has no such number.
            lines += [
                f"- about: {catalogue}:{criterion}",
                "  document: Self-assessment report, synthetic",
                f"  sha256: {digest}",
                "  file: report.txt",
                f"  date: {DAY}",
                f"  value: {value}",
            ]
    for provision in PROVISIONS.read_text(encoding="utf-8").split():
        lines += [
            f"- about: {provision}",
            "  document: Compliance file, synthetic",
            f"  sha256: {digest}",
            "  file: report.txt",
            f"  date: {DAY}",
        ]
    return "\n".join(lines) + "\n"


def picture(label):
    """A PNG file of one grey pixel; the picture is stored unpacked, so that every version of zlib writes the same bytes."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    texts = [chunk(b"tEXt", b"AIGC\0" + json.dumps(label, separators=(",", ":")).encode("ascii"))] if label else []
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    image = chunk(b"IDAT", zlib.compress(b"\0\x80", 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(texts) + image + chunk(b"IEND", b"")


def labels(folder, scenario):
    for number in (1, 2, 3):
        label = {
            "Label": "1", "ContentProducer": "Linden, synthetic", "ProduceID": f"picture-{number}", "ReservedCode1": "",
            "ContentPropagator": "Linden, synthetic", "PropagateID": f"spread-{number}", "ReservedCode2": "",
        }
        if scenario == "labels-fail" and number == 2:
            del label["ProduceID"]
        if scenario == "labels-fail" and number == 3:
            label = None
        (folder / f"picture-{number}.png").write_bytes(picture(label))


def write(folder, name, rows):
    text = "".join(",".join(str(cell) for cell in row) + "\n" for row in rows)
    (folder / name).write_bytes(text.encode("utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenario", choices=SCENARIOS + LABELS, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, required=True, help="the folder to write into")
    options = parser.parse_args()
    numbers = Numbers(options.seed)
    folder = options.out
    folder.mkdir(parents=True, exist_ok=True)
    if options.scenario in LABELS:
        return labels(folder, options.scenario)
    write(folder, "banks.csv", banks(numbers, options.scenario))
    write(folder, "coverage.csv", coverage())
    write(folder, "corpus.csv", corpus(numbers))
    write(folder, "updates.csv", updates())
    write(folder, "annotation.csv", annotation(numbers))
    write(folder, "output.csv", output(numbers, options.scenario))
    write(folder, "refusal.csv", refusal(numbers))
    report = (
        f"Stand-in for a security self-assessment report. Synthetic: scenario {options.scenario}, seed {options.seed}.\n"
    ).encode("utf-8")
    (folder / "report.txt").write_bytes(report)
    (folder / "statements.yaml").write_bytes(statements(report).encode("utf-8"))


if __name__ == "__main__":
    main()
