package org.zonewright.ui.shell;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;

/**
 * Where the user is. The screens say what to do when someone is sent to them; they do not know each
 * other.
 */
public final class Navigation implements Navigator, ReviewOpener {

  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ZONES);
  private BiConsumer<ZoneRef, Optional<ResourceRecord>> zoneOpener = (_, _) -> {};
  private Consumer<Optional<IpAddress>> reverseOpener = _ -> {};
  private Consumer<ReviewScope> reviewer = _ -> {};
  private Consumer<Optional<DnsName>> historyOpener = _ -> {};
  private Runnable focuser = () -> {};
  private Runnable accountsOpener = () -> {};

  /** The part of the window that is shown. */
  public ObjectProperty<Part> part() {
    return part;
  }

  /** Goes to a part of the window, and puts the focus into it if it is shown already. */
  void goTo(Part wanted) {
    if (part.get() == wanted) {
      focus();
    } else {
      part.set(wanted);
    }
  }

  /** Puts the focus into what is shown. */
  public void focus() {
    focuser.run();
  }

  /** What puts the focus into the part that is shown. */
  void focusesWith(Runnable wanted) {
    focuser = wanted;
  }

  /** What opens a zone. */
  public void zonesOpenWith(BiConsumer<ZoneRef, Optional<ResourceRecord>> opener) {
    zoneOpener = opener;
  }

  /** What selects a reverse record. */
  public void reverseOpensWith(Consumer<Optional<IpAddress>> opener) {
    reverseOpener = opener;
  }

  /** What shows the review of drafts. */
  public void reviewOpensWith(Consumer<ReviewScope> opener) {
    reviewer = opener;
  }

  /** What narrows the history to a zone. */
  public void historyOpensWith(Consumer<Optional<DnsName>> opener) {
    historyOpener = opener;
  }

  /** What shows the accounts. */
  public void accountsOpenWith(Runnable opener) {
    accountsOpener = opener;
  }

  @Override
  public void showZone(ZoneRef zone, Optional<ResourceRecord> record) {
    part.set(Part.ZONES);
    zoneOpener.accept(zone, record);
  }

  @Override
  public void showReverse(Optional<IpAddress> ip) {
    part.set(Part.REVERSE);
    reverseOpener.accept(ip);
  }

  @Override
  public void showHistory(Optional<DnsName> zone) {
    part.set(Part.HISTORY);
    historyOpener.accept(zone);
  }

  @Override
  public void showAccounts() {
    accountsOpener.run();
  }

  @Override
  public void review(ReviewScope scope) {
    reviewer.accept(scope);
  }
}
