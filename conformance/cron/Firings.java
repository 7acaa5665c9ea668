import java.time.Instant;
import java.util.*;
import org.quartz.CronExpression;

/** Reads six-field cron texts from standard input and prints the first firings of each from 2026-01-01 UTC on, as Quartz sees them. */
public class Firings {
  static final int MOST = 5;

  public static void main(String[] arguments) {
    Scanner lines = new Scanner(System.in);
    while (lines.hasNextLine()) System.out.println(firingsOf(lines.nextLine()));
  }

  static String firingsOf(String text) {
    try {
      CronExpression cron = new CronExpression("0 " + text);
      cron.setTimeZone(TimeZone.getTimeZone("UTC"));
      StringJoiner found = new StringJoiner(" ");
      Date at = Date.from(Instant.parse("2025-12-31T23:59:59Z"));
      for (int i = 0; i < MOST; i++) {
        at = cron.getNextValidTimeAfter(at);
        if (at == null) break;
        found.add(at.toInstant().toString().substring(0, 16));
      }
      return "fires " + found;
    } catch (Exception refusal) {
      return "refuses";
    }
  }
}
