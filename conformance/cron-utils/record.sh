#!/usr/bin/env bash
# Records what cron-utils makes of random cron texts with the definitions of Kestra. Needs Python 3, a JDK and Maven; CI reads the recording only.
#   conformance/cron-utils/record.sh > conformance/cron-utils/recording.tsv          900 texts in 2 zones each
#   conformance/cron-utils/record.sh 10000 30 > /tmp/full.tsv                        all of them; node conformance/cron-utils/compare.ts /tmp/full.tsv
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=9.2.1
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencies><dependency><groupId>com.cronutils</groupId><artifactId>cron-utils</artifactId><version>${utils}</version></dependency></dependencies></project>
POM
mvn -q -B -f "$work/pom.xml" "-Dutils=$version" dependency:copy-dependencies "-DoutputDirectory=$work/lib" > /dev/null
javac -d "$work" -cp "$work/lib/*" "$here/CronTimes.java"
python3 "$here/texts.py" "${1:-900}" "${2:-2}" > "$work/texts"
java -Duser.timezone=UTC -cp "$work:$work/lib/*" CronTimes < "$work/texts" > "$work/firings"
echo "# cron-utils $version, $(java -version 2>&1 | head -1)"
paste "$work/texts" "$work/firings"
