package org.zonewright.ui.common;

/**
 * Something that went wrong, as told to the user.
 *
 * @param sentence what and where, and what to do, in words
 * @param details the technical part; empty if there is none
 */
public record Problem(String sentence, String details) {}
