package org.zonewright.change;

import java.time.Instant;

/**
 * A change set that was begun and not carried out to its end: the program or the machine went down,
 * the user stopped it, or of some step nobody could tell what became of it.
 *
 * @param changeSet its id in the journal
 * @param user the local user who began it
 * @param startedAt when
 * @param done number of steps that were done
 * @param notSent number of steps that were not sent
 * @param unknown number of steps that were sent and of which the journal does not know more
 * @param failed number of steps that the provider did not do, or not as meant
 * @param conflicts number of steps that were not sent because somebody else had changed the same
 */
public record UnfinishedRun(
    long changeSet,
    String user,
    Instant startedAt,
    int done,
    int notSent,
    int unknown,
    int failed,
    int conflicts) {}
