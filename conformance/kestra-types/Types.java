import java.io.IOException;
import java.lang.classfile.*;
import java.lang.classfile.attribute.*;
import java.lang.reflect.AccessFlag;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;

/**
 * Prints what the class files of Kestra's core say of the keys of a flow, one line of JSON for each class. Reads the jars that are given; loads no class.
 * A key is a field that Jackson sets, or a setter that is annotated; `required` says what its constraint refuses.
 */
public class Types {
  static final String CORE = "io/kestra/plugin/core/", MODELS = "io/kestra/core/models/";

  public static void main(String[] jars) throws IOException {
    for (String jar : jars)
      try (FileSystem files = FileSystems.newFileSystem(Path.of(jar)); Stream<Path> paths = Files.walk(files.getPath("/io/kestra"))) {
        for (Path path : paths.filter(one -> one.toString().endsWith(".class")).sorted().toList()) {
          String name = path.toString().substring(1);
          if (name.startsWith(CORE) || name.startsWith(MODELS)) System.out.println(json(facts(ClassFile.of().parse(Files.readAllBytes(path)))));
        }
      }
  }

  static Map<String, Object> facts(ClassModel type) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", type.thisClass().asInternalName().replace('/', '.'));
    type.superclass().ifPresent(parent -> facts.put("super", parent.asInternalName().replace('/', '.')));
    facts.put("abstract", type.flags().has(AccessFlag.ABSTRACT));
    List<Annotation> own = annotations(type);
    named(own, "Plugin").ifPresent(plugin -> facts.put("aliases", texts(plugin, "aliases")));
    named(own, "JsonSubTypes").ifPresent(names -> facts.put("subtypes", subtypes(names)));
    if (named(own, "JsonDeserialize").flatMap(one -> value(one, "using")).isPresent()) facts.put("deserializer", true);
    if (type.flags().has(AccessFlag.ENUM)) facts.put("constants", type.fields().stream().filter(field -> field.flags().has(AccessFlag.ENUM)).map(field -> field.fieldName().stringValue()).toList());
    facts.put("fields", fields(type));
    return facts;
  }

  static Map<String, Object> fields(ClassModel type) {
    Set<String> methods = new HashSet<>();
    type.methods().forEach(method -> methods.add(method.methodName().stringValue()));
    boolean isRecord = type.superclass().filter(parent -> parent.asInternalName().equals("java/lang/Record")).isPresent();
    Map<String, Object> found = new LinkedHashMap<>();
    for (FieldModel field : type.fields()) {
      List<Annotation> own = annotations(field);
      String name = field.fieldName().stringValue();
      if (field.flags().has(AccessFlag.STATIC) || field.flags().has(AccessFlag.TRANSIENT) || named(own, "JsonIgnore").isPresent()) continue;
      Map<String, Object> facts = keyFacts(own, signature(field));
      if (isCascaded(field)) facts.put("valid", true);
      // Lombok keeps the value that holds where nothing is written in a method of this name.
      if (methods.contains("$default$" + name) || field.flags().has(AccessFlag.FINAL) && !isRecord) facts.put("default", true);
      found.put(named(own, "JsonProperty").flatMap(one -> text(one, "value")).orElse(name), facts);
      named(own, "JsonAlias").ifPresent(names -> texts(names, "value").forEach(alias -> found.put(alias, facts)));
    }
    for (MethodModel method : type.methods()) {
      List<Annotation> own = annotations(method);
      String name = method.methodName().stringValue();
      boolean isSetter = name.startsWith("set") && name.length() > 3 && method.methodTypeSymbol().parameterCount() == 1;
      if (!isSetter || named(own, "JsonIgnore").isPresent()) continue;
      String key = named(own, "JsonSetter").or(() -> named(own, "JsonProperty")).flatMap(one -> text(one, "value")).orElse(Character.toLowerCase(name.charAt(3)) + name.substring(4));
      if (!found.containsKey(key)) found.put(key, new LinkedHashMap<>(new TreeMap<>(Map.of("type", parameter(method), "setter", true))));
    }
    return found;
  }

  static Map<String, Object> keyFacts(List<Annotation> own, String type) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("type", type);
    for (String constraint : List.of("NotNull", "NotBlank", "NotEmpty")) if (named(own, constraint).isPresent()) facts.put("required", constraint);
    named(own, "Min").flatMap(one -> value(one, "value")).ifPresent(min -> facts.put("min", min));
    if (named(own, "PositiveOrZero").isPresent()) facts.put("min", 0);
    if (named(own, "Positive").isPresent()) facts.put("min", 1);
    named(own, "Pattern").flatMap(one -> text(one, "regexp")).ifPresent(pattern -> facts.put("pattern", pattern));
    named(own, "JsonDeserialize").flatMap(one -> value(one, "using")).ifPresent(reader -> facts.put("reader", String.valueOf(reader)));
    return facts;
  }

  /** True where the constraints of what the field holds are checked as well. */
  static boolean isCascaded(FieldModel field) {
    boolean onElements = field.findAttribute(Attributes.runtimeVisibleTypeAnnotations()).stream().flatMap(all -> all.annotations().stream()).anyMatch(one -> one.annotation().className().stringValue().endsWith("/Valid;"));
    return onElements || named(annotations(field), "Valid").isPresent();
  }

  static List<Annotation> annotations(AttributedElement element) {
    return element.findAttribute(Attributes.runtimeVisibleAnnotations()).map(RuntimeVisibleAnnotationsAttribute::annotations).orElse(List.of());
  }

  static Optional<Annotation> named(List<Annotation> all, String name) {
    return all.stream().filter(one -> one.className().stringValue().endsWith("/" + name + ";")).findFirst();
  }

  static Optional<Object> value(Annotation one, String name) {
    return one.elements().stream().filter(element -> element.name().equalsString(name)).map(element -> plain(element.value())).findFirst();
  }

  static Optional<String> text(Annotation one, String name) {
    return value(one, name).map(String::valueOf);
  }

  static List<String> texts(Annotation one, String name) {
    return value(one, name).map(found -> found instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of(String.valueOf(found))).orElse(List.of());
  }

  static Map<String, Object> subtypes(Annotation names) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (AnnotationElement element : names.elements())
      if (element.value() instanceof AnnotationValue.OfArray array)
        for (AnnotationValue each : array.values())
          if (each instanceof AnnotationValue.OfAnnotation nested)
            value(nested.annotation(), "value").ifPresent(type -> text(nested.annotation(), "name").ifPresent(name -> found.put(name, type)));
    return found;
  }

  static Object plain(AnnotationValue value) {
    return switch (value) {
      case AnnotationValue.OfString text -> text.stringValue();
      case AnnotationValue.OfLong number -> number.longValue();
      case AnnotationValue.OfInt number -> number.intValue();
      case AnnotationValue.OfClass type -> readable(type.className().stringValue());
      case AnnotationValue.OfArray array -> array.values().stream().map(Types::plain).toList();
      default -> value.toString();
    };
  }

  static String signature(FieldModel field) {
    return readable(field.findAttribute(Attributes.signature()).map(one -> one.signature().stringValue()).orElse(field.fieldType().stringValue()));
  }

  static String parameter(MethodModel method) {
    String all = method.findAttribute(Attributes.signature()).map(one -> one.signature().stringValue()).orElse(method.methodType().stringValue());
    return readable(all.substring(all.indexOf('(') + 1, all.indexOf(')')));
  }

  /** `java.util.List<java.lang.String>` for `Ljava/util/List<Ljava/lang/String;>;`. */
  static String readable(String descriptor) {
    return readable(new Scanner(descriptor).useDelimiter(""));
  }

  static String readable(Scanner rest) {
    String first = rest.next();
    String plain = Map.of("Z", "boolean", "I", "int", "J", "long", "D", "double", "F", "float", "B", "byte", "C", "char", "S", "short", "*", "?").get(first);
    if (plain != null) return plain;
    if (first.equals("[")) return readable(rest) + "[]";
    if (first.equals("+") || first.equals("-")) return readable(rest);
    StringBuilder name = new StringBuilder();
    while (true) {
      String next = rest.next();
      if (next.equals(";")) return name.toString();
      if (!next.equals("<")) name.append(next.equals("/") ? "." : next);
      else name.append("<").append(String.join(", ", arguments(rest))).append(">");
    }
  }

  static List<String> arguments(Scanner rest) {
    List<String> found = new ArrayList<>();
    while (!rest.hasNext(">")) found.add(readable(rest));
    rest.next();
    return found;
  }

  static String json(Object value) {
    if (value instanceof Map<?, ?> map) return "{" + String.join(",", map.entrySet().stream().map(one -> json(one.getKey()) + ":" + json(one.getValue())).toList()) + "}";
    if (value instanceof Collection<?> list) return "[" + String.join(",", list.stream().map(Types::json).toList()) + "]";
    if (value instanceof Boolean || value instanceof Number) return value.toString();
    StringBuilder text = new StringBuilder("\"");
    for (char each : String.valueOf(value).toCharArray()) text.append(each == '"' || each == '\\' ? "\\" + each : each < 32 ? String.format("\\u%04x", (int) each) : "" + each);
    return text.append('"').toString();
  }
}
