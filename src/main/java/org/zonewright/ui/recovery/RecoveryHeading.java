package org.zonewright.ui.recovery;

import org.zonewright.ui.common.UiTools;

/** Says above a change set that is taken up what is being done with it, and how far it is. */
final class RecoveryHeading {

  private final RecoveryViewModel model;
  private final UiTools tools;

  RecoveryHeading(RecoveryViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
  }

  /** What is being done. */
  String title(RecoveryPhase phase) {
    return switch (phase) {
      case READING, KNOWN, UNREADABLE -> tools.text("recovery.title");
      case GOING_ON -> tools.text("recovery.title.goingOn");
      case ENDED ->
          tools.text(
              model.applying().summary().allDone() && model.applying().problem().get().isEmpty()
                  ? "recovery.title.done"
                  : "recovery.title.left");
    };
  }

  /** Whose it is, and how many of its steps stand how; while it goes on that is seen below. */
  String sentence(RecoveryPhase phase) {
    return switch (phase) {
      case READING, KNOWN, UNREADABLE -> sentence(new RunWords(tools).counts(model.run()));
      case GOING_ON -> begun();
      case ENDED -> {
        String counts = new RunWords(tools).counts(model.applying().summary());
        yield counts.isEmpty() ? begun() : sentence(counts);
      }
    };
  }

  private String begun() {
    return tools.text(
        "recovery.begun", tools.times().point(model.run().startedAt()), model.run().user());
  }

  private String sentence(String counts) {
    return tools.text(
        "recovery.sentence",
        tools.times().point(model.run().startedAt()),
        model.run().user(),
        counts);
  }
}
