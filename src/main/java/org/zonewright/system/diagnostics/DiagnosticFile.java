package org.zonewright.system.diagnostics;

/**
 * One file of the diagnostics.
 *
 * @param name its name, without directory
 * @param text what is in it
 */
public record DiagnosticFile(String name, String text) {}
