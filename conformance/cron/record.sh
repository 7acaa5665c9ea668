#!/usr/bin/env bash
# Records what the peers make of the cron texts of texts.py. Needs Python 3, a JDK and Maven; CI reads the recording only.
#   conformance/cron/record.sh > conformance/cron/recording.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
validator=1.1.15
quartz=(2.3.2 2.5.2)

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install "aws-cron-expression-validator==$validator"
python3 "$here/texts.py" > "$work/texts"

cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencies><dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>${quartz}</version></dependency></dependencies></project>
POM
for version in "${quartz[@]}"; do
  mvn -q -B -f "$work/pom.xml" "-Dquartz=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" >&2
  javac -d "$work/$version" -cp "$work/$version/*" "$here/Firings.java"
  java -cp "$work/$version:$work/$version/*" Firings < "$work/texts" > "$work/$version.out" 2> /dev/null
done
"$work/venv/bin/python" "$here/record.py" "$work/texts" "$work/${quartz[0]}.out" "$work/${quartz[1]}.out" "${quartz[@]}"
