package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.AddressRow;

/** Which rows are selected: they stay so when they are read anew, and while they are shown. */
public final class ReverseSelection {

  private final ReverseRows rows;
  private final ObjectProperty<List<ReverseItem>> items = new SimpleObjectProperty<>(List.of());
  private final ObservableValue<Optional<ReverseItem>> lead =
      items.map(all -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));

  ReverseSelection(ReverseRows rows) {
    this.rows = rows;
    rows.visible().addListener((_, _, _) -> renew());
  }

  /** The selected rows, the one selected last at the end; set by the view too. */
  public ObjectProperty<List<ReverseItem>> items() {
    return items;
  }

  /** The row selected last. */
  public ObservableValue<Optional<ReverseItem>> lead() {
    return lead;
  }

  /** Selects that row alone. */
  public void select(ReverseItem item) {
    items.set(List.of(item));
  }

  private void renew() {
    if (items.get().isEmpty()) {
      return;
    }
    Set<IpAddress> selected = items.get().stream().map(ReverseItem::ip).collect(Collectors.toSet());
    Set<IpAddress> shown =
        rows.visible().get().stream()
            .map(AddressRow::ip)
            .filter(selected::contains)
            .collect(Collectors.toSet());
    items.set(
        items.get().stream()
            .filter(item -> shown.contains(item.ip()))
            .flatMap(item -> rows.find(item).stream())
            .toList());
  }
}
