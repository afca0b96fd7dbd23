package org.zonewright.ui.recovery;

import org.zonewright.change.StepTruth;

/**
 * A step of a change set with what the provider holds of it.
 *
 * @param number its place in the change set, from 1
 * @param title what it does, in words
 * @param accountName its account
 * @param truth what is there
 */
public record TruthLine(int number, String title, String accountName, StepTruth.Truth truth) {}
