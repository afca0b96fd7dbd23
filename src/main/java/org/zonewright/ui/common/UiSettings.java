package org.zonewright.ui.common;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window remembers, held in memory and written a moment after it stopped changing. To be
 * used on the window's thread only.
 */
public final class UiSettings {

  private static final Logger LOG = LoggerFactory.getLogger(UiSettings.class);
  private static final Duration QUIET = Duration.ofMillis(500);

  private final Map<Setting, String> values;
  private final Map<Setting, String> unwritten = new EnumMap<>(Setting.class);
  private final BiConsumer<String, String> writer;
  private final Background background;
  private final Debounce writing;

  /**
   * Over values that were read before.
   *
   * @param values what {@link #read} returned
   * @param writer writes one value under its name
   */
  public UiSettings(
      Map<Setting, String> values, BiConsumer<String, String> writer, Background background) {
    this.values = new EnumMap<>(Setting.class);
    this.values.putAll(values);
    this.writer = writer;
    this.background = background;
    this.writing = new Debounce(background, QUIET, this::write);
  }

  /** Reads all values; not for the window's thread. */
  public static Map<Setting, String> read(Function<String, Optional<String>> reader) {
    return read(EnumSet.allOf(Setting.class), reader);
  }

  private static Map<Setting, String> read(
      Set<Setting> some, Function<String, Optional<String>> reader) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (Setting setting : some) {
      reader.apply(setting.key()).ifPresent(value -> values.put(setting, value));
    }
    return values;
  }

  /** The value, if there is one. */
  public Optional<String> find(Setting setting) {
    return Optional.ofNullable(values.get(setting));
  }

  /** Remembers a value. */
  public void save(Setting setting, String value) {
    if (!value.equals(values.put(setting, value))) {
      unwritten.put(setting, value);
      writing.ask();
    }
  }

  /**
   * Takes over what another window has made of some settings; what was chosen in this one and is
   * not written yet counts for more.
   *
   * @param reader reads a value by its name; called beside the window
   * @param changed takes each setting that is different now
   */
  public void follow(
      Set<Setting> some, Function<String, Optional<String>> reader, Consumer<Setting> changed) {
    Map<Setting, String> before = new EnumMap<>(values);
    background.call(
        () -> read(some, reader),
        found ->
            found.forEach(
                (setting, value) -> {
                  boolean touched =
                      unwritten.containsKey(setting)
                          || !Objects.equals(before.get(setting), values.get(setting));
                  if (!touched && !value.equals(values.put(setting, value))) {
                    changed.accept(setting);
                  }
                }),
        e -> LOG.warn("window settings not read", e));
  }

  private void write() {
    Map<Setting, String> batch = Map.copyOf(unwritten);
    background.call(
        () -> {
          batch.forEach((setting, value) -> writer.accept(setting.key(), value));
          return batch;
        },
        written -> written.forEach(unwritten::remove),
        e -> LOG.warn("window settings not written", e));
  }

  /** Writes on the calling thread what is not written yet; for the end of the program. */
  public void flush() {
    Map<Setting, String> batch = Map.copyOf(unwritten);
    unwritten.clear();
    batch.forEach((setting, value) -> writer.accept(setting.key(), value));
  }
}
