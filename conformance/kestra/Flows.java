import com.fasterxml.jackson.databind.ObjectMapper;
import io.kestra.core.models.flows.Flow;
import io.kestra.core.models.flows.FlowWithSource;
import io.kestra.core.models.hierarchies.*;
import io.kestra.core.models.validations.ModelValidator;
import io.kestra.core.services.FlowService;
import io.kestra.core.utils.GraphUtils;
import io.kestra.plugin.core.trigger.Schedule;
import io.micronaut.context.ApplicationContext;
import jakarta.validation.ConstraintViolationException;
import java.nio.file.*;
import java.time.*;
import java.util.*;

/** Reads lines of "name, tab, path" and prints for each document of each file one line of JSON: what Kestra makes of the flow when it is saved. */
public class Flows {
  static final ZonedDateTime FROM = ZonedDateTime.parse("2026-01-01T00:00:00Z");

  public static void main(String[] arguments) throws Exception {
    ApplicationContext context = ApplicationContext.builder().deduceEnvironment(false).singletons(stand(Class.forName("io.kestra.core.runners.Worker"))).start();
    // A server without storage and flows starts no task and checks all the same.
    register(context, io.kestra.core.repositories.FlowRepositoryInterface.class);
    register(context, io.kestra.core.storages.StorageInterface.class);
    ObjectMapper json = new ObjectMapper();
    Scanner lines = new Scanner(System.in);
    while (lines.hasNextLine()) {
      String[] line = lines.nextLine().split("\t");
      // The server cuts the text of several flows at these lines.
      String[] documents = Files.readString(Path.of(line[1])).split("(?m)^---[ \\t]*\\r?$");
      int index = 0;
      for (String text : documents) {
        if (text.lines().allMatch(row -> row.isBlank() || row.strip().startsWith("#"))) continue;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", line[0]);
        facts.put("document", index++);
        look(context, text, facts);
        System.out.println(json.writeValueAsString(facts));
      }
    }
    System.exit(0);
  }

  static void look(ApplicationContext context, String text, Map<String, Object> facts) {
    for (int beans = 0; beans < 30; beans++)
      try {
        FlowWithSource flow = parse(context, text);
        context.getBean(ModelValidator.class).validate(flow);
        facts.put("verdict", "valid");
        describe(context, flow, facts);
        return;
      } catch (Throwable thrown) {
        if (stands(context, thrown)) continue;
        String known = facts.containsKey("plugins") ? null : withoutPlugins(context, text, facts);
        if (known == null) {
          refusal(thrown, facts);
          return;
        }
        text = known;
      }
  }

  /** Keys of the core that each task may have: all that is left of a task of a plug-in. */
  static final List<String> TASK_KEYS = List.of("id", "description", "retry", "timeout", "disabled", "runIf", "allowFailure", "allowWarning", "logLevel");
  static final List<String> TRIGGER_KEYS = List.of("id", "description", "conditions", "disabled");

  /** The flow with a core task or trigger in the place of each one of a plug-in, which is no part of the core; null where there is none. */
  static String withoutPlugins(ApplicationContext context, String text, Map<String, Object> facts) {
    try {
      Object tree = io.kestra.core.serializers.JacksonMapper.ofYaml().readValue(text, Object.class);
      Set<String> plugins = new TreeSet<>();
      replace(context, tree, false, plugins);
      if (plugins.isEmpty()) return null;
      facts.put("plugins", plugins.size());
      return io.kestra.core.serializers.JacksonMapper.ofYaml().writeValueAsString(tree);
    } catch (Exception unreadable) {
      return null;
    }
  }

  @SuppressWarnings("unchecked")
  static void replace(ApplicationContext context, Object tree, boolean isTrigger, Set<String> plugins) {
    if (tree instanceof List<?> list) list.forEach(one -> replace(context, one, isTrigger, plugins));
    if (!(tree instanceof Map<?, ?>)) return;
    Map<String, Object> map = (Map<String, Object>) tree;
    if (map.get("type") instanceof String type && map.containsKey("id") && isPlugin(context, type)) {
      plugins.add(type);
      map.keySet().retainAll(isTrigger ? TRIGGER_KEYS : TASK_KEYS);
      map.put("type", isTrigger ? "io.kestra.plugin.core.trigger.Webhook" : "io.kestra.plugin.core.debug.Return");
      if (isTrigger) map.put("key", "instead");
      return;
    }
    map.forEach((key, value) -> replace(context, value, isTrigger || key.equals("triggers"), plugins));
  }

