package org.zonewright.ui.reverse;

/**
 * What a contract allows, in a sentence.
 *
 * @param sentence the sentence
 * @param exceeded whether it is too much
 */
public record QuotaRemark(String sentence, boolean exceeded) {}
