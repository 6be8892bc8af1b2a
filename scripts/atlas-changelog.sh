#!/bin/sh
# Writes the section of the atlas's present version into atlas/CHANGELOG.md: what differs from a revision or a store of the
# version before. A section of the same version is replaced, earlier ones stay. Run it with the version that came before:
#   scripts/atlas-changelog.sh PROGRAM REVISION
set -eu
program=$1
before=$2
file=atlas/CHANGELOG.md
# Beside the file, so that it is put in place by one rename: a move from another file system is none.
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new" "$new.section"' EXIT
"$program" changes --atlas atlas --between "$before" atlas --format markdown --out "$new.section"
version=$(head -n 1 "$new.section")
{
    cat <<'HEAD'
# Changes of the atlas

What each version of the facts says otherwise than the one before it, written by `concord changes --between` (see
`docs/changes.md`): what happened in the world first, corrections apart from it, records last. `make atlas-changelog
FROM=REVISION` writes the section of the present version anew.

HEAD
    cat "$new.section"
    if [ -f "$file" ]; then
        # Earlier sections, without that of the same version.
        awk -v version="$version" '/^## / { on = ($0 != version) } on { if (!begun) { print ""; begun = 1 } print }' "$file"
    fi
} >"$new"
chmod 644 "$new"
mv "$new" "$file"
