package org.zonewright.ui.zones;

import java.util.List;
import org.zonewright.model.Change;

/** Where the zone tree comes from, and where drafts of zones go. */
public interface ZoneSource {

  /** All of it; reads the store. */
  ZoneList read();

  /** Drafts a change. */
  void draft(Change change);

  /** Takes drafts back. */
  void remove(List<Long> draftIds);
}
