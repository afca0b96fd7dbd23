package org.zonewright.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.ui.ProgramWindow;

/**
 * What the user sees. Everything is looked at on the window's thread, in one glance, and waited for
 * where it is not there yet.
 */
final class Sight {

  private static final long PATIENCE_SECONDS = 30;

  /** The one window without an owner. */
  Optional<Stage> window() {
    List<Stage> all =
        ProgramWindow.stages().stream().filter(stage -> stage.getOwner() == null).toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** The window's dialogs. */
  List<Stage> dialogs() {
    return glance(
        () -> ProgramWindow.stages().stream().filter(stage -> stage.getOwner() != null).toList());
  }

  /** What the window's dialogs say, one text each. */
  List<String> dialogTexts() {
    return glance(
        () ->
            ProgramWindow.stages().stream()
                .filter(stage -> stage.getOwner() != null)
                .map(stage -> String.join(" | ", textsBelow(stage.getScene().getRoot())))
                .toList());
  }

  /** A node that shows in the dialog on top; to be called within a glance. */
  static Optional<Node> inDialog(String selector) {
    return ProgramWindow.stages().stream()
        .filter(stage -> stage.getOwner() != null)
        .reduce((_, last) -> last)
        .map(stage -> stage.getScene().lookup(selector))
        .filter(Sight::isShown);
  }

  /** A node that shows; to be called within a glance. */
  Optional<Node> node(String selector) {
    return window()
        .map(Stage::getScene)
        .map(scene -> scene.lookup(selector))
        .filter(Sight::isShown);
  }

  /** A node of that kind that shows; to be called within a glance. */
  <N extends Node> Optional<N> node(String selector, Class<N> kind) {
    return node(selector).filter(kind::isInstance).map(kind::cast);
  }

  /** The text of a label, button or field; empty if it does not show. */
  String text(String selector) {
    return node(selector)
        .map(
            node ->
                switch (node) {
                  case Labeled labeled -> String.valueOf(labeled.getText());
                  case TextInputControl field -> field.getText();
                  default -> "";
                })
        .orElse("");
  }

  /** All texts that show below a node, cells too. */
  List<String> texts(String selector) {
    return node(selector).map(Sight::textsBelow).orElse(List.of());
  }

  /** All texts that show below a node. */
  static List<String> textsBelow(Node node) {
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  /** All texts that show in the window. */
  List<String> texts() {
    return window().map(stage -> textsBelow(stage.getScene().getRoot())).orElse(List.of());
  }

  /** All texts that show in any window, in the notices that slide over them too. */
  List<String> everyText() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(window -> textsBelow(window.getScene().getRoot()).stream())
        .toList();
  }

  /** All windows and what they say, for the one who has to find out what went wrong. */
  private static String everything() {
    return ProgramWindow.stages().stream()
        .map(stage -> stage.getTitle() + ": " + textsBelow(stage.getScene().getRoot()))
        .collect(Collectors.joining("\n"));
  }

  private static void collect(Node node, List<String> into) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isBlank()) {
      into.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  /** Waits until the texts below a node contain one. */
  void awaitText(String selector, String wanted) {
    await(selector + " says \"" + wanted + "\"", () -> texts(selector).contains(wanted));
  }

  /** Waits until a condition holds, looking at it on the window's thread. */
  void await(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS, TimeUnit.SECONDS, () -> glance(condition::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError(
          "never seen: " + what + "; on the screen:\n" + glance(Sight::everything), e);
    }
  }

  /** Looks at something on the window's thread. */
  <T> T glance(Callable<T> look) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, look);
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the user could point at it: wholly inside the window. */
  static boolean isInReach(Node node) {
    Scene scene = node.getScene();
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getMinX() >= 0
        && bounds.getMinY() >= 0
        && bounds.getMaxX() <= scene.getWidth() + 1
        && bounds.getMaxY() <= scene.getHeight() + 1;
  }
}
