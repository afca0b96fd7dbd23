package org.zonewright.ui.common;

import org.zonewright.store.RecentZoneList;

/** What the window remembers from one time to the next. */
public enum Setting {
  /** Place and size of the window. */
  WINDOW_BOUNDS("ui.window.bounds"),
  /** Light, dark, high contrast, or as the system. */
  THEME("ui.theme"),
  /** The language, or that of the system. */
  LANGUAGE("ui.language"),
  /** How large texts are, in per cent. */
  TEXT_SIZE("ui.textSize"),
  /** Place of the divider between zone tree and record table, 0 to 1. */
  ZONES_DIVIDER("ui.zones.divider"),
  /** The zone that was open. */
  LAST_ZONE("ui.zones.last"),
  /** The zones that were open lately. */
  RECENT_ZONES(RecentZoneList.SETTING),
  /** Order, width and visibility of the record table's columns. */
  RECORD_COLUMNS("ui.records.columns"),
  /** The name server that live checks ask; nothing for those the system is set to. */
  LIVE_SERVER("ui.reverse.liveServer"),
  /** The name servers that exported reverse zones tell. */
  REVERSE_SERVERS("ui.reverse.nameServers");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** The name in the store. */
  public String key() {
    return key;
  }
}
