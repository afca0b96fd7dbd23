package org.zonewright.ui.bulk;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.change.BulkEdit;
import org.zonewright.change.Replacement;
import org.zonewright.model.Account;
import org.zonewright.model.Change;

/** Where edits of many zones are looked up and drafted. Every call reads or writes the store. */
public interface BulkSource {

  /** All accounts. */
  List<Account> accounts();

  /** What a replacement would draft, zone by zone. */
  List<Change.OfRecord> preview(Replacement replacement);

  /** Drafts what was found and returns how much of it. */
  int draft(List<Change.OfRecord> changes);

  /** That of the product. */
  static BulkSource of(Services services) {
    BulkEdit bulk = services.bulkEdit();
    return new BulkSource() {
      @Override
      public List<Account> accounts() {
        return services.accounts().all();
      }

      @Override
      public List<Change.OfRecord> preview(Replacement replacement) {
        return bulk.preview(replacement);
      }

      @Override
      public int draft(List<Change.OfRecord> changes) {
        return bulk.draft(changes);
      }
    };
  }
}
