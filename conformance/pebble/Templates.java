import com.fasterxml.jackson.databind.ObjectMapper;
import io.kestra.core.runners.pebble.Extension;
import io.kestra.core.runners.pebble.ExtensionCustomizer;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.extension.NamedArguments;
import io.pebbletemplates.pebble.operator.*;
import java.lang.reflect.Field;
import java.util.*;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With "catalogue": prints the names that the engine of the class path knows. Else: reads one JSON text a line and prints whether it is a template. */
public class Templates {
  static final ObjectMapper JSON = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    Extension extension = new Extension();
    fill(extension);
    PebbleEngine engine = new PebbleEngine.Builder().registerExtensionCustomizer(ExtensionCustomizer::new).strictVariables(true)
        .cacheActive(false).newLineTrimming(false).autoEscaping(false).extension(extension).build();
    if (arguments.length > 0) System.out.println(JSON.writeValueAsString(catalogue(engine.getExtensionRegistry(), extension)));
    else verdicts(engine);
    System.exit(0);
  }

  /** Functions that the server injects: made without what they need, since only their names and arguments are asked for. */
  static void fill(Extension extension) throws Exception {
    for (Field field : Extension.class.getDeclaredFields()) {
      try {
        field.setAccessible(true);
        var constructor = field.getType().getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        field.set(extension, constructor.newInstance(new Object[constructor.getParameterCount()]));
      } catch (Throwable none) {
        System.err.println(field.getName() + ": " + none);
      }
    }
  }

  static Pattern rawPattern() throws Exception {
    Field field = Class.forName("io.kestra.core.runners.VariableRenderer").getDeclaredField("RAW_PATTERN");
    field.setAccessible(true);
    return (Pattern) field.get(null);
  }

  static void verdicts(PebbleEngine engine) throws Exception {
    Pattern raw = rawPattern();
    Scanner lines = new Scanner(System.in, "UTF-8");
    while (lines.hasNextLine()) {
      String text = JSON.readValue(lines.nextLine(), String.class);
      // What the renderer does with raw blocks before it calls the engine.
      String prepared = raw.matcher(text).replaceAll(found -> Matcher.quoteReplacement("0" + UUID.nameUUIDFromBytes(found.group().getBytes())));
      String verdict;
      try {
        if (prepared.indexOf('{') == -1) verdict = "text";
        else {
          engine.getLiteralTemplate(prepared);
          verdict = "template";
        }
      } catch (StackOverflowError deep) {
        verdict = "deep";
      } catch (Throwable refused) {
        verdict = "refused";
      }
      System.out.println(verdict);
    }
  }

  static Map<String, Object> catalogue(ExtensionRegistry registry, Extension extension) throws Exception {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("filters", named(field(registry, "filters")));
    found.put("functions", named(field(registry, "functions")));
    found.put("tests", named(field(registry, "tests")));
    Map<String, Integer> unary = new TreeMap<>();
    registry.getUnaryOperators().forEach((symbol, operator) -> unary.put(symbol, operator.getPrecedence()));
    Map<String, Integer> binary = new TreeMap<>();
    registry.getBinaryOperators().forEach((symbol, operator) -> {
      if (operator.getAssociativity() != Associativity.LEFT) throw new IllegalStateException(symbol);
      binary.put(symbol, operator.getPrecedence());
    });
    found.put("unary", unary);
    found.put("binary", binary);
    found.put("tags", new TreeSet<>(registry.getTokenParsers().keySet()));
    return found;
  }

  static Map<?, ?> field(ExtensionRegistry registry, String name) throws Exception {
    Field field = ExtensionRegistry.class.getDeclaredField(name);
    field.setAccessible(true);
    return (Map<?, ?>) field.get(registry);
  }

  static Map<String, List<String>> named(Map<?, ?> entries) {
    Map<String, List<String>> found = new TreeMap<>();
    entries.forEach((name, entry) -> {
      List<String> names = null;
      try {
        names = ((NamedArguments) entry).getArgumentNames();
      } catch (Throwable unknown) {
        System.err.println(name + ": " + unknown);
      }
      found.put((String) name, names == null ? List.of() : names);
    });
    return found;
  }
}
