package org.zonewright.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.AccountId;
import org.zonewright.model.Quota;
import org.zonewright.model.Usage;
import org.zonewright.store.QuotaSample;

/** Samples of a contract whose usage has grown to what it is, the same every time. */
public final class UsageFixture {

  private static final double START = 0.78;

  private UsageFixture() {}

  /**
   * A sample a day that lead up to a last one, with a clean-up and an import on the way.
   *
   * @param end when the last one was taken
   * @param days how many days before it begin
   */
  public static List<QuotaSample> growing(AccountId account, Instant end, int days, Quota last) {
    List<QuotaSample> samples = new ArrayList<>();
    for (int day = 0; day <= days; day++) {
      double part = (double) day / days;
      samples.add(
          new QuotaSample(
              account,
              end.minus(Duration.ofDays((long) days - day)),
              day == days
                  ? last
                  : new Quota(
                      grown(last.zones(), part, 0),
                      last.secondaryZones(),
                      grown(last.records(), part, day),
                      grown(last.reverseRecords(), part, day / 3))));
    }
    return samples;
  }

  private static Usage grown(Usage last, double part, int day) {
    double smooth = last.used() * (START + (1 - START) * part);
    double wave = last.used() * 0.008 * Math.sin(day * 1.3) * (1 - part);
    double step = day % 30 > 24 ? last.used() * 0.02 : 0;
    return new Usage(Math.max(0, Math.round(smooth + wave - step * (1 - part))), last.limit());
  }
}
