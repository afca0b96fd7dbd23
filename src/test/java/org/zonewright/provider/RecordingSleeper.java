package org.zonewright.provider;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers how long it should have waited. */
public final class RecordingSleeper implements Sleeper {

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();

  @Override
  public void sleep(Duration duration) {
    pauses.add(duration);
  }

  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
