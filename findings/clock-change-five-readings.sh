#!/usr/bin/env bash
# Guess: the libraries that schedule pipelines agree on the two nights of the year in which the clock changes, at least on a plain `30 2 * * *` in Berlin.
# Really: of five, none agrees with another. In spring 02:30 does not run (Quartz, cron-utils), runs at 03:30 (cron-parser), or at 03:00 (croner, croniter). In autumn
#   it runs in the first pass (cron-utils, cron-parser, croner), in the second (Quartz), or twice (croniter). `0 */2 * * *` has 11 or 12 runs
#   on the spring day and 12 or 13 on the autumn day. With `*/15 * * * *` Quartz alone starts nothing in the first pass of the doubled hour: 96 runs, not 100.
# Packages: org.quartz-scheduler:quartz 2.5.2, com.cronutils:cron-utils 9.2.1 (Maven), cron-parser 5.10.6, croner 11.0.1 (npm), croniter 7.0.0 (PyPI)
# Date: 2026-11-29
# Why it matters: a schedule moved between orchestrators loses or repeats a load once a year; a forecast holds for one library only.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version><dependencies>
<dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>2.5.2</version></dependency>
<dependency><groupId>com.cronutils</groupId><artifactId>cron-utils</artifactId><version>9.2.1</version></dependency></dependencies></project>
POM
cat > "$work/Nights.java" <<'JAVA'
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.*;
import java.util.*;
import java.util.function.UnaryOperator;
import org.quartz.CronExpression;

public class Nights {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  static String day(String date, UnaryOperator<Instant> next, boolean count) {
    Instant at = LocalDate.parse(date).atStartOfDay(BERLIN).toInstant().minusSeconds(1);
    Instant end = LocalDate.parse(date).plusDays(1).atStartOfDay(BERLIN).toInstant();
    List<String> times = new ArrayList<>();
    while ((at = next.apply(at)).isBefore(end)) times.add(at.toString().substring(11, 16));
    return count ? "" + times.size() : times.isEmpty() ? "none" : String.join(",", times);
  }

  static void line(String name, java.util.function.Function<String, UnaryOperator<Instant>> reader) {
    UnaryOperator<Instant> daily = reader.apply("30 2"), second = reader.apply("0 */2"), quarter = reader.apply("*/15 *");
    System.out.println(name + " " + day("2026-03-29", daily, false) + " " + day("2026-10-25", daily, false) + " " + day("2026-03-29", second, true) + " "
        + day("2026-10-25", second, true) + " " + day("2026-10-25", quarter, true));
  }

  public static void main(String[] arguments) {
    line("Quartz", text -> {
      try {
        CronExpression cron = new CronExpression("0 " + text + " * * ?");
        cron.setTimeZone(TimeZone.getTimeZone(BERLIN));
        return at -> cron.getNextValidTimeAfter(Date.from(at)).toInstant();
      } catch (java.text.ParseException refusal) {
        throw new IllegalStateException(refusal);
      }
    });
    line("cron-utils", text -> {
      ExecutionTime times = ExecutionTime.forCron(new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX)).parse(text + " * * *"));
      return at -> times.nextExecution(at.atZone(BERLIN)).get().toInstant();
    });
  }
}
JAVA
cat > "$work/nights.mjs" <<'JAVASCRIPT'
import { CronExpressionParser } from 'cron-parser'
import { Cron } from 'croner'
const readers = {
  'cron-parser': text => at => CronExpressionParser.parse(text, { currentDate: at, tz: 'Europe/Berlin' }).next().toDate(),
  croner: text => at => new Cron(text, { timezone: 'Europe/Berlin', paused: true }).nextRun(at),
}
const days = { spring: ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'], autumn: ['2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'] }
const starts = (next, [from, end]) => {
  const found = []
  for (let at = next(new Date(Date.parse(from) - 1000)); at < new Date(end); at = next(at)) found.push(at.toISOString().slice(11, 16))
  return found
}
for (const [name, reader] of Object.entries(readers)) {
  const [daily, second, quarter] = ['30 2 * * *', '0 */2 * * *', '*/15 * * * *'].map(reader)
  console.log(name, starts(daily, days.spring).join() || 'none', starts(daily, days.autumn).join(), ...Object.values(days).map(day => starts(second, day).length),
    starts(quarter, days.autumn).length)
}
JAVASCRIPT
cat > "$work/nights.py" <<'PYTHON'
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from croniter import croniter

berlin = ZoneInfo("Europe/Berlin")
spring, autumn = datetime(2026, 3, 29, tzinfo=berlin), datetime(2026, 10, 25, tzinfo=berlin)


def starts(text, day):
    times = croniter(text, day - timedelta(seconds=1))
    found = []
    while (at := times.get_next(datetime)).astimezone(berlin).date() == day.date():
        found.append(at.astimezone(timezone.utc).strftime("%H:%M"))
    return found


daily = "30 2 * * *"
print("croniter", ",".join(starts(daily, spring)), ",".join(starts(daily, autumn)), len(starts("0 */2 * * *", spring)), len(starts("0 */2 * * *", autumn)),
      len(starts("*/15 * * * *", autumn)))
PYTHON
mvn -q -B -f "$work/pom.xml" dependency:copy-dependencies "-DoutputDirectory=$work/jars" > /dev/null 2>&1
javac -d "$work" -cp "$work/jars/*" "$work/Nights.java"
(cd "$work" && npm install --silent --no-audit --no-fund cron-parser@5.10.6 croner@11.0.1 > /dev/null)
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install croniter==7.0.0
found=$(java -cp "$work:$work/jars/*" Nights 2> /dev/null; node "$work/nights.mjs"; "$work/venv/bin/python" "$work/nights.py")
expected='Quartz none 01:30 11 12 96
cron-utils none 00:30 11 12 100
cron-parser 01:30 00:30 12 12 100
croner 01:00 00:30 11 13 100
croniter 01:00 00:30,01:30 12 13 100'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "Berlin's 02:30 on the night of the spring change: $(awk '{ printf "%s%s %s", (NR > 1 ? ", " : ""), $1, $2 }' <<< "$found") (UTC)"
