package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Idn;
import org.zonewright.dns.LiveAnswer;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.reverse.live.LiveResult;
import org.zonewright.store.ForwardRecord;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** What is known of the selected rows: the forward check in words, the names, the live answer. */
final class DetailPane extends VBox {

  private static final int NAMES_SHOWN = 6;

  private final ReverseViewModel model;
  private final UiTools tools;
  private final StateWords words;
  private final Label sentence = new Label();
  private final FlowPane names = new FlowPane(8, 2);
  private final Label live = new Label();

  DetailPane(ReverseViewModel model, UiTools tools) {
    super(4);
    this.model = model;
    this.tools = tools;
    this.words = new StateWords(tools.texts().messages());
    setId("reverse-detail");
    getStyleClass().add("detail-pane");
    sentence.setId("reverse-sentence");
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    live.setId("reverse-live-answer");
    live.setWrapText(true);
    live.setMinHeight(USE_PREF_SIZE);
    for (Label label : List.of(sentence, live)) {
      label.getStyleClass().add("icon-line");
    }
    getChildren().addAll(sentence, names, live);
    model.selection().items().subscribe(_ -> show());
    model.live().done().subscribe(_ -> show());
    model.editor().form().addListener((_, _, _) -> show());
  }

  private void show() {
    List<ReverseItem> items = model.selection().items().get();
    boolean editing = model.editor().form().get().isPresent();
    Controls.shown(this, !items.isEmpty() && !editing);
    if (items.isEmpty()) {
      return;
    }
    names.getChildren().clear();
    if (items.size() > 1) {
      long pointers = items.stream().filter(item -> item.pointer().isPresent()).count();
      sentence.setText(
          tools.text("reverse.selected", items.size(), pointers, items.size() - pointers));
      sentence.setGraphic(Icons.of(Feather.LIST, "muted-icon"));
      showLive(Optional.empty());
    } else {
      ReverseItem item = items.getFirst();
      sentence.setText(
          tools.text(
              "reverse.detail",
              item.ip().toString(),
              words.word(item.state()),
              words.sentence(item)));
      sentence.setGraphic(StateMark.icon(item.state()));
      showNames(item);
      showLive(model.live().result(item));
    }
    Controls.shown(names, !names.getChildren().isEmpty());
  }

  private void showNames(ReverseItem item) {
    List<ForwardRecord> forward = item.row().forward();
    if (forward.isEmpty()) {
      return;
    }
    Label title = new Label(tools.text("reverse.detail.names"));
    title.getStyleClass().add("text-muted");
    names.getChildren().add(title);
    forward.stream().limit(NAMES_SHOWN).forEach(record -> names.getChildren().add(link(record)));
    if (forward.size() > NAMES_SHOWN) {
      Label more = new Label(tools.text("reverse.detail.more", forward.size() - NAMES_SHOWN));
      more.getStyleClass().add("text-muted");
      names.getChildren().add(more);
    }
  }

  private Hyperlink link(ForwardRecord record) {
    String account = model.rows().accountName(record.zone().account());
    Hyperlink link = new Hyperlink(Idn.toUnicode(record.name()));
    link.setTooltip(
        new Tooltip(
            tools.text("reverse.detail.zone", Idn.toUnicode(record.zone().name()), account)));
    link.setOnAction(
        _ -> {
          link.setVisited(false);
          model.commands().openForward(record);
        });
    return link;
  }

  private void showLive(Optional<LiveResult> result) {
    live.setText(result.map(this::answer).orElse(""));
    live.setGraphic(result.map(LiveResult::state).map(StateMark::icon).orElse(null));
    Controls.shown(live, result.isPresent());
  }

  private String answer(LiveResult result) {
    return tools.text(
        "reverse.live.answer",
        words.word(result.state()),
        tools.times().point(result.pointer().askedAt()),
        answer(result.pointer()),
        result.forward().map(this::answer).orElse(""));
  }

  private String answer(LiveAnswer answer) {
    return switch (answer.outcome()) {
      case ANSWERED ->
          tools.text(
              "reverse.live.answered",
              answer.type().mnemonic(),
              answer.data().stream()
                  .map(data -> isName(answer) ? Idn.toUnicode(DnsName.of(data)) : data)
                  .collect(Collectors.joining(", ")),
              answer.ttl().orElse(0));
      case NO_DATA, NO_NAME ->
          tools.text("reverse.live.nothing", answer.type().mnemonic(), answer.name().text());
      case SERVER_FAILURE, NO_REPLY ->
          tools.text(
              answer.detail().isEmpty() ? "reverse.live.silent" : "reverse.live.unanswered",
              answer.type().mnemonic(),
              answer.name().text(),
              answer.detail());
    };
  }

  private static boolean isName(LiveAnswer answer) {
    return answer.type().equals(RecordType.PTR);
  }
}
