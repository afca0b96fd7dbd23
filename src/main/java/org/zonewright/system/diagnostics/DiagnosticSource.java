package org.zonewright.system.diagnostics;

import java.nio.file.Path;
import java.time.Clock;
import org.zonewright.account.Accounts;
import org.zonewright.account.Credentials;
import org.zonewright.store.Database;

/**
 * What diagnostics are made from.
 *
 * @param database the data
 * @param accounts the accounts
 * @param credentials the secrets, to look for them in what is given out
 * @param logDirectory where the log is
 * @param clock tells the time
 */
public record DiagnosticSource(
    Database database,
    Accounts accounts,
    Credentials credentials,
    Path logDirectory,
    Clock clock) {}
