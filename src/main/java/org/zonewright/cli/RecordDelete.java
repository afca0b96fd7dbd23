package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/** {@code record delete}: the record with that content, or the whole record set. */
final class RecordDelete implements Command {

  @Override
  public String name() {
    return "record delete";
  }

  @Override
  public void declare(Declaration declaration) {
    RecordTarget.declare(declaration.says("cli.record.delete"));
  }

  @Override
  public int run(Session session) {
    RecordTarget target = new RecordTarget(session);
    Optional<ResourceRecord> wanted = target.content().map(target::record);
    List<Change> changes =
        target.present().stream()
            .filter(record -> wanted.isEmpty() || matches(wanted.get(), record))
            .map(record -> target.change(Optional.of(record), Optional.empty()))
            .toList();
    if (changes.isEmpty()) {
      throw target.noSuchRecord();
    }
    return new ChangeRun(session).run(changes);
  }

  /** The same content; the priority counts only if one was given. */
  private static boolean matches(ResourceRecord wanted, ZoneRecord record) {
    return record.data().content().equals(wanted.content())
        && (wanted.priority().isEmpty() || wanted.priority().equals(record.data().priority()));
  }
}