  static boolean isPlugin(ApplicationContext context, String type) {
    if (!type.matches("[a-z]\\w*(\\.\\w+)+") || type.startsWith("io.kestra.plugin.core.") || type.startsWith("io.kestra.core.")) return false;
    try {
      return context.getBean(io.kestra.core.plugins.PluginRegistry.class).findClassByIdentifier(type) == null;
    } catch (RuntimeException absent) {
      return true;
    }
  }

  /** As the server reads a flow that is saved, its plug-in defaults put in where the version has them. */
  static FlowWithSource parse(ApplicationContext context, String text) throws Throwable {
    try {
      if (SERVICE.endsWith("PluginDefaultService")) return (FlowWithSource) service(context, "parseFlowWithAllDefaults", text);
      return (FlowWithSource) service(context, "parse", text);
    } catch (java.lang.reflect.InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  static final String SERVICE = name("io.kestra.core.services.PluginDefaultService", "io.kestra.core.services.FlowParsingService");

  static String name(String older, String newer) {
    try {
      return Class.forName(older).getName();
    } catch (ClassNotFoundException absent) {
      return newer;
    }
  }

  static Object service(ApplicationContext context, String method, String text) throws Exception {
    Class<?> type = Class.forName(SERVICE);
    return type.getMethod(method, String.class, String.class, boolean.class).invoke(context.getBean(type), "main", text, true);
  }

  /** Some validators ask for a repository or a queue, which an empty server answers with nothing: true where one was put in its place. */
  static boolean stands(ApplicationContext context, Throwable thrown) {
    while (thrown.getCause() != null && thrown.getCause() != thrown) thrown = thrown.getCause();
    var wanted = java.util.regex.Pattern.compile("No bean of type \\[([\\w.$]+)").matcher(String.valueOf(thrown.getMessage()));
    try {
      if (!wanted.find()) return false;
      Class<?> type = Class.forName(wanted.group(1));
      if (!type.isInterface()) return false;
      register(context, type);
      return true;
    } catch (ClassNotFoundException absent) {
      return false;
    }
  }

  @SuppressWarnings("unchecked")
  static <T> void register(ApplicationContext context, Class<T> type) {
    context.registerSingleton(type, (T) stand(type));
  }

  static Object stand(Class<?> type) {
    return java.lang.reflect.Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
      Class<?> answer = method.getReturnType();
      if (answer == Optional.class) return Optional.empty();
      if (answer == boolean.class) return false;
      if (answer.isAssignableFrom(List.class)) return List.of();
      if (answer == int.class && method.getName().equals("hashCode")) return 1;
      return answer == String.class ? type.getSimpleName() : null;
    });
  }

