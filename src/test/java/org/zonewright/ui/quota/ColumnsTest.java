package org.zonewright.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private final Columns columns = new Columns(10);

  /** Lays out nodes of those least widths, each 50 high, and tells their widths. */
  private List<Double> widths(double width, double... leasts) {
    List<Region> nodes =
        DoubleStream.of(leasts)
            .mapToObj(
                least -> {
                  Region node = new Region();
                  node.setPrefHeight(50);
                  node.setUserData(least);
                  return node;
                })
            .toList();
    columns.set(nodes, node -> (double) node.getUserData());
    columns.resize(width, columns.prefHeight(width));
    columns.layout();
    return nodes.stream().map(Region::getWidth).toList();
  }

  private List<Double> tops() {
    return columns.getChildren().stream().map(Node::getLayoutY).toList();
  }

  @Test
  void whatIsLeftOfARowIsSharedInProportion() {
    assertThat(widths(610, 200, 100)).containsExactly(400.0, 200.0);
    assertThat(tops()).containsExactly(0.0, 0.0);
  }

  @Test
  void whatDoesNotFitGoesIntoTheNextRow() {
    assertThat(widths(309, 200, 100)).containsExactly(309.0, 309.0);
    assertThat(tops()).containsExactly(0.0, 60.0);
    assertThat(columns.prefHeight(309)).isEqualTo(110);
  }

  @Test
  void theLastRowStaysInLineWithTheColumnsAboveIt() {
    assertThat(widths(410, 150, 150, 150)).containsExactly(200.0, 200.0, 200.0);
  }

  @Test
  void aWindowNarrowerThanANodeGivesItAllThereIs() {
    assertThat(widths(90, 100)).containsExactly(90.0);
  }
}
