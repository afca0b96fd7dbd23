package org.zonewright.ui.zones;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.zonewright.model.Account;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** The form for a zone to be created. */
final class NewZoneForm extends VBox {

  private final UiTools tools;

  NewZoneForm(NewZoneViewModel model, List<Account> accounts, UiTools tools) {
    super(6);
    this.tools = tools;
    setPrefWidth(460);
    ComboBox<Account> account = new ComboBox<>();
    account.getItems().setAll(accounts);
    account.setConverter(ChoiceText.of(Account::name));
    account.valueProperty().bindBidirectional(model.account());
    account.setMaxWidth(Double.MAX_VALUE);
    TextField name = new TextField();
    name.setId("new-zone-name");
    name.textProperty().bindBidirectional(model.name());
    getChildren().addAll(labelled("ui.zones.newAccount", account));
    getChildren().addAll(labelled("ui.zones.newName", name));
    getChildren().add(authority(model));
    Label problem = new Label();
    problem.getStyleClass().add("error-text");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problem());
    Label note = new Label(tools.text("ui.zones.newNote"));
    note.getStyleClass().add("text-muted");
    note.setWrapText(true);
    getChildren().addAll(problem, note);
    sceneProperty().subscribe(_ -> name.requestFocus());
  }

  private VBox authority(NewZoneViewModel model) {
    TextField primary = new TextField();
    primary.textProperty().bindBidirectional(model.primary());
    TextField contact = new TextField();
    contact.setPromptText(tools.text("ui.zones.newContactExample"));
    contact.textProperty().bindBidirectional(model.contact());
    TextArea servers = Controls.leftByTab(new TextArea());
    servers.setPrefRowCount(3);
    servers.textProperty().bindBidirectional(model.nameServers());
    VBox box = new VBox(6);
    box.getChildren().addAll(labelled("ui.zones.newPrimary", primary));
    box.getChildren().addAll(labelled("ui.zones.newContact", contact));
    box.getChildren().addAll(labelled("ui.zones.newServers", servers));
    box.visibleProperty().bind(model.needsSoa());
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private List<Node> labelled(String key, Node control) {
    Label label = new Label(tools.text(key));
    label.setLabelFor(control);
    return List.of(label, control);
  }
}
