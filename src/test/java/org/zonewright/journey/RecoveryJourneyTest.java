package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** Applying was interrupted. */
class RecoveryJourneyTest extends Journey {

  @Test
  void whatWasInterruptedIsGoneOnWithAtTheNextStart() {
    Interruption interruption = new Interruption(workplace(), user());
    interruption.happens();
    workplace().start();

    sight()
        .await("the notice", () -> sight().text("#recovery-text").contains("1 done, 1 not sent"));
    user().presses("#recovery-open");
    sight().awaitText("#recovery-steps", "done");
    sight().awaitText("#recovery-steps", "not done");
    sight()
        .await(
            "the focus in the steps",
            () -> sight().node("#recovery-steps").filter(Node::isFocused).isPresent());
    user().presses("#recovery-resume");
    sight().awaitText("#summary", "Everything is applied");

    assertThat(interruption.done()).containsExactlyInAnyOrderElementsOf(Interruption.WANTED);
    user().seesDrafts(0);
    sight().await("no notice", () -> sight().node("#recovery-banner").isEmpty());
  }

  @Test
  void whatWasDoneBeforeTheInterruptionIsUndone() {
    Interruption interruption = new Interruption(workplace(), user());
    interruption.happens();
    workplace().start();
    user().presses("#recovery-open");

    user().presses("#recovery-undo");
    sight().await("the review", () -> sight().text("#apply").equals("Apply 1 change"));
    sight().await("no notice", () -> sight().node("#recovery-banner").isEmpty());
    user().seesDrafts(2);
    user().applies();

    assertThat(interruption.done()).as("nothing that was never sent").isEmpty();
    user().seesDrafts(1);
  }

  @Test
  void whatWasInterruptedIsLeftAsDrafts() {
    new Interruption(workplace(), user()).happens();
    workplace().start();
    user().presses("#recovery-open");

    user().presses("#recovery-leave");
    sight().await("the review", () -> sight().text("#apply").equals("Apply 1 change"));

    sight().await("no notice", () -> sight().node("#recovery-banner").isEmpty());
    user().seesDrafts(1);
  }
}
