#!/bin/bash
# Builds the fuzz target with the library's own sources and runs it: fuzz-identifiers.sh [runs].
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${1:-1000000}
out=.build/fuzz
mkdir -p "$out/corpus"
# A seed a file: the forms that the tests read.
number=0
while IFS= read -r line; do
    printf '%s' "$line" >"$out/corpus/seed-$number"
    number=$((number + 1))
done < <(cat Tests/StandardIdentifiersTests/Fixtures/*/pass/*.txt | grep -v '^#')
find Sources/StandardIdentifiers -name '*.swift' -print0 |
    xargs -0 swiftc -O -parse-as-library -sanitize=fuzzer,address -swift-version 6 \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility \
        -enable-upcoming-feature InternalImportsByDefault -module-name Identifiers \
        -o "$out/identifiers" Fuzz/identifiers.swift
SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 "$out/identifiers" -runs="$runs" -max_len=200 -print_final_stats=1 \
    -artifact_prefix="$out/" "$out/corpus"
