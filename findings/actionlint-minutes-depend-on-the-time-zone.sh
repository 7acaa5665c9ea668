#!/usr/bin/env bash
# Guess: actionlint's "runs too frequently" looks at the shortest gap between two starts of a schedule, and says the same of one file on each machine.
# Really: it looks at the first gap after 1970-01-01 00:00 UTC, in the time zone of the machine. `1,59 * * * *` (gaps of 58 minutes and of 2) passes in UTC and runs
#   "once per 120 seconds" in Kolkata, where that moment is 05:30. A day that no month has (`0 6 30 2 *`) runs "once per 0 seconds": too frequent, not never.
# Packages: github.com/rhysd/actionlint v1.7.12 (Go)
# Date: 2026-11-29
# Why it matters: a workflow that is clean in CI is refused on a laptop in India; and who reads "too frequently" slows a schedule down that never starts.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
GOBIN="$work" go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12 > /dev/null 2>&1
check() { # TIME_ZONE CRON
  printf "on: {schedule: [{cron: '%s'}]}\njobs: {load: {runs-on: ubuntu-latest, steps: [{run: echo}]}}\n" "$2" > load.yml
  TZ=$1 ./actionlint -format '{{range .}}{{.Message}}{{end}}' -shellcheck= -pyflakes= load.yml > said || true
  grep -o 'once per [0-9]* seconds' said || echo passes
}
found=""
for cron in '1,59 * * * *' '0 6 30 2 *'; do
  found+="$cron: $(check UTC "$cron"), $(check Asia/Kolkata "$cron")"$'\n'
done
expected='1,59 * * * *: passes, once per 120 seconds
0 6 30 2 *: once per 0 seconds, once per 0 seconds
'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s' "$found"
  exit 1
fi
echo "actionlint 1.7.12 passes 1,59 * * * * in UTC and reports it in Kolkata; a schedule that never starts runs once per 0 seconds"
