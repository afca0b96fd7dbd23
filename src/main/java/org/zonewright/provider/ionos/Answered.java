package org.zonewright.provider.ionos;

import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpReply;

/** A request and the successful answer to it, not yet understood. */
record Answered(HttpCall call, HttpReply reply) {}
