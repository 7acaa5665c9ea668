#!/usr/bin/env bash
# Records what Quartz makes of random cron texts, by two versions. Needs Python 3, a JDK and Maven; CI reads the recording only.
#   conformance/quartz/record.sh > conformance/quartz/recording.tsv           1,200 texts in 2 zones each
#   conformance/quartz/record.sh 10000 30 > /tmp/full.tsv                     all of them; node conformance/quartz/compare.ts /tmp/full.tsv
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
versions=(2.3.2 2.5.2)
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencies><dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>${quartz}</version></dependency></dependencies></project>
POM
python3 "$here/texts.py" "${1:-1200}" "${2:-2}" > "$work/texts"
for version in "${versions[@]}"; do
  mvn -q -B -f "$work/pom.xml" "-Dquartz=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" > /dev/null
  javac -d "$work/$version" -cp "$work/$version/*" "$here/QuartzTimes.java"
  java -Duser.timezone=UTC -cp "$work/$version:$work/$version/*" QuartzTimes < "$work/texts" > "$work/$version.out" 2> /dev/null
done
echo "# Quartz ${versions[*]}, $(java -version 2>&1 | head -1); text, zones and starts, what the first version makes of it, | and the second where it differs"
python3 - "$work/texts" "$work/${versions[0]}.out" "$work/${versions[1]}.out" <<'PY'
import sys
sides = [open(path).read().split("\n") for path in sys.argv[1:]]
for text, first, second in zip(*sides):
    if text:
        print("\t".join([text, first] + ([] if first == second else ["|", second])))
PY
