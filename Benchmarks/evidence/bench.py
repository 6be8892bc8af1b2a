"""Times the reading of a million rows of evidence and prints a table, beside Python's csv module doing the same.

Both count items by category and outcome and look for ids that stand twice. The file is made by a seeded generator, so that the
figures can be compared from run to run; its size can be changed with --rows and --width.
"""

import argparse
import os
import pathlib
import sys
import time

CATEGORIES = [f"A.{g} {c})" for g, letters in enumerate(["abcdefgh", "abcdefghi", "abcde", "abcdefg", "ab"], 1)
              for c in letters]
TEXT = "模型对该问题作出了回答，内容经人工核验。The answer, as the model gave it; with \"\"quoted\"\" words, and commas. "

PEER = """
import csv, sys
seen, counts = set(), {}
doubled = 0
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file) if sys.argv[2] == "dict" else csv.reader(file):
        if sys.argv[2] == "dict":
            item, category, outcome = row["item"], row["category"], row["outcome"]
        else:
            item, category, outcome = row[0], row[1], row[2]
        if item in seen: doubled += 1
        seen.add(item)
        counts[category, outcome] = counts.get((category, outcome), 0) + 1
print(len(seen), "items,", doubled, "doubled,", len(counts), "counts")
"""


def generate(path, rows, width, seed):
    """Rows of about `width` bytes; SplitMix64, so that the bytes do not depend on the version of Python."""
    state = seed
    text = (TEXT * 4)[: max(0, width - 50)].rstrip('"')
    if text.count('""') * 2 != text.count('"'):
        text = text.replace('"', "")
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("item,category,outcome,reviewer,answer\r\n")
        lines = []
        for number in range(rows):
            state = (state + 0x9E3779B97F4A7C15) & (2**64 - 1)
            z = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
            z ^= z >> 27
            outcome = "fail" if z % 100 < 4 else "pass"
            lines.append(f'question-{number:07}-{z & 0xFFFF:04x},{CATEGORIES[z % 31]},{outcome},reviewer-{z % 7},"{text}"\r\n')
            if len(lines) == 10_000:
                file.writelines(lines)
                lines.clear()
        file.writelines(lines)


def measure(command):
    """Seconds, processor seconds, MB at the peak, and what was printed."""
    read, written = os.pipe()
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        os.dup2(written, 1)
        os.close(read)
        os.execvp(command[0], command)
    os.close(written)
    with os.fdopen(read) as pipe:
        output = pipe.read()
    _, status, usage = os.wait4(child, 0)
    if status:
        sys.exit(f"{command[0]} failed: {output}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output.strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--width", type=int, default=160, help="characters of a row, about")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    path = options.folder / f"evidence-{options.rows}-{options.width}.csv"
    if not path.exists():
        generate(path, options.rows, options.width, 1)
    chinese = path.with_suffix(".gb18030.csv")
    if not chinese.exists():
        with open(path, encoding="utf-8", newline="") as source, open(chinese, "w", encoding="gb18030", newline="") as target:
            for line in source:
                target.write(line)
    print(f"{options.rows} rows; {path.stat().st_size / 1e6:.0f} MB in UTF-8, {chinese.stat().st_size / 1e6:.0f} in GB 18030; "
          f"best of {options.runs}")
    print(f"{'':34}{'seconds':>9}{'processor':>11}{'peak MB':>9}")
    cases = [
        ("concord, UTF-8", [options.program, str(path)]),
        ("concord, GB 18030", [options.program, str(chinese)]),
        ("Python csv.reader, UTF-8", [sys.executable, "-c", PEER, str(path), "list"]),
        ("Python csv.DictReader, UTF-8", [sys.executable, "-c", PEER, str(path), "dict"]),
    ]
    for name, command in cases:
        best = min(measure(command) for _ in range(options.runs))
        print(f"{name:34}{best[0]:9.2f}{best[1]:11.2f}{best[2]:9.0f}   {best[3].splitlines()[-1]}")


if __name__ == "__main__":
    main()
