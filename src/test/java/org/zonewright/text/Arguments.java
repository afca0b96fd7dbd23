package org.zonewright.text;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is put into a text. How it is put in does not count: a language may need a plural, or a
 * choice between "a" and "an", where another does without.
 */
final class Arguments {

  private Arguments() {}

  /** The numbers of the arguments in a pattern. */
  static Set<Integer> of(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_START) {
        numbers.add(pattern.getPart(i + 1).getValue());
      }
    }
    return numbers;
  }
}
