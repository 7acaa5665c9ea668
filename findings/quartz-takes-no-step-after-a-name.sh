#!/usr/bin/env bash
# Guess: in Quartz a name and its number are the same value, so `JAN/3` is `1/3`, `MON-FRI/2` is `2-6/2`, and `MON#1,FRI` is the first Monday and each Friday.
# Really: whatever follows a name is dropped without an error: `JAN/3` is January alone, `JAN-DEC/3` each month, `MON-FRI/2` each weekday, and `MON#1,FRI` the first
#   Monday alone. With numbers the steps count. cron-utils, which also reads Quartz' fields, counts them after names as well.
# Packages: org.quartz-scheduler:quartz 2.5.2, com.cronutils:cron-utils 9.2.1 (Maven)
# Date: 2026-11-29
# Why it matters: a quarterly job runs once a year and no log says so; a preview made with cron-utils shows the runs that were meant, not those that happen.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version><dependencies>
<dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>2.5.2</version></dependency>
<dependency><groupId>com.cronutils</groupId><artifactId>cron-utils</artifactId><version>9.2.1</version></dependency></dependencies></project>
POM
cat > "$work/Year.java" <<'JAVA'
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.*;
import java.util.*;
import org.quartz.CronExpression;

public class Year {
  static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

  static int quartz(String text, Instant at) throws Exception {
    CronExpression cron = new CronExpression(text);
    cron.setTimeZone(TimeZone.getTimeZone("UTC"));
    int starts = 0;
    while ((at = cron.getNextValidTimeAfter(Date.from(at)).toInstant()).isBefore(END)) starts++;
    return starts;
  }

  static int cronUtils(String text, Instant from) {
    ExecutionTime times = ExecutionTime.forCron(new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ)).parse(text));
    ZonedDateTime at = from.atZone(ZoneOffset.UTC);
    int starts = 0;
    while ((at = times.nextExecution(at).get()).toInstant().isBefore(END)) starts++;
    return starts;
  }

  public static void main(String[] arguments) throws Exception {
    Instant from = Instant.parse("2025-12-31T23:59:59Z");
    for (String day : new String[] {"1 1/3 ?", "1 JAN/3 ?", "1 1-12/3 ?", "1 JAN-DEC/3 ?", "? * 2-6/2", "? * MON-FRI/2", "? * MON#1,FRI"})
      System.out.println(day + ": " + quartz("0 0 6 " + day, from) + " " + cronUtils("0 0 6 " + day, from));
  }
}
JAVA
mvn -q -B -f "$work/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$work/jars" > /dev/null 2>&1
javac -d "$work" -cp "$work/jars/*" "$work/Year.java"
found=$(java -cp "$work:$work/jars/*" Year 2> /dev/null)
expected='1 1/3 ?: 4 4
1 JAN/3 ?: 1 4
1 1-12/3 ?: 4 4
1 JAN-DEC/3 ?: 12 4
? * 2-6/2: 156 156
? * MON-FRI/2: 261 156
? * MON#1,FRI: 12 64'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "Quartz 2.5.2 starts 1 JAN/3 once in 2026 and 1 1/3 four times, MON-FRI/2 on each weekday; cron-utils 9.2.1 counts the steps"
