import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Fails when a Java file is not laid out as google-java-format would; `.ci/format` mends it. */
class CheckFormat {

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", args[0]));
    command.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    int options = command.size();
    try (var files = Files.walk(Path.of(args[1]))) {
      files.filter(f -> f.toString().endsWith(".java")).map(Path::toString).forEach(command::add);
    }
    Path list = Files.createTempFile("zonewright-format", ".txt");
    try {
      Files.write(list, command.subList(options, command.size()));
      List<String> call = new ArrayList<>(command.subList(0, options));
      call.add("@" + list);
      int status = new ProcessBuilder(call).inheritIO().start().waitFor();
      if (status != 0) {
        System.err.println("These files are not formatted. Run .ci/format and commit the result.");
      }
      System.exit(status);
    } finally {
      Files.deleteIfExists(list);
    }
  }
}
