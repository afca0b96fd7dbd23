package org.zonewright.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.store.SearchField;
import org.zonewright.store.SearchProblem;
import org.zonewright.store.SearchQuery;

/** What is not understood in a search, in words. */
public final class SearchTexts {

  private final Messages messages;

  public SearchTexts(Messages messages) {
    this.messages = messages;
  }

  /** One sentence or two for each problem of the query. */
  public List<String> problems(SearchQuery query) {
    return query.problems().stream().map(this::of).toList();
  }

  private String of(SearchProblem problem) {
    return switch (problem) {
      case SearchProblem.UnknownField(String field, String value) ->
          messages.text("search.problem.field", field, fields(), field + ":" + value);
      case SearchProblem.NoValue(SearchField field) ->
          messages.text("search.problem.value", field.word(), example(field));
      case SearchProblem.NotANetwork(String text) -> messages.text("search.problem.network", text);
      case SearchProblem.NotAType(String text) -> messages.text("search.problem.type", text);
    };
  }

  private static String fields() {
    return Arrays.stream(SearchField.values())
        .map(field -> field.word() + ":")
        .collect(Collectors.joining(", "));
  }

  private static String example(SearchField field) {
    return field.word()
        + ":"
        + switch (field) {
          case NAME -> "www";
          case CONTENT -> "spf1";
          case TYPE -> "mx";
          case ADDRESS -> "203.0.113.0/24";
          case ZONE -> "example.org";
          case ACCOUNT -> "cloud";
        };
  }
}
