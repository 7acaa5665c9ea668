#!/usr/bin/env bash
# Guess: installing dbt-core needs wheels of a package index and nothing else, as for years.
# Really: dbt-core 1.12 requires dbt-core-experimental-parser, of which the index has no wheel for any platform: the source package's build backend fetches
#   one from a release page of a code host while pip prepares it. With wheels only (`--only-binary`), or behind an index mirror, dbt-core 1.12 cannot be installed.
# Packages: dbt-core 1.12.6, dbt-core-experimental-parser 2.0.8 (PyPI)
# Date: 2026-11-29
# Why it matters: tasks that install dbt at run time on workers without general internet access break with a minor release of dbt; `--no-deps` with a list
#   of the other requirements, or a pin below 1.12, still works.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip -q download --no-deps dbt-core==1.12.6
needs=$(unzip -p dbt_core-1.12.6-*.whl '*/METADATA' | grep -c '^Requires-Dist: dbt-core-experimental-parser' || true)
wheels() { if env/bin/pip -q download --no-deps --only-binary :all: "$1" >/dev/null 2>&1; then echo yes; else echo no; fi; }
seen="required: $needs, wheel of the parser: $(wheels dbt-core-experimental-parser==2.0.8), wheel of dbt-core itself: $(wheels dbt-core==1.12.6)"
recorded='required: 1, wheel of the parser: no, wheel of dbt-core itself: yes'
if [ "$seen" != "$recorded" ]; then
  echo "changed: $seen"
  exit 1
fi
echo "dbt-core 1.12.6 requires a package of which the index has no wheel ($seen)"
