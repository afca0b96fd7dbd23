package org.zonewright.ui.records;

import java.util.Optional;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.UiTools;

/** Drafts the records of a text in a zone that need not be open, as one edit. */
public final class RecordImport {

  private final RecordSource source;
  private final UiTools tools;
  private final ImportConsent consent;

  public RecordImport(RecordSource source, UiTools tools) {
    this.source = source;
    this.tools = tools;
    this.consent = new ImportConsent(tools);
  }

  /**
   * Reads the text and drafts what the zone does not have yet, after asking where lines were not
   * understood.
   *
   * @param text lines of a zone file or a table
   * @param whenEnded runs at the end, whatever came of it
   */
  public void into(ZoneRef zone, String text, Runnable whenEnded) {
    tools
        .background()
        .call(
            () -> source.read(zone).map(view -> Incoming.read(text, view, RowChecks.rows(view))),
            incoming -> draft(zone, incoming, whenEnded),
            problem -> failed(problem, whenEnded));
  }

  private void draft(ZoneRef zone, Optional<Incoming> incoming, Runnable whenEnded) {
    if (incoming.filter(consent::given).isEmpty()) {
      whenEnded.run();
      return;
    }
    Incoming wanted = incoming.get();
    tools
        .background()
        .call(
            () -> {
              source.asOneEdit(
                  zone, () -> wanted.records().forEach(record -> source.add(zone, record)));
              return wanted;
            },
            _ -> {
              consent.done(wanted);
              whenEnded.run();
            },
            problem -> failed(problem, whenEnded));
  }

  private void failed(Exception problem, Runnable whenEnded) {
    tools.fail(problem);
    whenEnded.run();
  }
}
