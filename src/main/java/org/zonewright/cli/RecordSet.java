package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

/**
 * {@code record set}: makes the record set hold exactly one record, or, without content, gives all
 * of the set another TTL or priority.
 */
final class RecordSet implements Command {

  @Override
  public String name() {
    return "record set";
  }

  @Override
  public void declare(Declaration declaration) {
    RecordTarget.declare(declaration.says("cli.record.set"));
  }

  @Override
  public int run(Session session) {
    RecordTarget target = new RecordTarget(session);
    List<Change> changes =
        target.content().map(content -> exactly(target, content)).orElseGet(() -> all(target));
    return new ChangeRun(session).run(changes);
  }

  private static List<Change> exactly(RecordTarget target, String content) {
    List<ZoneRecord> present = target.present();
    ResourceRecord typed = target.record(content);
    ResourceRecord wanted =
        typed.type().hasPriority() && typed.priority().isEmpty() && !present.isEmpty()
            ? typed.withPriority(present.getFirst().data().priority())
            : typed;
    Optional<ZoneRecord> kept =
        present.stream()
            .filter(record -> record.data().content().equals(wanted.content()))
            .findFirst()
            .or(() -> present.stream().findFirst());
    List<Change> changes = new ArrayList<>();
    if (!kept.map(ZoneRecord::data).equals(Optional.of(wanted))) {
      changes.add(target.change(kept, Optional.of(wanted)));
    }
    present.stream()
        .filter(record -> !kept.equals(Optional.of(record)))
        .forEach(record -> changes.add(target.change(Optional.of(record), Optional.empty())));
    return changes;
  }

  private static List<Change> all(RecordTarget target) {
    Optional<Long> ttl = target.ttl();
    boolean priority = target.priority().isPresent();
    if (ttl.isEmpty() && !priority) {
      throw target.contentMissing();
    }
    if (target.present().isEmpty()) {
      throw target.noSuchRecord();
    }
    List<Change> changes = new ArrayList<>();
    for (ZoneRecord record : target.present()) {
      ResourceRecord data = record.data();
      ResourceRecord after = ttl.map(data::withTtl).orElse(data);
      ResourceRecord wanted = priority ? after.withPriority(target.priority()) : after;
      if (!wanted.equals(data)) {
        changes.add(target.change(Optional.of(record), Optional.of(wanted)));
      }
    }
    return changes;
  }
}
