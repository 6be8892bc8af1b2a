#!/bin/sh
# Installs the Debian packages that are missing: as root, or through sudo where it asks for no password; otherwise says
# which are missing and how to install them. Says nothing when nothing is missing.
set -eu
if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "note: no Debian system; needed are what Debian calls: $*" >&2
    exit 0
fi
missing=""
for package in "$@"; do
    status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
    case "$status" in *" installed") ;; *) missing="$missing $package" ;; esac
done
[ -z "$missing" ] && exit 0
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
else
    echo "error: these packages are missing:$missing" >&2
    echo "Install them, then run this again:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends$missing" >&2
    exit 1
fi
echo "Installing$missing" >&2
# shellcheck disable=SC2086 # words are wanted
{
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
} >/dev/null
