#!/usr/bin/env bash
# Install the Debian packages that tests and benchmarks use, those that are missing only.
# Usage: tools/system.sh GROUP...   (test: a browser; bench: the programs that Regard is measured beside)
# Without root it changes nothing, names what is missing and how to get it, and ends with 1.
set -euo pipefail

declare -A GROUPS_OF_PACKAGES=(
  [test]="chromium"
  [bench]="notmuch maildir-utils"
)

if [ $# -eq 0 ]; then
  echo "Name one or more groups: ${!GROUPS_OF_PACKAGES[*]}." >&2
  exit 2
fi

wanted=()
for group in "$@"; do
  if [ -z "${GROUPS_OF_PACKAGES[$group]:-}" ]; then
    echo "There is no group $group; the groups are: ${!GROUPS_OF_PACKAGES[*]}." >&2
    exit 2
  fi
  read -ra packages <<<"${GROUPS_OF_PACKAGES[$group]}"
  wanted+=("${packages[@]}")
done

if ! command -v dpkg-query >/dev/null; then
  echo "This is no Debian system; please install these by its own means: ${wanted[*]}." >&2
  exit 1
fi

missing=()
for package in "${wanted[@]}"; do
  state=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$state" = installed ] || missing+=("$package")
done

if [ ${#missing[@]} -eq 0 ]; then
  echo "Nothing is missing: ${wanted[*]}."
  exit 0
fi

if [ "$(id -u)" -ne 0 ]; then
  echo "Missing: ${missing[*]}. Install them with: sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
if ! apt-cache show "${missing[@]}" >/dev/null 2>&1; then
  apt-get update --quiet
fi
# Servers are used by tests that start them themselves; installing them starts none.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
fi
apt-get install --quiet --yes --no-install-recommends "${missing[@]}"
echo "Installed: ${missing[*]}."
