package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class WrappingRowTest {

  private final Region first = part(100, 100);
  private final Region second = part(60, 140);
  private final Region third = part(80, 80);

  @Test
  void isOneRowWhereThereIsRoom() {
    WrappingRow row = laidOut(400, first, second, third);
    assertThat(row.prefWidth(-1)).isEqualTo(100 + 10 + 140 + 10 + 80);
    assertThat(row.prefHeight(400)).isEqualTo(20);
    assertThat(third.getLayoutX()).isEqualTo(260);
  }

  @Test
  void partsGiveWayAsFarAsTheirLeastWidth() {
    laidOut(280, first, second, third);
    assertThat(second.getWidth()).isEqualTo(80);
    assertThat(third.getLayoutX() + third.getWidth()).isEqualTo(280);
  }

  @Test
  void goesOnInAFurtherRowWhereEvenTheLeastWidthsAreTooMuch() {
    WrappingRow row = laidOut(200, first, second, third);
    assertThat(row.prefHeight(200)).isEqualTo(20 + 10 + 20);
    assertThat(second.getLayoutY()).isZero();
    assertThat(third.getLayoutX()).isZero();
    assertThat(third.getLayoutY()).isEqualTo(30);
  }

  @Test
  void whatIsLeftOverGoesToThoseThatGrow() {
    HBox.setHgrow(second, Priority.ALWAYS);
    laidOut(400, first, second, third);
    assertThat(second.getWidth()).isEqualTo(400 - 100 - 80 - 20);
  }

  @Test
  void noPartIsWiderThanItMayBe() {
    second.setMaxWidth(90);
    laidOut(400, first, second, third);
    assertThat(second.getWidth()).isEqualTo(90);
  }

  @Test
  void whatIsNotManagedTakesNoRoom() {
    second.setManaged(false);
    laidOut(400, first, second, third);
    assertThat(third.getLayoutX()).isEqualTo(110);
  }

  @Test
  void isNeverNarrowerThanItsWidestPart() {
    assertThat(laidOut(50, first, second, third).minWidth(-1)).isEqualTo(100);
  }

  private static WrappingRow laidOut(double width, Region... parts) {
    WrappingRow row = new WrappingRow(10, parts);
    row.resize(width, row.prefHeight(width));
    row.layout();
    return row;
  }

  private static Region part(double least, double wanted) {
    Region part = new Region();
    part.setMinSize(least, 20);
    part.setPrefSize(wanted, 20);
    return part;
  }
}
