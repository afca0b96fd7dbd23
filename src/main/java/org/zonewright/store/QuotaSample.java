package org.zonewright.store;

import java.time.Instant;
import org.zonewright.model.AccountId;
import org.zonewright.model.Quota;

/**
 * Limits and usage as they were at one moment.
 *
 * @param account the account
 * @param takenAt when they were asked for
 * @param quota the answer
 */
public record QuotaSample(AccountId account, Instant takenAt, Quota quota) {}
