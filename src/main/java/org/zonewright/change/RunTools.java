package org.zonewright.change;

import java.time.Clock;
import org.zonewright.account.Accounts;
import org.zonewright.store.Database;

/**
 * What carrying change sets out needs.
 *
 * @param accounts the way to the providers
 * @param database drafts, cache and journal
 * @param clock for the journal's times
 * @param runs tells who is carrying what out
 * @param pace how patient to be
 */
record RunTools(Accounts accounts, Database database, Clock clock, RunLocks runs, Pace pace) {}
