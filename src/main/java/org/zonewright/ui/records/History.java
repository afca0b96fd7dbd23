package org.zonewright.ui.records;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.zonewright.store.DraftEntry;

/** What the drafts of a zone were before and after each edit, so that edits can be taken back. */
final class History {

  private static final int LIMIT = 200;

  /** The drafts before and after an edit. */
  record Step(List<DraftEntry> before, List<DraftEntry> after) {}

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty canRedo() {
    return canRedo.getReadOnlyProperty();
  }

  /** An edit was made. */
  void add(Step step) {
    if (step.before().equals(step.after())) {
      return;
    }
    done.push(step);
    if (done.size() > LIMIT) {
      done.removeLast();
    }
    undone.clear();
    update();
  }

  /** The drafts to go back to. */
  Optional<List<DraftEntry>> undo() {
    Optional<Step> step = Optional.ofNullable(done.poll());
    step.ifPresent(undone::push);
    update();
    return step.map(Step::before);
  }

  /** The drafts to go forward to again. */
  Optional<List<DraftEntry>> redo() {
    Optional<Step> step = Optional.ofNullable(undone.poll());
    step.ifPresent(done::push);
    update();
    return step.map(Step::after);
  }

  /** Another zone, or drafts changed by someone else. */
  void clear() {
    done.clear();
    undone.clear();
    update();
  }

  private void update() {
    canUndo.set(!done.isEmpty());
    canRedo.set(!undone.isEmpty());
  }
}
