package org.zonewright.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void everyRefusalLeavesOneRequestLessAndGoodAnswersBringItBack() throws Exception {
    Pace pace = new Pace(3);
    for (int refused = 0; refused < 5; refused++) {
      pace.enter();
      pace.slower();
      pace.leave();
    }
    assertThat(pace.allowed()).isEqualTo(1);
    assertThat(pace.free()).isEqualTo(1);

    for (int answer = 0; answer < 200; answer++) {
      pace.enter();
      pace.answered();
      pace.leave();
    }
    assertThat(pace.allowed()).isEqualTo(3);
    assertThat(pace.free()).isEqualTo(3);
  }

  @Test
  void aRefusalCountsFromAnewUntilItIsFasterAgain() {
    Pace pace = new Pace(2);
    pace.slower();
    for (int answer = 0; answer < 49; answer++) {
      pace.answered();
    }
    pace.slower();
    pace.answered();
    assertThat(pace.allowed()).isEqualTo(1);
  }
}
