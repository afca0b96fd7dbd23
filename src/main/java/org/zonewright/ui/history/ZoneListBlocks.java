package org.zonewright.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zonewright.change.HistoryEntry;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.DiffCell;
import org.zonewright.ui.diff.DiffLine;

/** Lists the zones that appeared or vanished elsewhere, of thousands only the first. */
final class ZoneListBlocks {

  /** A block is one cell of a list, all of whose lines are laid out at once. */
  static final int MOST = 200;

  private final UiTools tools;

  ZoneListBlocks(UiTools tools) {
    this.tools = tools;
  }

  /** One block for those that are new and one for those that are gone, where there are any. */
  List<DiffBlock> of(HistoryEntry.ZonesElsewhere entry) {
    List<DiffBlock> blocks = new ArrayList<>();
    add(blocks, "history.zones.appeared", entry.appeared(), DiffLine::added);
    add(blocks, "history.zones.vanished", entry.vanished(), DiffLine::removed);
    return blocks;
  }

  private void add(
      List<DiffBlock> blocks, String key, List<DnsName> zones, Function<DiffCell, DiffLine> line) {
    if (zones.isEmpty()) {
      return;
    }
    List<DiffLine> lines = new ArrayList<>();
    zones.stream()
        .limit(MOST)
        .forEach(zone -> lines.add(line.apply(new DiffCell(Idn.toUnicode(zone), ""))));
    if (zones.size() > MOST) {
      String more = tools.text("history.zones.more", zones.size() - MOST);
      lines.add(line.apply(new DiffCell(more, "")));
    }
    blocks.add(new DiffBlock(tools.text(key, zones.size()), "", lines, List.of()));
  }
}
