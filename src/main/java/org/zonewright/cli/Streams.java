package org.zonewright.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: answers and nothing else
 * @param err standard error: progress, questions and messages
 * @param terminal the user, if there is one
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Terminal terminal) {}
