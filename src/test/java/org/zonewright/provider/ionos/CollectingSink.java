package org.zonewright.provider.ionos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.ProviderException;

/** Keeps what it is told. */
final class CollectingSink implements ContentSink {

  final Map<String, ZoneContent> read = new LinkedHashMap<>();
  final Map<String, ProviderException> failed = new LinkedHashMap<>();
  final List<Integer> progress = new ArrayList<>();

  ZoneContent content(String zone) {
    return Objects.requireNonNull(read.get(zone), zone);
  }

  @Override
  public void read(ZoneContent content) {
    read.put(content.zone().name().text(), content);
  }

  @Override
  public void failed(Zone zone, ProviderException problem) {
    failed.put(zone.name().text(), problem);
  }

  @Override
  public void progress(int done, int total) {
    progress.add(done);
  }
}
