# Two commands do all their set-up: `make brief` and `make test`. The others are for those who work here.

.PHONY: brief test check lint format clean packages test-packages browser-tools

LANGUAGE ?= en
BRIEF := brief
VENV := .build/venv

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

clean:
	rm -rf .build $(BRIEF)

# System packages that are missing are installed, or named with the command that installs them.
packages:
	@scripts/install-packages.sh git libc6-dev libstdc++-12-dev binutils

test-packages:
	@scripts/install-packages.sh git libc6-dev libstdc++-12-dev binutils \
	  chromium fonts-noto-core fonts-noto-cjk python3 python3-venv

# What the browser test and the schema test need from Python, in a folder of the build.
browser-tools: $(VENV)/ready

$(VENV)/ready: Tests/Browser/requirements.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check -r Tests/Browser/requirements.txt
	touch $@
