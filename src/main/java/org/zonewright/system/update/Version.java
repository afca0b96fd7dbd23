package org.zonewright.system.update;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version by Semantic Versioning 2.0.0. What is said of the build plays no part in the order and
 * is not kept.
 *
 * @param major incompatible changes
 * @param minor additions
 * @param patch corrections
 * @param preRelease identifiers of a version that comes before the one of the same numbers; empty
 *     for a release
 */
public record Version(long major, long minor, long patch, List<String> preRelease)
    implements Comparable<Version> {

  private static final Pattern FORM =
      Pattern.compile(
          "(0|[1-9]\\d{0,17})\\.(0|[1-9]\\d{0,17})\\.(0|[1-9]\\d{0,17})"
              + "(?:-([0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*))?(?:\\+[0-9A-Za-z.-]+)?");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Copies the list. */
  public Version {
    preRelease = List.copyOf(preRelease);
  }

  /** The version that is written so; empty if none is. */
  public static Optional<Version> parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String before = form.group(4);
    return Optional.of(
        new Version(
            Long.parseLong(form.group(1)),
            Long.parseLong(form.group(2)),
            Long.parseLong(form.group(3)),
            before == null ? List.of() : List.of(before.split("\\.", -1))));
  }

  /** The order of section 11. */
  @Override
  public int compareTo(Version other) {
    int numbers = Long.compare(major, other.major);
    numbers = numbers == 0 ? Long.compare(minor, other.minor) : numbers;
    numbers = numbers == 0 ? Long.compare(patch, other.patch) : numbers;
    return numbers == 0 ? comparePreReleases(other) : numbers;
  }

  private int comparePreReleases(Version other) {
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      // a release comes after all that led to it
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    int common = Math.min(preRelease.size(), other.preRelease.size());
    for (int i = 0; i < common; i++) {
      int order = compareIdentifiers(preRelease.get(i), other.preRelease.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(preRelease.size(), other.preRelease.size());
  }

  private static int compareIdentifiers(String one, String two) {
    boolean number = NUMBER.matcher(one).matches();
    if (number != NUMBER.matcher(two).matches()) {
      return number ? -1 : 1;
    }
    if (!number) {
      return one.compareTo(two);
    }
    String first = one.replaceFirst("^0+(?=.)", "");
    String second = two.replaceFirst("^0+(?=.)", "");
    int length = Integer.compare(first.length(), second.length());
    return length == 0 ? first.compareTo(second) : length;
  }

  @Override
  public String toString() {
    String numbers = major + "." + minor + "." + patch;
    return preRelease.isEmpty() ? numbers : numbers + "-" + String.join(".", preRelease);
  }
}