  static void refusal(Throwable thrown, Map<String, Object> facts) {
    Throwable cause = thrown;
    while (!(cause instanceof ConstraintViolationException) && cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
    facts.put("verdict", cause.getClass().getSimpleName());
    List<String> messages = new ArrayList<>();
    if (cause instanceof ConstraintViolationException violations && violations.getConstraintViolations() != null)
      violations.getConstraintViolations().forEach(one -> messages.add(one.getPropertyPath() + ": " + one.getMessage()));
    if (messages.isEmpty()) messages.add(String.valueOf(cause.getMessage()));
    messages.replaceAll(Flows::leading);
    Collections.sort(messages);
    facts.put("messages", messages);
  }

  /** The first line without what Jackson adds: names of classes and the list of all known keys. */
  static String leading(String message) {
    String line = message.lines().findFirst().orElse("").replaceAll("io\\.kestra\\.core\\.models\\.flows\\.FlowWithSource|java\\.util\\.ArrayList|->|\\(class .*|known type ids = .*", "");
    return line.substring(0, Math.min(line.length(), 110)).strip();
  }

  static void describe(ApplicationContext context, FlowWithSource flow, Map<String, Object> facts) {
    facts.put("flow", flow.getNamespace() + "/" + flow.getId());
    List<String> deprecated = deprecated(context, flow);
    if (!deprecated.isEmpty()) facts.put("deprecated", deprecated);
    try {
      graph(flow, facts);
    } catch (Throwable missing) {
      facts.put("graph", "unknown: " + missing);
    }
    Map<String, Object> dates = new LinkedHashMap<>();
    if (flow.getTriggers() != null)
      flow.getTriggers().forEach(trigger -> {
        if (trigger instanceof Schedule schedule) dates.put(trigger.getId(), dates(schedule));
      });
    if (!dates.isEmpty()) facts.put("dates", dates);
  }

  /** Of 1.3 only: the service of 2.0 needs queues of a running server. */
  static List<String> deprecated(ApplicationContext context, FlowWithSource flow) {
    for (int beans = 0; beans < 20; beans++)
      try {
        return context.getBean(FlowService.class).deprecationPaths(flow);
      } catch (RuntimeException missing) {
        if (!stands(context, missing)) return List.of();
      }
    return List.of();
  }

  static List<String> dates(Schedule schedule) {
    var times = com.cronutils.model.time.ExecutionTime.forCron(schedule.parseCron());
    ZoneId zone = schedule.getTimezone() == null ? ZoneOffset.UTC : ZoneId.of(schedule.getTimezone());
    List<String> found = new ArrayList<>();
    ZonedDateTime at = FROM.withZoneSameInstant(zone);
    while (found.size() < 5) {
      Optional<ZonedDateTime> next = times.nextExecution(at);
      if (next.isEmpty()) break;
      at = next.get();
      found.add(at.toInstant().toString());
    }
    return found;
  }

  /** Each task with the groups around it, outermost first, and what follows what: a group stands for its first and its last node. */
  static void graph(Flow flow, Map<String, Object> facts) throws Exception {
    FlowGraph graph = GraphUtils.flowGraph(flow, null);
    Map<String, String> ids = new HashMap<>();
    Map<String, Object> groups = new TreeMap<>();
    for (AbstractGraph node : graph.getNodes())
      if (node instanceof AbstractGraphTask task && task.getTask() != null) {
        ids.put(node.getUid(), task.getTask().getId());
        groups.put(task.getTask().getId(), List.of());
      }
    Map<String, String> clusterIds = new HashMap<>();
    for (FlowGraph.Cluster one : graph.getClusters())
      if (one.getCluster() instanceof GraphCluster cluster && cluster.getTaskNode() != null && cluster.getTaskNode().getTask() != null)
        clusterIds.put(cluster.getUid(), cluster.getTaskNode().getTask().getId());
    for (FlowGraph.Cluster one : graph.getClusters()) {
      String id = clusterIds.get(one.getCluster().getUid());
      if (id == null) continue;
      ids.put(one.getStart(), id);
      ids.put(one.getEnd(), id);
      List<String> around = new ArrayList<>();
      for (String parent : one.getParents()) if (clusterIds.containsKey(parent)) around.add(clusterIds.get(parent));
      groups.put(id, List.copyOf(around));
      around.add(id);
      for (String node : one.getNodes()) if (ids.containsKey(node) && !ids.get(node).equals(id)) groups.put(ids.get(node), List.copyOf(around));
    }
    facts.put("tasks", groups);
    Set<String> follows = new TreeSet<>();
    for (FlowGraph.Edge edge : graph.getEdges()) {
      String from = ids.get(edge.getSource()), to = ids.get(edge.getTarget());
      boolean inside = from == null || to == null || from.equals(to) || isAround(groups, from, to) || isAround(groups, to, from);
      if (!inside) follows.add(from + " > " + to);
    }
    facts.put("follows", follows);
  }

  static boolean isAround(Map<String, Object> groups, String outer, String inner) {
    return groups.get(inner) instanceof List<?> around && around.contains(outer);
  }
}
