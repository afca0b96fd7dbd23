package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import org.zonewright.dns.DigCommand;
import org.zonewright.dns.RecordCsv;
import org.zonewright.dns.RecordText;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.store.SearchHit;

/** In which form a record that was found is copied. */
enum SearchCopy {
  /** As a line of a zone file. */
  LINE,
  /** As a table. */
  CSV,
  /** As a command that asks the DNS for it. */
  DIG;

  /** The text; empty for what is no record. */
  Optional<String> of(SearchLine line) {
    return line instanceof SearchLine.Hit found ? of(found.hit()) : Optional.empty();
  }

  private Optional<String> of(SearchHit hit) {
    return switch (hit) {
      case SearchHit.OfZone _ -> Optional.empty();
      case SearchHit.OfRecord found -> Optional.of(of(found));
      case SearchHit.OfReverse found -> Optional.of(of(found));
    };
  }

  private String of(SearchHit.OfRecord found) {
    return switch (this) {
      case LINE -> RecordText.line(found.record()) + "\n";
      case CSV -> RecordCsv.write(found.zone().name(), List.of(found.record()));
      case DIG -> DigCommand.of(found.record().name(), found.record().type());
    };
  }

  private String of(SearchHit.OfReverse found) {
    return switch (this) {
      case LINE -> RecordText.line(found.data()) + "\n";
      case CSV -> ReverseCsv.write(List.of(found.data()));
      case DIG -> DigCommand.of(found.data().ip());
    };
  }
}
