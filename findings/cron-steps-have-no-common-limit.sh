#!/usr/bin/env bash
# Guess: programs that read the six fields of EventBridge agree on which steps a field takes.
# Really: Quartz refuses */60 minutes but takes 0-30/60, and reads */0 as every minute and 0/0 as hourly; the validator named after EventBridge takes */60 and
#   */300, refuses every step of zero, and refuses any step in the day of week, which Quartz takes. EventBridge itself refuses */60 (aws/aws-sdk-js#4212).
# Packages: org.quartz-scheduler:quartz 2.3.2 and 2.5.2 (Maven), aws-cron-expression-validator 1.1.15 (PyPI)
# Date: 2026-11-29
# Why it matters: a schedule that one of them accepts is refused, or runs 60 times as often, in the other; tests against one prove nothing for the other.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/texts" <<'TEXTS'
*/60 * ? * * *
0-30/60 * ? * * *
*/0 * ? * * *
0/0 * ? * * *
0 */24 ? * * *
0 6 ? * MON-FRI/2 *
TEXTS
cat > "$work/pom.xml" <<'POM'
<project><modelVersion>4.0.0</modelVersion><groupId>peer</groupId><artifactId>peer</artifactId><version>1</version>
<dependencies><dependency><groupId>org.quartz-scheduler</groupId><artifactId>quartz</artifactId><version>${quartz}</version></dependency></dependencies></project>
POM
cat > "$work/Day.java" <<'JAVA'
import java.time.Instant;
import java.util.*;
import org.quartz.CronExpression;

public class Day {
  public static void main(String[] arguments) throws Exception {
    Scanner lines = new Scanner(System.in);
    while (lines.hasNextLine()) {
      try {
        CronExpression cron = new CronExpression("0 " + lines.nextLine());
        cron.setTimeZone(TimeZone.getTimeZone("UTC"));
        Date at = Date.from(Instant.parse("2026-01-04T23:59:59Z"));
        int starts = 0;
        while ((at = cron.getNextValidTimeAfter(at)).toInstant().isBefore(Instant.parse("2026-01-06T00:00:00Z"))) starts++;
        System.out.print(starts + " ");
      } catch (java.text.ParseException refusal) {
        System.out.print("refuses ");
      }
    }
  }
}
JAVA
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install aws-cron-expression-validator==1.1.15
found=""
for version in 2.3.2 2.5.2; do
  mvn -q -B -f "$work/pom.xml" "-Dquartz=$version" dependency:copy-dependencies "-DoutputDirectory=$work/$version" > /dev/null
  javac -d "$work/$version" -cp "$work/$version/*" "$work/Day.java"
  found+="quartz $version: $(java -cp "$work/$version:$work/$version/*" Day < "$work/texts" 2> /dev/null)"$'\n'
done
found+="validator: $("$work/venv/bin/python" - "$work/texts" <<'PY'
import sys

from aws_cron_expression_validator.validator import AWSCronExpressionValidator

for line in open(sys.argv[1]):
    try:
        AWSCronExpressionValidator.validate(line.rstrip("\n"))
        print("accepts", end=" ")
    except ValueError:
        print("refuses", end=" ")
PY
)"
expected='quartz 2.3.2: refuses 24 1440 24 refuses 1 
quartz 2.5.2: refuses 24 1440 24 refuses 1 
validator: accepts accepts refuses refuses accepts refuses '
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "Quartz refuses */60 and reads */0 as every minute; aws-cron-expression-validator accepts the one and refuses the other"
