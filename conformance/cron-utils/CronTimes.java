import com.cronutils.model.Cron;
import com.cronutils.model.definition.*;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.*;
import java.util.*;

/**
 * Reads lines of "s or -, l or -, text, zone and start, zone and start ..." between tabs and prints the verdict and the first firings of each zone as minutes
 * since 1970. A scheduler goes from firing to firing, so what counts begins with the second. The definitions are those of Kestra's Schedule: 1.3.5 without L, 2.0.0 with it.
 */
public class CronTimes {
  static final int MOST = 6;

  public static void main(String[] arguments) {
    Map<String, CronParser> parsers = new HashMap<>();
    for (boolean seconds : new boolean[] {false, true})
      for (boolean last : new boolean[] {false, true})
        parsers.put((seconds ? "s" : "-") + (last ? "l" : "-"), new CronParser(definition(seconds, last)));
    Scanner lines = new Scanner(System.in);
    StringBuilder out = new StringBuilder();
    while (lines.hasNextLine()) {
      String[] line = lines.nextLine().split("\t");
      out.append(look(parsers.get(line[0] + line[1]), line)).append('\n');
    }
    System.out.print(out);
  }

  static CronDefinition definition(boolean seconds, boolean last) {
    CronDefinitionBuilder builder = CronDefinitionBuilder.defineCron();
    if (seconds) builder.withSeconds().withValidRange(0, 59).withStrictRange().and();
    builder.withMinutes().withValidRange(0, 59).withStrictRange().and().withHours().withValidRange(0, 23).withStrictRange().and();
    if (last) builder.withDayOfMonth().withValidRange(1, 31).supportsL().withStrictRange().and();
    else builder.withDayOfMonth().withValidRange(1, 31).withStrictRange().and();
    builder.withMonth().withValidRange(1, 12).withStrictRange().and();
    builder.withDayOfWeek().withValidRange(0, 7).withMondayDoWValue(1).withIntMapping(7, 0).withStrictRange().and();
    return builder.withSupportedNicknameYearly().withSupportedNicknameAnnually().withSupportedNicknameMonthly().withSupportedNicknameWeekly()
      .withSupportedNicknameDaily().withSupportedNicknameMidnight().withSupportedNicknameHourly().instance();
  }

  static String look(CronParser parser, String[] line) {
    Cron cron;
    try {
      cron = parser.parse(line[2]);
    } catch (RuntimeException refusal) {
      return "refuses";
    }
    StringBuilder found = new StringBuilder("takes");
    try {
      ExecutionTime times = ExecutionTime.forCron(cron);
      for (int i = 3; i + 1 < line.length; i += 2) {
        ZonedDateTime at = Instant.parse(line[i + 1]).atZone(ZoneId.of(line[i]));
        Set<Long> minutes = new LinkedHashSet<>();
        for (int tries = 0; minutes.size() <= MOST && tries < 500; tries++) {
          Optional<ZonedDateTime> next = times.nextExecution(at);
          if (next.isEmpty()) break;
          at = next.get();
          minutes.add(Math.floorDiv(at.toEpochSecond(), 60));
        }
        found.append('\t').append(minutes.toString().replaceAll("[\\[\\] ]", ""));
      }
    } catch (RuntimeException failure) {
      return "takes and fails";
    }
    return found.toString();
  }
}
