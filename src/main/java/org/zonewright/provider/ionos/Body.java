package org.zonewright.provider.ionos;

/** What every creating or replacing request sends. */
record Body<T>(T properties) {}
