import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Puts the licences of the libraries that are shipped beside them: a list, and for each library the
 * texts its jar carries or else the text of the licence its POM names. Fails on a licence that is
 * not in known.tsv, and on a jar that the list does not have.
 *
 * <p>Arguments: the list by license-maven-plugin, the directory with the jars, installers/shared/
 * licences, and the directory to write.
 */
class Licences {

  /** As in "(Licence) (Licence) Name (group:artifact:version - address)". */
  private static final Pattern LINE =
      Pattern.compile("\\s+((?:\\([^()]*\\) )+)(.*) \\(([^():]+):([^():]+):([^():]+) - (.*)\\)");

  private static final Pattern NAME = Pattern.compile("\\(([^()]*)\\)");

  private record Library(
      String group, String artifact, String version, String name, List<String> names, String url) {}

  private record Licence(String spdx, String text) {}

  private final Path jars;
  private final Path texts;
  private final Path added;
  private final Map<String, Licence> known;
  private final Path target;

  private Licences(Path jars, Path licences, Path target) throws IOException {
    this.jars = jars;
    this.texts = licences.resolve("texts");
    this.added = licences.resolve("added");
    this.known = known(licences.resolve("known.tsv"));
    this.target = target;
  }

  public static void main(String[] arguments) throws IOException {
    Path list = Path.of(arguments[0]);
    Path jars = Path.of(arguments[1]);
    new Licences(jars, Path.of(arguments[2]), Path.of(arguments[3])).collect(libraries(list));
  }

  private static SortedMap<String, Library> libraries(Path list) throws IOException {
    SortedMap<String, Library> libraries = new TreeMap<>();
    for (String line : Files.readAllLines(list)) {
      if (line.isBlank() || line.startsWith("List")) {
        continue;
      }
      Matcher part = LINE.matcher(line);
      if (!part.matches()) {
        throw new IOException("not a line of license-maven-plugin as known here: " + line);
      }
      List<String> names =
          NAME.matcher(part.group(1)).results().map(found -> found.group(1)).toList();
      // the same library with and without its native part is one
      libraries.put(
          part.group(4),
          new Library(
              part.group(3), part.group(4), part.group(5), part.group(2), names, part.group(6)));
    }
    return libraries;
  }

  private static Map<String, Licence> known(Path file) throws IOException {
    Map<String, Licence> known = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] part = line.split("\t");
        known.put(part[0].toLowerCase(Locale.ROOT), new Licence(part[1], part[2]));
      }
    }
    return known;
  }

  private void collect(SortedMap<String, Library> libraries) throws IOException {
    List<String> problems = new ArrayList<>(unlisted(libraries));
    StringBuilder list = new StringBuilder();
    list.append(
        "Zonewright contains these libraries, and the Java runtime whose licences lie in the\n");
    list.append(
        "directories beside this one. The texts lie in the directory named like the library.\n");
    for (Library library : libraries.values()) {
      Path jar = jar(library);
      List<Licence> licences = new ArrayList<>();
      for (String name : library.names()) {
        Licence licence = known.get(name.toLowerCase(Locale.ROOT));
        if (licence == null) {
          problems.add(library.artifact() + " " + library.version() + ": \"" + name + "\"");
        } else {
          licences.add(licence);
        }
      }
      list.append("\n").append(library.name()).append(" ").append(library.version());
      list.append("\n  library: ").append(library.group()).append(":").append(library.artifact());
      list.append("\n  licence: ");
      list.append(String.join(" or ", licences.stream().map(Licence::spdx).distinct().toList()));
      list.append("\n  from:    ").append(library.url());
      list.append("\n");
      write(library, jar, licences, problems);
    }
    if (!problems.isEmpty()) {
      System.err.println("Libraries whose licence is unknown; see installers/shared/licences:");
      problems.forEach(problem -> System.err.println("  " + problem));
      System.exit(1);
    }
    Files.writeString(target.resolve("LIST.txt"), list);
  }

  private void write(Library library, Path jar, List<Licence> licences, List<String> problems)
      throws IOException {
    Path directory = Files.createDirectories(target.resolve(library.artifact()));
    int written = 0;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(Licences::isText).toList()) {
        String name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '_');
        Files.write(directory.resolve(name), zip.getInputStream(entry).readAllBytes());
        written++;
      }
    }
    Path own = added.resolve(library.artifact() + ".txt");
    if (Files.exists(own)) {
      Files.copy(own, directory.resolve("COPYRIGHT.txt"));
    }
    for (Licence licence : licences) {
      if (!licence.text().equals("-")) {
        Files.copy(texts.resolve(licence.text()), directory.resolve(licence.text()));
        written++;
      }
    }
    if (written == 0) {
      problems.add(library.artifact() + " " + library.version() + ": no text");
    }
  }

  private static boolean isText(ZipEntry entry) {
    String name = entry.getName().toUpperCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !last.endsWith(".CLASS")
        && (last.contains("LICENSE") || last.startsWith("NOTICE") || last.startsWith("COPYING"));
  }

  private Path jar(Library library) {
    return jars.resolve(library.artifact() + "-" + library.version() + ".jar");
  }

  private List<String> unlisted(SortedMap<String, Library> libraries) throws IOException {
    try (Stream<Path> all = Files.list(jars)) {
      return all.map(jar -> jar.getFileName().toString())
          .filter(
              jar ->
                  libraries.values().stream()
                      .noneMatch(l -> jar.startsWith(l.artifact() + "-" + l.version())))
          .map(jar -> jar + ": not in the list")
          .sorted()
          .toList();
    }
  }
}
