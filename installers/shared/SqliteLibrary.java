import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Takes SQLite's own library for this system out of the driver, so that an image has it beside its
 * runtime: the driver would unpack it into the directory for temporary files at every start, which
 * takes time, and fails where nothing in there may be executed.
 *
 * <p>Run with the driver on the class path. Argument: the directory to put it into.
 */
class SqliteLibrary {

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    String name = LibraryLoaderUtil.getNativeLibName();
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(resource)) {
      if (library == null) {
        throw new IOException("the SQLite driver has nothing for this system: " + resource);
      }
      Files.copy(library, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
