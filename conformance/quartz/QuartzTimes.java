import java.util.*;
import org.quartz.CronExpression;

/** Reads lines of a text, zones and starts in minutes; prints for each whether Quartz takes the text, and its next minutes in each zone. */
public class QuartzTimes {
  static final int MOST = 4;
  static final long LAST = 1_893_456_000_000L; // 2030-01-01: later rules of zones differ between releases

  public static void main(String[] arguments) {
    Scanner lines = new Scanner(System.in);
    while (lines.hasNextLine()) {
      String[] words = lines.nextLine().split("\t", -1);
      StringBuilder told = new StringBuilder();
      try {
        CronExpression cron = new CronExpression(words[0]);
        told.append("takes");
        for (int i = 1; i + 1 < words.length; i += 2)
          told.append('\t').append(timesOf(cron, words[i], Long.parseLong(words[i + 1])));
      } catch (Exception refusal) {
        told.setLength(0);
        told.append("refuses");
      }
      System.out.println(told);
    }
  }

  static String timesOf(CronExpression cron, String zone, long minute) {
    cron.setTimeZone(TimeZone.getTimeZone(zone));
    StringJoiner found = new StringJoiner(",");
    Date at = new Date(minute * 60_000 + 59_000);
    for (int i = 0; i < MOST; i++) {
      at = cron.getTimeAfter(at);
      if (at == null || at.getTime() >= LAST) break;
      long next = at.getTime() / 60_000;
      found.add(Long.toString(next));
      at = new Date(next * 60_000 + 59_000);
    }
    return found.toString();
  }
}
